package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.FigureKind.Flow;

/**
 * The figure of another period, where it can be compared with that of the report: counted by the
 * same rules and values, as the book says for the days of both, and of the same units.
 */
final class Comparison {
  private final Counted counted;
  private final CommitteeContext context;
  private final DatePeriod period;

  Comparison(Counted counted) {
    this.counted = counted;
    this.context = counted.context();
    this.period = context.question().period();
  }

  Entry with(FigureKind kind, Function<DatePeriod, List<Unit>> units, DatePeriod other) {
    List<Unit> then = units.apply(other);
    Sum sum = counted.sum(kind, then, other);
    Entry entry = Entries.of(sum, then, Reasons.of(sum, then));
    List<Text> reasons = differences(kind, units.apply(period), then, other);
    if (!kind.speaksOf(period)) {
      return Entry.blank(Entry.Reason.NOT_APPLICABLE);
    }
    return entry instanceof Entry.Blank || reasons.isEmpty()
        ? entry
        : new Entry.Blank(Entry.Reason.NOT_COMPARABLE, Optional.of(because(sum, other, reasons)));
  }

  /** The figure of the other period is not hidden: it stands with the reason. */
  private static Because because(Sum sum, DatePeriod other, List<Text> reasons) {
    List<Text> parts = new ArrayList<>(reasons);
    parts.add(CommitteeMessages.text("compare.then", Periods.name(other), Reasons.figures(sum)));
    return new Because(CommitteeMessages.text("compare.not"), parts, List.of());
  }

  private List<Text> differences(
      FigureKind kind, List<Unit> now, List<Unit> then, DatePeriod other) {
    List<Text> reasons = new ArrayList<>();
    otherUnits(now, then).ifPresent(reasons::add);
    otherGrounds(kind, other).ifPresent(reasons::add);
    if (!kind.share() && kind.flow() == Flow.ADDS_UP) {
      otherDays(other).ifPresent(reasons::add);
      otherReports(kind, now, then, other).ifPresent(reasons::add);
    }
    return reasons;
  }

  private static Optional<Text> otherUnits(List<Unit> now, List<Unit> then) {
    List<Text> come = without(now, then);
    List<Text> gone = without(then, now);
    return come.isEmpty() && gone.isEmpty()
        ? Optional.empty()
        : Optional.of(CommitteeMessages.text("compare.units", names(come), names(gone)));
  }

  private static List<Text> without(List<Unit> units, List<Unit> others) {
    Set<OrganizationId> ids = new LinkedHashSet<>(others.stream().map(Unit::id).toList());
    return units.stream().filter(unit -> !ids.contains(unit.id())).map(Unit::name).toList();
  }

  private static Text names(List<Text> names) {
    return names.isEmpty()
        ? CommitteeMessages.text("compare.none")
        : CommitteeMessages.joined(names, ", ");
  }

  private Optional<Text> otherGrounds(FigureKind kind, DatePeriod other) {
    List<Ground> now = kind.source().grounds(context, period);
    List<Ground> then = kind.source().grounds(context, other);
    return Set.copyOf(now).equals(Set.copyOf(then))
        ? Optional.empty()
        : Optional.of(CommitteeMessages.text("compare.rules", words(now), words(then)));
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
  private Optional<Text> otherReports(
      FigureKind kind, List<Unit> now, List<Unit> then, DatePeriod other) {
    List<Text> nowMissing = missing(kind, now, period);
    List<Text> thenMissing = missing(kind, then, other);
    return nowMissing.equals(thenMissing)
        ? Optional.empty()
        : Optional.of(
            CommitteeMessages.text("compare.reports", names(nowMissing), names(thenMissing)));
  }

  private List<Text> missing(FigureKind kind, List<Unit> units, DatePeriod of) {
    return units.stream()
        .filter(
            unit ->
                counted.sum(kind, List.of(unit), of).marks().stream()
                    .anyMatch(mark -> !mark.state().counts()))
        .map(Unit::name)
        .toList();
  }
}
