package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.regulations.annualreview.GradedAs;

/** How many have which grade beside the year before: units by kind, members by unit. */
final class GradeCountAnnexes {
  private final StandingFacts facts;
  private final GradeChange change;
  private final List<CountedReviews> rows = new ArrayList<>();

  private GradeCountAnnexes(StandingFacts facts, GradedAs as) {
    this.facts = facts;
    change = GradeChange.of(facts.year(), as);
  }

  /**
   * What is counted in a row.
   *
   * @param name what stands before it
   * @param now the reviews of the year
   * @param before those of the year before
   * @param none why nothing is counted, where nothing is
   */
  private record CountedReviews(
      Text name, List<ReviewState> now, List<ReviewState> before, Optional<Reason> none) {}

  static Annex ofUnits(StandingFacts facts) {
    GradeCountAnnexes counts = new GradeCountAnnexes(facts, GradedAs.CELL);
    Map<OrganizationKind, List<StandingUnit>> byKind =
        facts.units().stream().collect(Collectors.groupingBy(StandingUnit::kind));
    Arrays.stream(OrganizationKind.values())
        .filter(byKind::containsKey)
        .forEach(kind -> counts.kind(kind, Objects.requireNonNull(byKind.get(kind))));
    return counts.annex("grade-counts");
  }

  private void kind(OrganizationKind kind, List<StandingUnit> units) {
    rows.add(
        new CountedReviews(
            kind.label(),
            states(units, facts.year()),
            states(units, facts.year() - 1),
            Optional.empty()));
  }

  private List<ReviewState> states(List<StandingUnit> units, int year) {
    return units.stream()
        .map(unit -> ReviewState.of(facts.review(unit.id(), year), facts.asOf()))
        .toList();
  }

  static Annex ofMembers(StandingFacts facts) {
    GradeCountAnnexes counts = new GradeCountAnnexes(facts, GradedAs.MEMBER);
    Map<Optional<OrganizationId>, List<ReviewState>> now =
        MemberCells.of(facts, facts.year()).byUnit();
    Map<Optional<OrganizationId>, List<ReviewState>> before =
        MemberCells.of(facts, facts.year() - 1).byUnit();
    facts.units().forEach(unit -> counts.unit(unit, now, before));
    Optional<OrganizationId> elsewhere = Optional.empty();
    if (now.containsKey(elsewhere) || before.containsKey(elsewhere)) {
      counts.rows.add(
          new CountedReviews(
              StandingMessages.text("member-grades.elsewhere"),
              now.getOrDefault(elsewhere, List.of()),
              before.getOrDefault(elsewhere, List.of()),
              Optional.empty()));
    }
    return counts.annex("member-grades");
  }

  private void unit(
      StandingUnit unit,
      Map<Optional<OrganizationId>, List<ReviewState>> now,
      Map<Optional<OrganizationId>, List<ReviewState>> before) {
    List<ReviewState> present = now.getOrDefault(Optional.of(unit.id()), List.of());
    List<ReviewState> past = before.getOrDefault(Optional.of(unit.id()), List.of());
    Reason none = unit.reported() ? Reason.NOT_KNOWN : Reason.NOT_REPORTED;
    rows.add(
        new CountedReviews(
            unit.name(),
            present,
            past,
            present.isEmpty() && past.isEmpty() ? Optional.of(none) : Optional.empty()));
  }

  private Annex annex(String id) {
    Stream<Text> changed =
        change.comparable() ? Stream.of() : Stream.of(StandingMessages.text("counts.changed"));
    return new Annex(
        id,
        StandingMessages.text(id),
        columns(id),
        rows.stream().map(this::line).toList(),
        Optional.of(total()),
        Stream.concat(Stream.of(StandingMessages.text(id + ".note")), changed).toList());
  }

  private List<Column> columns(String id) {
    Stream<Column> first = Stream.of(Shown.column(id, "name", Kind.WORDS));
    return Stream.concat(first, Stream.concat(columns(facts.year()), columns(facts.year() - 1)))
        .toList();
  }

  private static Stream<Column> columns(int year) {
    String of = String.valueOf(year);
    Stream<Text> names =
        Stream.concat(
            Stream.of(StandingMessages.text("counts.all")),
            Arrays.stream(GradeColumn.values())
                .map(column -> StandingMessages.text("counts." + column.name())));
    return names.map(
        name -> new Column(StandingMessages.text("counts.of-year", name, of), Kind.COUNT));
  }

  private Line line(CountedReviews row) {
    Stream<Entry> counts =
        row.none()
            .map(
                reason ->
                    Stream.generate(() -> Entry.blank(reason))
                        .limit(2L * (1 + GradeColumn.values().length)))
            .orElseGet(() -> Stream.concat(counts(row.now()), counts(row.before())));
    return Shown.line(Stream.concat(Stream.of(Entry.words(row.name())), counts));
  }

  private Stream<Entry> counts(List<ReviewState> states) {
    Map<GradeColumn, Integer> counts = GradeColumn.count(states.stream());
    Because because = change.because("counts.how");
    Stream<Entry> all = Stream.of(Entry.count(states.size(), because));
    return Stream.concat(
        all, counts.values().stream().map(count -> Entry.count(count, because)));
  }

  private Line total() {
    Stream<Entry> now = counts(rows.stream().flatMap(row -> row.now().stream()).toList());
    Stream<Entry> before = counts(rows.stream().flatMap(row -> row.before().stream()).toList());
    return Shown.line(
        Stream.concat(
            Stream.of(Entry.words(StandingMessages.text("total"))), Stream.concat(now, before)));
  }
}
