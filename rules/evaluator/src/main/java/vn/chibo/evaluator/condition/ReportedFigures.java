package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;

/** Measures of a record whose figures are reported, since nothing in it lets one count them. */
public final class ReportedFigures {
  private ReportedFigures() {}

  /**
   * A figure of a record of any kind, as it stands in {@link SubjectRecord#getFigures}: what is
   * reported by the as-of day, all of which holds at once. What was not reported is missing, never
   * zero.
   *
   * @param key the topic under which it is reported
   * @param label what readers call it
   * @param unit its unit
   */
  public static <S extends SubjectRecord> Measure<S> reported(String key, Text label, Unit unit) {
    return Measure.of(key, label, unit, new Reading<>(new Topic(key), label));
  }

  /** Reads the figures of a topic: two of one topic are one and the same reading. */
  record Reading<S extends SubjectRecord>(Topic topic, Text label) implements AsOf<S>, Shipped {

    @Override
    public Observation apply(S record, LocalDate asOf) {
      List<Quantity> known =
          record.getFigures().stream()
              .filter(figure -> figure.getTopic().equals(topic))
              .filter(figure -> !figure.getDate().isAfter(asOf))
              .map(ReportedFigure::getValue)
              .toList();
      if (known.isEmpty()) {
        return Observation.missing(label);
      }
      return agree(known)
          ? Observation.of(known.stream().reduce(Quantity::intersect).orElseThrow())
          : Observation.conflicting(label);
    }

    /** Intervals of which each meets each other all meet in one. */
    private static boolean agree(List<Quantity> figures) {
      return figures.stream().allMatch(one -> figures.stream().allMatch(one::meets));
    }
  }
}
