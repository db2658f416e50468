package vn.chibo.evaluator.score;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** How the points of an item are found: by a measure, by people level by level, or freely. */
public sealed interface Scale permits Scale.Measured, Scale.Judged, Scale.Free {

  /** All points that it can give. */
  Points points();

  /**
   * By one measure, whose levels are intervals.
   *
   * @param measure the measure
   * @param cases the levels, case by case; at least one
   */
  record Measured(ScoreMeasure measure, List<ScoreCase> cases) implements Scale {
    /** Copies the cases. */
    public Measured {
      cases = List.copyOf(cases);
    }

    @Override
    public Points points() {
      return Points.any(all(cases.stream()));
    }

    static List<Fraction> all(Stream<ScoreCase> cases) {
      return cases.flatMap(each -> each.levels().stream()).map(MeasuredLevel::points).toList();
    }
  }

  /**
   * By people, who say which level holds.
   *
   * @param levels the levels, the highest first; at least one
   */
  record Judged(List<Level> levels) implements Scale {
    /** Copies the levels. */
    public Judged {
      levels = List.copyOf(levels);
    }

    /** All points or none, as people say that the item is met or not. */
    public static Judged metOrNot(Fraction max) {
      return new Judged(
          List.of(
              new Level(Marks.MET, EvaluatorMessages.text("score.level.met"), max),
              new Level(
                  Marks.NOT_MET, EvaluatorMessages.text("score.level.not-met"), Fraction.ZERO)));
    }

    @Override
    public Points points() {
      return Points.any(levels.stream().map(Level::points).toList());
    }
  }

  /**
   * By people, who give any points from zero up to the highest.
   *
   * @param max the highest
   */
  record Free(Fraction max) implements Scale {
    @Override
    public Points points() {
      return Points.between(Fraction.ZERO, max);
    }
  }
}
