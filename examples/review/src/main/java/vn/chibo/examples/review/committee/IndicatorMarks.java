package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.indicator.CountedEntry;
import vn.chibo.evaluator.indicator.Indicator;

/**
 * Counts what an indicator counts, month by month. An entry of which a fact is missing is left out
 * and named.
 *
 * @param of the indicator of a month; empty where there is none
 */
record IndicatorMarks(BiFunction<CommitteeContext, DatePeriod, Optional<Indicator>> of)
    implements MarkSource {

  /** The same indicator in every month. */
  static IndicatorMarks always(Indicator indicator) {
    return new IndicatorMarks((context, month) -> Optional.of(indicator));
  }

  @Override
  public List<Mark> marks(CommitteeContext context, Unit unit, DatePeriod days) {
    List<Mark> marks = new ArrayList<>();
    for (DatePeriod month : Span.MONTH.within(days)) {
      if (!month.start().isAfter(context.question().asOf())) {
        of.apply(context, month)
            .ifPresent(indicator -> marks.addAll(ofMonth(context, unit, month, indicator)));
      }
    }
    return marks;
  }

  private static List<Mark> ofMonth(
      CommitteeContext context, Unit unit, DatePeriod month, Indicator indicator) {
    Stream<Mark> counted =
        context.record(unit.id(), month.start()).stream()
            .flatMap(cell -> read(context, unit, month, indicator, cell));
    Stream<Mark> missing =
        context.reported(unit.id(), month)
            ? Stream.empty()
            : Stream.of(
                Mark.without(unit.id(), month, Mark.State.NOT_REPORTED, Periods.name(month)));
    return Stream.concat(counted, missing).toList();
  }

  private static Stream<Mark> read(
      CommitteeContext context, Unit unit, DatePeriod month, Indicator indicator, CellRecord cell) {
    LocalDate asOf = context.question().asOf();
    return indicator.read(cell, month, asOf).figures().counted().stream()
        .map(entry -> mark(unit, entry, indicator.counting().denominator().isPresent()));
  }

  private static Mark mark(Unit unit, CountedEntry entry, boolean share) {
    DatePeriod day = DatePeriod.ofDay(entry.date());
    Optional<Long> hits = whole(entry.numerator());
    Optional<Long> base = whole(entry.denominator());
    if (hits.isEmpty() || base.isEmpty()) {
      return Mark.without(
          unit.id(),
          day,
          Mark.State.NOT_KNOWN,
          CommitteeMessages.text("mark.not-recorded", entry.date()));
    }
    Text words =
        share
            ? CommitteeMessages.text("mark.share", entry.date(), hits.get(), base.get())
            : CommitteeMessages.text("mark.count", entry.date(), hits.get());
    return Mark.of(unit.id(), day, hits.get(), base.get(), words);
  }

  private static Optional<Long> whole(Quantity quantity) {
    return quantity
        .exact()
        .filter(Fraction::whole)
        .map(value -> value.numerator().longValueExact());
  }

  @Override
  public boolean ofMeetings() {
    return true;
  }

  @Override
  public List<Ground> grounds(CommitteeContext context, DatePeriod period) {
    return Periods.months(period).stream()
        .filter(month -> !month.start().isAfter(context.question().asOf()))
        .flatMap(month -> of.apply(context, month).stream())
        .map(indicator -> new Ground(indicator.toString(), indicator.label()))
        .distinct()
        .toList();
  }
}
