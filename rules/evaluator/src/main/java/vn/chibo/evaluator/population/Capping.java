package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Applies a cap to one group.
 *
 * <p>Of everything that the unknown grades may become, the top grade is worst for the cap and the
 * grade below is best, for each base: a part at the top grade adds one to the count and at most one
 * to the number allowed. So the two ends decide.
 */
final class Capping<I> {
  private final Cap cap;
  private final Population<I> population;
  private final Group group;
  private final List<Part<I>> parts;
  private final boolean complete;
  private final KnownGrades grades;
  private final Placing<I> placing;

  Capping(Cap cap, Population<I> population, Group group, List<Part<I>> parts) {
    this.cap = cap;
    this.population = population;
    this.group = group;
    this.parts = parts;
    complete = population.complete().contains(group);
    grades = KnownGrades.of(cap, parts);
    placing = new Placing<>(cap, parts, complete, CapLimit.all(cap, cap.readings()));
  }

  GroupCap<I> result() {
    List<CapByReading<I>> readings = cap.readings().stream().map(this::by).toList();
    List<Text> names = cap.readings().stream().map(CapReading::label).toList();
    return new GroupCap<>(
        group,
        complete,
        agreed(names, readings.stream().map(CapByReading::outcome).toList()),
        grades,
        readings,
        placing.placement());
  }

  private CapByReading<I> by(CapReading reading) {
    List<CapLimit> limits = CapLimit.all(cap, List.of(reading));
    return new CapByReading<>(
        reading,
        outcome(limits),
        base(reading),
        allowed(reading, limits),
        excess(limits),
        share(reading),
        placing.by(limits).placement());
  }

  private Outcome outcome(List<CapLimit> limits) {
    List<Text> names = limits.stream().map(limit -> limit.rounding().label()).toList();
    return agreed(names, limits.stream().map(this::outcome).toList());
  }

  private Outcome outcome(CapLimit limit) {
    if (otherEra()) {
      return Outcome.notApplicable(InapplicableReason.OTHER_SUBJECT);
    }
    if (!complete) {
      return Outcome.undetermined(UndeterminedReason.INCOMPLETE_REGISTER, missing());
    }
    if (grades.graded() == 0) {
      return grades.unknown() == 0
          ? Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION)
          : Outcome.undetermined(UndeterminedReason.MISSING_FACT, missing());
    }
    boolean holds = limit.excess(grades.allTop()) <= 0;
    boolean fails = limit.excess(grades.allGood()) > 0;
    if (!holds && !fails) {
      return Outcome.undetermined(UndeterminedReason.MISSING_FACT, missing());
    }
    return holds ? Outcome.SATISFIED : Outcome.VIOLATED;
  }

  /** A population holds grades of one era; a cap on those of another does not speak of it. */
  private boolean otherEra() {
    return population.parts().stream()
        .flatMap(part -> part.grade().stream())
        .findFirst()
        .filter(grade -> grade.getClass() != cap.top().getClass())
        .isPresent();
  }

  private List<Text> missing() {
    Stream<Text> list =
        complete
            ? Stream.empty()
            : Stream.of(EvaluatorMessages.text("population.missing.list", group.name()));
    Stream<Text> unknown =
        parts.stream()
            .filter(part -> part.decision().isEmpty())
            .map(part -> EvaluatorMessages.text("population.missing.grade", part.label()));
    return Stream.concat(list, unknown).toList();
  }

  private Quantity base(CapReading reading) {
    int low = grades.base(reading.base());
    return Counted.between(low, grades.unknown(), complete);
  }

  private Quantity allowed(CapReading reading, List<CapLimit> limits) {
    Quantity base = base(reading);
    Fraction low = base.low().orElseThrow().value().times(reading.share());
    Fraction least = Fraction.of(CapLimit.least(limits, limit -> limit.rounding().of(low)));
    Optional<Fraction> high =
        base.high()
            .map(end -> end.value().times(reading.share()))
            .map(most -> Fraction.of(CapLimit.most(limits, limit -> limit.rounding().of(most))));
    return high.map(most -> Quantity.between(least, most)).orElse(Quantity.atLeast(least));
  }

  private Quantity excess(List<CapLimit> limits) {
    return complete
        ? Counted.between(
            CapLimit.least(limits, limit -> limit.excess(grades.allGood())),
            CapLimit.most(limits, limit -> limit.excess(grades.allTop())))
        : Quantity.UNKNOWN;
  }

  private Optional<Quantity> share(CapReading reading) {
    if (!complete) {
      return Optional.of(Quantity.atLeast(Fraction.ZERO));
    }
    Optional<Bound> least = share(reading, grades.allGood());
    return least.map(low -> new Quantity(Optional.of(low), share(reading, grades.allTop())));
  }

  private static Optional<Bound> share(CapReading reading, KnownGrades grades) {
    int base = grades.base(reading.base());
    return base == 0
        ? Optional.empty()
        : Optional.of(new Bound(Fraction.of(grades.top(), base), true));
  }

  /** What all agree on, by the kind of their outcomes; what each leaves open is joined. */
  private static Outcome agreed(List<Text> names, List<Outcome> outcomes) {
    boolean one = outcomes.stream().map(Outcome::getClass).distinct().count() == 1;
    return one ? Joins.all(outcomes) : Outcome.undetermined(UndeterminedReason.READING, names);
  }
}
