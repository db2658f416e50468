package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.Inspection;
import vn.chibo.core.oversight.MinutesBookCheck;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;

/** Oversight by unit: the plans kept, the books checked, the shortcomings found and mended. */
final class OversightByUnit {
  private final StandingFacts facts;
  private final OversightPlans plans;
  private final List<FoundShortcoming> shortcomings;
  private final Set<OrganizationId> units;

  OversightByUnit(StandingFacts facts, OversightPlans plans) {
    this.facts = facts;
    this.plans = plans;
    shortcomings = plans.acts().stream().flatMap(FoundShortcoming::of).distinct().toList();
    units = facts.units().stream().map(StandingUnit::id).collect(Collectors.toSet());
  }

  /** A row: a unit, all that is of none of the units, or the total. */
  private interface Row {
    Line of(Text name, Predicate<Optional<OrganizationId>> where);
  }

  Annex planned() {
    Stream<String> names =
        Stream.of(
            "inspections",
            "inspections-kept",
            "inspections-lacking",
            "inspections-due",
            "attendances",
            "attendances-kept",
            "attendances-lacking",
            "attendances-due",
            "inspected",
            "books");
    return annex("oversight-units", names, this::planned);
  }

  Annex found() {
    Stream<String> names =
        Stream.concat(
            Stream.of("found"), Arrays.stream(FindingState.values()).map(FindingState::name));
    return annex("oversight-findings", names, this::found);
  }

  private Annex annex(String id, Stream<String> columns, Row row) {
    Stream<Column> counts = columns.map(name -> Shown.column(id, name, Kind.COUNT));
    List<Line> lines = new ArrayList<>();
    facts.units().forEach(unit -> lines.add(row.of(unit.name(), where(unit.id()))));
    lines.add(row.of(StandingMessages.text("elsewhere"), this::elsewhere));
    return new Annex(
        id,
        StandingMessages.text(id),
        Stream.concat(Stream.of(Shown.column(id, "unit", Kind.WORDS)), counts).toList(),
        lines,
        Optional.of(row.of(StandingMessages.text("total"), any -> true)),
        List.of(StandingMessages.text(id + ".note", String.valueOf(facts.year()))));
  }

  private static Predicate<Optional<OrganizationId>> where(OrganizationId unit) {
    return found -> found.filter(unit::equals).isPresent();
  }

  private boolean elsewhere(Optional<OrganizationId> found) {
    return found.filter(units::contains).isEmpty();
  }

  private Line planned(Text name, Predicate<Optional<OrganizationId>> where) {
    Stream<Entry> inspections =
        OversightSummary.plan(
            plans.inspectionsPlanned(),
            plans.inspections(where),
            records(plans.inspectionLines(where)));
    Stream<Entry> attendances =
        OversightSummary.plan(
            plans.attendancesPlanned(),
            plans.attendances(where),
            records(plans.attendanceLines(where)));
    Stream<Entry> done = Stream.of(recorded(inspected(where)), recorded(books(where)));
    return Shown.line(
        Stream.of(Stream.of(Entry.words(name)), inspections, attendances, done)
            .flatMap(entries -> entries));
  }

  private static Because records(List<Text> parts) {
    return Shown.because("oversight.how", parts, List.of());
  }

  private static Entry recorded(List<Text> days) {
    return Entry.count(days.size(), Shown.because("oversight.days", days, List.of()));
  }

  /** Inspections and supervisions, each counted for every unit that it looked at. */
  private List<Text> inspected(Predicate<Optional<OrganizationId>> where) {
    return plans.acts().stream()
        .filter(Inspection.class::isInstance)
        .map(Inspection.class::cast)
        .flatMap(act -> looked(act).filter(where).map(any -> OversightSummary.day(act.getDate())))
        .toList();
  }

  private static Stream<Optional<OrganizationId>> looked(Inspection act) {
    return act.getOrganizations().isEmpty()
        ? Stream.of(Optional.empty())
        : act.getOrganizations().stream().distinct().map(Optional::of);
  }

  private List<Text> books(Predicate<Optional<OrganizationId>> where) {
    return plans.acts().stream()
        .filter(MinutesBookCheck.class::isInstance)
        .map(MinutesBookCheck.class::cast)
        .filter(act -> where.test(Optional.of(act.getOrganization())))
        .map(act -> OversightSummary.day(act.getDate()))
        .toList();
  }

  private Line found(Text name, Predicate<Optional<OrganizationId>> where) {
    List<FoundShortcoming> here =
        shortcomings.stream().filter(found -> where.test(found.where())).toList();
    Stream<Entry> states =
        Arrays.stream(FindingState.values())
            .map(state -> here.stream().filter(found -> state(found) == state).toList())
            .map(OversightByUnit::count);
    return Shown.line(
        Stream.of(Stream.of(Entry.words(name), count(here)), states).flatMap(all -> all));
  }

  private FindingState state(FoundShortcoming found) {
    return FindingState.of(found.finding(), facts.asOf());
  }

  private static Entry count(List<FoundShortcoming> found) {
    List<Text> words = found.stream().map(OversightByUnit::words).toList();
    return Entry.count(found.size(), Shown.because("findings.how", words, List.of()));
  }

  /** What was found is written in Vietnamese and stays so. */
  private static Text words(FoundShortcoming found) {
    Text words = Text.same(found.finding().getWords());
    return found
        .finding()
        .getRemedyDue()
        .map(due -> StandingMessages.text("findings.due", words, due))
        .orElse(words);
  }
}
