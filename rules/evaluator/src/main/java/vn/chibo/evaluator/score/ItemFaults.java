package vn.chibo.evaluator.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/** What is wrong with the levels of one item. */
final class ItemFaults {
  private final String id;
  private final Fraction max;
  private final Scale scale;
  private final Set<Defect> declared;
  private final Set<Defect> found = EnumSet.noneOf(Defect.class);
  private final Faults faults = new Faults();

  ItemFaults(String id, Fraction max, Scale scale, Set<Defect> declared) {
    this.id = id;
    this.max = max;
    this.scale = scale;
    this.declared = declared;
  }

  void raise() {
    unless(!id.isBlank() && !id.contains("/"), "item-id", id);
    if (hasLevels()) {
      highest();
      levels();
      declared();
    }
    faults.raise();
  }

  private boolean hasLevels() {
    boolean has =
        scale instanceof Scale.Free
            || (scale instanceof Scale.Judged judged && !judged.levels().isEmpty())
            || (scale instanceof Scale.Measured measured
                && !measured.cases().isEmpty()
                && measured.cases().stream().noneMatch(each -> each.levels().isEmpty()));
    unless(has, "no-levels", id);
    return has;
  }

  private void highest() {
    Fraction highest = scale.points().high();
    unless(highest.equals(max), "item-max", id, max, highest);
  }

  private void levels() {
    if (scale instanceof Scale.Judged judged) {
      long ids = judged.levels().stream().map(Level::id).distinct().count();
      boolean named = judged.levels().stream().noneMatch(level -> level.id().contains("/"));
      unless(named && ids == judged.levels().size(), "level-ids", id);
    } else if (scale instanceof Scale.Measured measured) {
      cases(measured.cases());
      measured.cases().forEach(each -> defects(measured.measure(), each.ranges()));
    }
  }

  /** More than one case: all of them by the same measure. */
  private void cases(List<ScoreCase> cases) {
    List<Within> conditions = cases.stream().flatMap(each -> each.when().stream()).toList();
    boolean one = conditions.stream().map(Within::measure).distinct().count() <= 1;
    boolean all = conditions.size() == cases.size() || (cases.size() == 1 && conditions.isEmpty());
    unless(one && all, "cases", id);
    if (one && all && !conditions.isEmpty()) {
      defects(conditions.get(0).measure(), conditions.stream().map(Within::range).toList());
    }
  }

  private void defects(ScoreMeasure measure, List<Quantity> ranges) {
    List<Fraction> samples = Samples.of(measure.whole(), ranges, measure.domain());
    first(samples, ranges, 0, 0).ifPresent(value -> defect(Defect.HOLE, measure, value));
    first(samples, ranges, 2, ranges.size())
        .ifPresent(value -> defect(Defect.OVERLAP, measure, value));
  }

  private static Optional<Fraction> first(
      List<Fraction> samples, List<Quantity> ranges, int least, int most) {
    return samples.stream()
        .filter(
            value -> {
              long matching = ranges.stream().filter(Quantity.exactly(value)::within).count();
              return matching >= least && matching <= most;
            })
        .findFirst();
  }

  private void defect(Defect defect, ScoreMeasure measure, Fraction value) {
    found.add(defect);
    Text counterexample = ValueWords.text(value, measure.unit());
    if (!declared.contains(defect)) {
      String key = defect == Defect.HOLE ? "hole" : "overlap";
      Text words =
          EvaluatorMessages.text("score.fault." + key, id, measure.label(), counterexample);
      faults.add(Fault.of("score-" + key, words).shownBy(counterexample));
    }
  }

  private void declared() {
    declared.forEach(defect -> unless(found.contains(defect), "no-such-defect", id, defect.name()));
  }

  private void unless(boolean sound, String key, Object... arguments) {
    faults.unless(
        sound, "score-" + key, () -> EvaluatorMessages.text("score.fault." + key, arguments));
  }
}
