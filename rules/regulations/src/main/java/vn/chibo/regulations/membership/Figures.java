package vn.chibo.regulations.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.regulations.words.RegulationMessages;

/** Figures of single facts of members, as measures. */
public final class Figures {
  private Figures() {}

  /** A figure that is known as far as it can be, else missing by its own name. */
  public static <T> Measure<MemberFact<T>> of(
      String topic, Unit unit, Function<MemberFact<T>, Optional<Quantity>> figure) {
    return Measure.of(
        topic,
        RegulationMessages.text("measure." + topic),
        unit,
        fact ->
            new Observation(
                Map.of("", figure.apply(fact).orElse(Quantity.UNKNOWN)),
                List.of(RegulationMessages.text("measure." + topic))));
  }

  /** Something that is so or not, as the number 1 or 0. */
  public static <T> Measure<MemberFact<T>> flag(
      String topic, Function<MemberFact<T>, Truth> truth) {
    return of(topic, Unit.COUNT, fact -> Optional.of(number(truth.apply(fact))));
  }

  private static Quantity number(Truth truth) {
    return truth == Truth.UNKNOWN
        ? Quantity.between(Fraction.ZERO, Fraction.ONE)
        : Quantity.exactly(truth == Truth.YES ? 1 : 0);
  }

  /** The time between two days of a fact; missing where either is. */
  public static <T> Measure<MemberFact<T>> between(
      String topic,
      Count count,
      Function<MemberFact<T>, Optional<DatePeriod>> from,
      Function<MemberFact<T>, Optional<DatePeriod>> to) {
    return Measure.of(
        topic,
        count.label(RegulationMessages.text("measure." + topic)),
        count.unit(),
        fact ->
            new Observation(
                Map.of(
                    "",
                    from.apply(fact)
                        .flatMap(
                            first ->
                                to.apply(fact).map(last -> count.of(fact.member(), first, last)))
                        .orElse(Quantity.UNKNOWN)),
                List.of(count.label(RegulationMessages.text("measure." + topic)))));
  }

  /** The days that a date may be. */
  public static Optional<DatePeriod> days(Optional<PartialDate> date) {
    return date.map(PartialDate::period);
  }
}
