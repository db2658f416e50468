package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.FigureKind.Flow;

/**
 * What the figures count, of each unit once: all from the same period of the year before to the end
 * of the quarter of this one. Every figure of every period and block is a sum of these marks.
 */
final class Counted {
  private final CommitteeContext context;
  private final DatePeriod days;
  private final Map<String, Map<OrganizationId, Map<LocalDate, List<Mark>>>> marks =
      new HashMap<>();

  Counted(CommitteeContext context) {
    this.context = context;
    DatePeriod period = context.question().period();
    this.days =
        new DatePeriod(Periods.yearAgo(period).start(), Span.QUARTER.around(period.last()).end());
  }

  CommitteeContext context() {
    return context;
  }

  /** The sum over some units in a period; of what stands, its last known day. */
  Sum sum(FigureKind kind, UnitSet units, DatePeriod period) {
    List<Unit> over = List.copyOf(units.over(period));
    List<Mark> counted =
        months(kind, period).flatMap(month -> ofMonth(kind, units, month)).toList();
    boolean asked = !over.isEmpty() && asksOfMeetings(kind, period);
    return new Sum(
        kind, over, counted, asked ? withoutMeetings(units, period) : Entry.Reason.NOT_APPLICABLE);
  }

  private boolean asksOfMeetings(FigureKind kind, DatePeriod period) {
    return kind.source().ofMeetings() && !kind.source().grounds(context, period).isEmpty();
  }

  /**
   * Units that reported, and of whose meetings there is no mark, held none in the months that are
   * over; in one that still runs they may.
   */
  private Entry.Reason withoutMeetings(UnitSet units, DatePeriod period) {
    boolean over =
        Periods.months(period).stream()
            .filter(month -> !month.lastsBeyond(context.question().asOf()))
            .anyMatch(month -> !units.at(month).isEmpty());
    return over ? Entry.Reason.NOT_HELD : Entry.Reason.NOT_DUE;
  }

  private Stream<DatePeriod> months(FigureKind kind, DatePeriod period) {
    return kind.flow() == Flow.STANDS
        ? Stream.of(Span.MONTH.around(context.lastKnown(period)))
        : Periods.months(period).stream();
  }

  private Stream<Mark> ofMonth(FigureKind kind, UnitSet units, DatePeriod month) {
    return units.at(month).stream()
        .flatMap(unit -> of(kind, unit).getOrDefault(month.start(), List.of()).stream());
  }

  /** The marks of a unit by the first day of the month in which they count. */
  private Map<LocalDate, List<Mark>> of(FigureKind kind, Unit unit) {
    return marks
        .computeIfAbsent(kind.id(), id -> new HashMap<>())
        .computeIfAbsent(unit.id(), id -> byMonth(kind, unit));
  }

  private Map<LocalDate, List<Mark>> byMonth(FigureKind kind, Unit unit) {
    return kind.source().marks(context, unit, days).stream()
        .collect(Collectors.groupingBy(mark -> mark.day().withDayOfMonth(1)));
  }
}
