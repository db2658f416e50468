package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What people judged of a record and what was reported of it in figures, by a day. */
final class Facts {
  private final SubjectRecord record;
  private final LocalDate asOf;

  private Facts(SubjectRecord record, LocalDate asOf) {
    this.record = record;
    this.asOf = asOf;
  }

  static Facts of(SubjectRecord record, LocalDate asOf) {
    return new Facts(record, asOf);
  }

  /** Met or not where all who judged by the day agree; else not known. */
  OutcomeKind judged(String topic) {
    boolean yes = false;
    boolean no = false;
    for (Judgement judgement : record.getJudgements()) {
      if (judgement.getTopic().key().equals(topic) && !judgement.getDate().isAfter(asOf)) {
        yes |= judgement.isMet();
        no |= !judgement.isMet();
      }
    }
    return yes == no ? UNDETERMINED : Answers.so(yes);
  }

  /** A figure of at least a number; a share is written as a fraction or in percent. */
  OutcomeKind atLeast(String topic, String number) {
    return held(topic, Fraction.parse(number), true, true);
  }

  OutcomeKind moreThan(String topic, String number) {
    return held(topic, Fraction.parse(number), true, false);
  }

  OutcomeKind atMost(String topic, String number) {
    return Answers.not(moreThan(topic, number));
  }

  OutcomeKind fewerThan(String topic, String number) {
    return Answers.not(atLeast(topic, number));
  }

  /** Both ends of what was reported lie at the number, or the number lies outside. */
  OutcomeKind exactly(String topic, String number) {
    return Answers.all(atLeast(topic, number), atMost(topic, number));
  }

  OutcomeKind atLeastPercent(String topic, long percent) {
    return atLeast(topic, percent + "/100");
  }

  OutcomeKind moreThanPercent(String topic, long percent) {
    return moreThan(topic, percent + "/100");
  }

  OutcomeKind atMostPercent(String topic, long percent) {
    return atMost(topic, percent + "/100");
  }

  OutcomeKind fewerThanPercent(String topic, long percent) {
    return fewerThan(topic, percent + "/100");
  }

  OutcomeKind exactlyPercent(String topic, long percent) {
    return exactly(topic, percent + "/100");
  }

  private OutcomeKind held(String topic, Fraction number, boolean above, boolean inclusive) {
    Optional<Bound> low = Optional.empty();
    Optional<Bound> high = Optional.empty();
    boolean reported = false;
    for (ReportedFigure figure : record.getFigures()) {
      if (figure.getTopic().key().equals(topic) && !figure.getDate().isAfter(asOf)) {
        reported = true;
        low = higher(low, figure.getValue().low());
        high = lower(high, figure.getValue().high());
      }
    }
    if (!reported || contradicting(low, high)) {
      return UNDETERMINED;
    }
    if (low.isPresent() && reaches(low.get(), number, inclusive)) {
      return SATISFIED;
    }
    return high.isPresent() && staysBelow(high.get(), number, inclusive) ? VIOLATED : UNDETERMINED;
  }

  private static boolean reaches(Bound low, Fraction number, boolean inclusive) {
    int order = low.value().compareTo(number);
    return order > 0 || (order == 0 && (inclusive || !low.inclusive()));
  }

  private static boolean staysBelow(Bound high, Fraction number, boolean inclusive) {
    int order = high.value().compareTo(number);
    return order < 0 || (order == 0 && (!inclusive || !high.inclusive()));
  }

  private static boolean contradicting(Optional<Bound> low, Optional<Bound> high) {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().value().compareTo(high.get().value());
    return order > 0 || (order == 0 && !(low.get().inclusive() && high.get().inclusive()));
  }

  private static Optional<Bound> higher(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    int order = one.get().value().compareTo(other.get().value());
    return order > 0 || (order == 0 && !one.get().inclusive()) ? one : other;
  }

  private static Optional<Bound> lower(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    int order = one.get().value().compareTo(other.get().value());
    return order < 0 || (order == 0 && !one.get().inclusive()) ? one : other;
  }
}
