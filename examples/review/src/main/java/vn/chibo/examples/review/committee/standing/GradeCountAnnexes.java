package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.Group;
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
   * @param none why nothing is counted in a year of which nothing is known: not that there is none
   */
  private record CountedReviews(
      Text name, List<ReviewState> now, List<ReviewState> before, Reason none) {}

  static Annex ofUnits(StandingFacts facts) {
    GradeCountAnnexes counts = new GradeCountAnnexes(facts, GradedAs.CELL);
    StandingUnit.byGroup(facts.units()).forEach(counts::group);
    return counts.annex("grade-counts");
  }

  private void group(Group group, List<StandingUnit> units) {
    rows.add(
        new CountedReviews(
            group.name(),
            states(units, facts.year()),
            states(units, facts.year() - 1),
            Reason.NOT_KNOWN));
  }

  private List<ReviewState> states(List<StandingUnit> units, int year) {
    return units.stream()
        .map(unit -> ReviewState.of(facts.review(unit.id(), year), facts.asOf()))
        .toList();
  }

  static Annex ofMembers(StandingFacts facts) {
    GradeCountAnnexes counts = new GradeCountAnnexes(facts, GradedAs.MEMBER);
    CountedMembers now = CountedMembers.of(facts, facts.year());
    CountedMembers before = CountedMembers.of(facts, facts.year() - 1);
    facts.units().forEach(unit -> counts.unit(unit, now.of(unit), before.of(unit)));
    if (!now.elsewhere().isEmpty() || !before.elsewhere().isEmpty()) {
      counts.rows.add(
          new CountedReviews(
              StandingMessages.text("member-grades.elsewhere"),
              now.elsewhere(),
              before.elsewhere(),
              Reason.NOT_KNOWN));
    }
    return counts.annex("member-grades");
  }

  private void unit(StandingUnit unit, List<ReviewState> present, List<ReviewState> past) {
    Reason none = unit.reported() ? Reason.NOT_KNOWN : Reason.NOT_REPORTED;
    rows.add(new CountedReviews(unit.name(), present, past, none));
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
    return line(row.name(), row.now(), row.before(), row.none());
  }

  private Line total() {
    return line(
        StandingMessages.text("total"),
        rows.stream().flatMap(row -> row.now().stream()).toList(),
        rows.stream().flatMap(row -> row.before().stream()).toList(),
        Reason.NOT_KNOWN);
  }

  private Line line(Text name, List<ReviewState> now, List<ReviewState> before, Reason none) {
    return Shown.line(
        Stream.of(Stream.of(Entry.words(name)), counts(now, none), counts(before, none))
            .flatMap(entries -> entries));
  }

  private Stream<Entry> counts(List<ReviewState> states, Reason none) {
    if (states.isEmpty()) {
      return Stream.generate(() -> Entry.blank(none)).limit(1L + GradeColumn.values().length);
    }
    Because because = change.because("counts.how");
    Stream<Integer> counts = GradeColumn.count(states.stream()).values().stream();
    return Stream.concat(Stream.of(states.size()), counts)
        .map(count -> Entry.count(count, because));
  }
}
