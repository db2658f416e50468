package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * A clause restated for tests: what people judge and what is reported, put together as the text has
 * it. Each figure stands here as a literal, with the nearest value on either side of it.
 */
sealed interface Clause {

  /** What it comes to where each leaf holds, does not, or is not known (absent). */
  Come come(Map<Leaf, Boolean> known);

  /** All leaves, in order. */
  Stream<Leaf> leaves();

  /** An outcome with the reason of one that is not known. */
  record Come(OutcomeKind kind, Optional<UndeterminedReason> reason) {
    static Come of(OutcomeKind kind) {
      return new Come(kind, Optional.empty());
    }
  }

  /**
   * Something that is judged, reported, or counted.
   *
   * @param topic under which topic
   * @param in the nearest figure of which it holds; empty where it is judged
   * @param out the nearest of which it does not; empty where it is judged
   */
  record Leaf(String topic, Optional<Fraction> in, Optional<Fraction> out) implements Clause {
    static final String DISCIPLINED = "disciplined";

    @Override
    public Come come(Map<Leaf, Boolean> known) {
      if (!known.containsKey(this)) {
        return new Come(UNDETERMINED, Optional.of(reason()));
      }
      return Come.of(known.get(this) ? SATISFIED : VIOLATED);
    }

    private UndeterminedReason reason() {
      if (topic.equals(DISCIPLINED)) {
        return UndeterminedReason.INCOMPLETE_REGISTER;
      }
      return in.isPresent() ? UndeterminedReason.MISSING_FACT : UndeterminedReason.JUDGEMENT_NEEDED;
    }

    @Override
    public Stream<Leaf> leaves() {
      return Stream.of(this);
    }
  }

  /** The part does not hold. */
  record Not(Clause part) implements Clause {
    @Override
    public Come come(Map<Leaf, Boolean> known) {
      Come come = part.come(known);
      return switch (come.kind()) {
        case SATISFIED -> Come.of(VIOLATED);
        case VIOLATED -> Come.of(SATISFIED);
        default -> come;
      };
    }

    @Override
    public Stream<Leaf> leaves() {
      return part.leaves();
    }
  }

  /** The first that is found among the parts; what does not apply is dropped. */
  record Join(List<OutcomeKind> first, List<Clause> parts) implements Clause {
    @Override
    public Come come(Map<Leaf, Boolean> known) {
      List<Come> all = parts.stream().map(part -> part.come(known)).toList();
      return Stream.concat(first.stream(), Stream.of(NOT_APPLICABLE))
          .flatMap(kind -> all.stream().filter(come -> come.kind() == kind))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public Stream<Leaf> leaves() {
      return parts.stream().flatMap(Clause::leaves);
    }
  }

  /** Where the condition holds, what is due does. */
  record When(Clause condition, Clause due) implements Clause {
    @Override
    public Come come(Map<Leaf, Boolean> known) {
      Come guard = condition.come(known);
      return switch (guard.kind()) {
        case SATISFIED -> due.come(known);
        case VIOLATED, NOT_APPLICABLE -> Come.of(NOT_APPLICABLE);
        default -> guard;
      };
    }

    @Override
    public Stream<Leaf> leaves() {
      return Stream.concat(condition.leaves(), due.leaves());
    }
  }

  /** Readings that must agree. */
  record Readings(List<Clause> readings) implements Clause {
    @Override
    public Come come(Map<Leaf, Boolean> known) {
      List<Come> all = readings.stream().map(each -> each.come(known)).toList();
      boolean agreed = all.stream().allMatch(come -> come.kind() == all.get(0).kind());
      return agreed ? all.get(0) : new Come(UNDETERMINED, Optional.of(UndeterminedReason.READING));
    }

    @Override
    public Stream<Leaf> leaves() {
      return readings.stream().flatMap(Clause::leaves);
    }
  }

  static Clause all(Clause... parts) {
    return new Join(List.of(VIOLATED, UNDETERMINED, SATISFIED), List.of(parts));
  }

  static Clause any(Clause... parts) {
    return new Join(List.of(SATISFIED, UNDETERMINED, VIOLATED), List.of(parts));
  }

  /** None of these cases. */
  static Clause none(Clause... cases) {
    return not(any(cases));
  }

  static Clause not(Clause part) {
    return new Not(part);
  }

  static Clause when(Clause condition, Clause due) {
    return new When(condition, due);
  }

  static Clause judged(String topic) {
    return new Leaf(topic, Optional.empty(), Optional.empty());
  }

  /** A disciplinary decision in the year. */
  static Clause disciplined() {
    return judged(Leaf.DISCIPLINED);
  }

  /** A figure: the nearest value of which it holds, and the nearest of which it does not. */
  static Clause figure(String topic, Fraction in, Fraction out) {
    return new Leaf(topic, Optional.of(in), Optional.of(out));
  }

  static Clause figure(String topic, long in, long out) {
    return figure(topic, Fraction.of(in), Fraction.of(out));
  }

  /** The same in percent. */
  static Clause percent(String topic, long in, long out) {
    return figure(topic, Fraction.percent(in), Fraction.percent(out));
  }
}
