package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.review.committee.FigureKind.Flow;

/**
 * What the figures count, of each unit once: all from the same period of the year before to the end
 * of the quarter of this one. Every figure of every period and block is a sum of these marks.
 */
final class Counted {
  private final CommitteeContext context;
  private final DatePeriod days;
  private final Map<String, Map<OrganizationId, List<Mark>>> marks = new HashMap<>();

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
  Sum sum(FigureKind kind, List<Unit> units, DatePeriod period) {
    LocalDate last = context.lastKnown(period);
    return new Sum(
        kind,
        units.stream()
            .flatMap(unit -> of(kind, unit).stream())
            .filter(
                mark ->
                    kind.flow() == Flow.STANDS
                        ? mark.day().equals(last)
                        : period.contains(mark.day()))
            .toList());
  }

  private List<Mark> of(FigureKind kind, Unit unit) {
    return marks
        .computeIfAbsent(kind.id(), id -> new HashMap<>())
        .computeIfAbsent(unit.id(), id -> List.copyOf(kind.source().marks(context, unit, days)));
  }
}
