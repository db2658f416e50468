package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.FigureKind.Flow;

/**
 * The figure of another period, where it can be compared with that of the report: counted by the
 * same rules and values, as the book says for the days of both, and of the same units.
 */
final class Comparison {
  private final Counted counted;
  private final CommitteeContext context;
  private final DatePeriod period;
  private final Map<String, Map<DatePeriod, List<Ground>>> grounds = new HashMap<>();

  Comparison(Counted counted) {
    this.counted = counted;
    this.context = counted.context();
    this.period = context.question().period();
  }

  /** The figure of another period, or that it cannot be compared and why. */
  Entry with(FigureKind kind, UnitSet units, DatePeriod other) {
    if (!kind.speaksOf(period)) {
      return Entry.blank(Entry.Reason.NOT_APPLICABLE);
    }
    Sum sum = counted.sum(kind, units, other);
    Entry entry = sum.entry(because(sum, units, other));
    List<Text> reasons = differences(kind, units, other);
    return entry instanceof Entry.Blank || reasons.isEmpty()
        ? entry
        : new Entry.Blank(Entry.Reason.NOT_COMPARABLE, Optional.of(because(sum, other, reasons)));
  }

  /**
   * A share is taken of those that reported and of whom it is due: where these are others, that is
   * said with it.
   */
  private Because because(Sum sum, UnitSet units, DatePeriod other) {
    Because of = Reasons.of(sum);
    if (!sum.kind().share()) {
      return of;
    }
    List<Text> others = new ArrayList<>();
    if (sum.kind().flow() == Flow.ADDS_UP) {
      otherDays(other).ifPresent(others::add);
    }
    otherReports(sum.kind(), units, other).ifPresent(others::add);
    return others.isEmpty()
        ? of
        : new Because(
            Joined.of(List.of(of.how(), Joined.of(others, ". ")), " "), of.parts(), of.clauses());
  }

  /** The figure of the other period is not hidden: it stands with the reason. */
  private static Because because(Sum sum, DatePeriod other, List<Text> reasons) {
    List<Text> parts = new ArrayList<>(reasons);
    parts.add(CommitteeMessages.text("compare.then", Periods.name(other), Reasons.figures(sum)));
    return new Because(CommitteeMessages.text("compare.not"), parts, List.of());
  }

  /** Whether two periods have the same units and are counted by the same rules and values. */
  boolean alike(FigureKind kind, UnitSet units, DatePeriod one, DatePeriod other) {
    return units.bases(one).equals(units.bases(other))
        && Set.copyOf(grounds(kind, one)).equals(Set.copyOf(grounds(kind, other)));
  }

  private List<Text> differences(FigureKind kind, UnitSet units, DatePeriod other) {
    List<Text> reasons = new ArrayList<>();
    otherUnits(units, other).ifPresent(reasons::add);
    otherGrounds(kind, other).ifPresent(reasons::add);
    if (!kind.share() && kind.flow() == Flow.ADDS_UP) {
      otherDays(other).ifPresent(reasons::add);
      otherReports(kind, units, other).ifPresent(reasons::add);
    }
    return reasons;
  }

  private Optional<Text> otherUnits(UnitSet units, DatePeriod other) {
    if (units.bases(period).equals(units.bases(other))) {
      return Optional.empty();
    }
    List<Text> come = without(units.over(period), units.over(other));
    List<Text> gone = without(units.over(other), units.over(period));
    return Optional.of(
        come.isEmpty() && gone.isEmpty()
            ? CommitteeMessages.text("compare.units-within")
            : CommitteeMessages.text("compare.units", names(come), names(gone)));
  }

  private static List<Text> without(Collection<Unit> units, Collection<Unit> others) {
    Set<OrganizationId> ids = new LinkedHashSet<>(others.stream().map(Unit::id).toList());
    return units.stream().filter(unit -> !ids.contains(unit.id())).map(Unit::name).toList();
  }

  private static Text names(List<Text> names) {
    return names.isEmpty() ? CommitteeMessages.text("compare.none") : Joined.of(names, ", ");
  }

  private Optional<Text> otherGrounds(FigureKind kind, DatePeriod other) {
    List<Ground> now = grounds(kind, period);
    List<Ground> then = grounds(kind, other);
    return Set.copyOf(now).equals(Set.copyOf(then))
        ? Optional.empty()
        : Optional.of(CommitteeMessages.text("compare.rules", words(now), words(then)));
  }

  private List<Ground> grounds(FigureKind kind, DatePeriod of) {
    return grounds
        .computeIfAbsent(kind.id(), id -> new HashMap<>())
        .computeIfAbsent(of, days -> kind.source().grounds(context, days));
  }

  private static Text words(List<Ground> grounds) {
    return names(grounds.stream().map(Ground::words).toList());
  }

  /** A count of a period that still runs is no count of a whole one. */
  private Optional<Text> otherDays(DatePeriod other) {
    boolean running = period.lastsBeyond(context.question().asOf());
    return running && !other.lastsBeyond(context.question().asOf())
        ? Optional.of(
            CommitteeMessages.text("compare.running", context.question().asOf(), period.last()))
        : Optional.empty();
  }

  /** A count of fewer units that reported is no count of more of them. */
  private Optional<Text> otherReports(FigureKind kind, UnitSet units, DatePeriod other) {
    List<Text> nowMissing = missing(counted.sum(kind, units, period));
    List<Text> thenMissing = missing(counted.sum(kind, units, other));
    return nowMissing.equals(thenMissing)
        ? Optional.empty()
        : Optional.of(
            CommitteeMessages.text("compare.reports", names(nowMissing), names(thenMissing)));
  }

  private static List<Text> missing(Sum sum) {
    return sum.units().stream()
        .filter(
            unit ->
                sum.marks().stream()
                    .anyMatch(mark -> mark.unit().equals(unit.id()) && mark.state().missing()))
        .map(Unit::name)
        .toList();
  }
}
