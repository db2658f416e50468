package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Joined;

/**
 * Members at risk, cell by cell. A committee sees how many they are and where; who they are only
 * the secretary of their own cell.
 */
final class MembersAtRisk {
  private static final List<String> CASES = List.of("months", "absences", "tasks");

  private final CommitteeContext context;
  private final Risks risks;

  MembersAtRisk(CommitteeContext context) {
    this.context = context;
    this.risks = new Risks(context);
  }

  Annex annex() {
    DatePeriod period = context.question().period();
    List<Row> rows = context.units().stream().map(this::row).toList();
    return new Annex(
        "members-at-risk",
        CommitteeMessages.text("annex.members-at-risk", Periods.name(period)),
        columns(),
        rows.stream().map(Row::line).toList(),
        Optional.of(total(rows)),
        List.of(
            CommitteeMessages.text("annex.members-at-risk.note"),
            CommitteeMessages.text("annex.members-at-risk.masked")));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(CommitteeMessages.text("column.unit"), Kind.WORDS));
    columns.add(new Column(CommitteeMessages.text("column.by-name"), Kind.COUNT));
    CASES.forEach(
        each -> columns.add(new Column(CommitteeMessages.text("column.risk." + each), Kind.COUNT)));
    columns.add(new Column(CommitteeMessages.text("column.names"), Kind.WORDS));
    return columns;
  }

  private Row row(Unit unit) {
    return new Row(
        unit,
        risks.known(unit),
        List.of(risks.months(unit), risks.absences(unit), risks.tasks(unit)),
        context.question().reader().names(unit.id()));
  }

  private static Line total(List<Row> rows) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.words(CommitteeMessages.text("table.total")));
    entries.add(
        Entry.count(
            rows.stream().mapToInt(row -> row.known().orElse(0)).sum(),
            new Because(CommitteeMessages.text("column.by-name.how"), List.of(), List.of())));
    IntStream.range(0, CASES.size()).forEach(place -> entries.add(total(rows, place)));
    entries.add(Entry.words(Text.same("")));
    return new Line(entries);
  }

  /** Nothing stands where the case is not asked of any cell, or known of none. */
  private static Entry total(List<Row> rows, int place) {
    List<Row> known = rows.stream().filter(row -> row.of(place).members().isPresent()).toList();
    if (known.isEmpty()) {
      return rows.isEmpty()
          ? Entry.blank(Entry.Reason.NOT_APPLICABLE)
          : Entry.blank(rows.get(0).of(place).blank());
    }
    List<Text> parts =
        known.stream()
            .filter(row -> row.number(place) > 0)
            .map(row -> CommitteeMessages.text("mark.of", row.unit().name(), row.number(place)))
            .toList();
    RiskCase any = known.get(0).of(place);
    return Entry.count(
        known.stream().mapToLong(row -> row.number(place)).sum(),
        new Because(any.how(), parts, any.clauses()));
  }

  /** What is known of a cell. */
  private record Row(Unit unit, Optional<Integer> known, List<RiskCase> cases, boolean named) {

    RiskCase of(int place) {
      return cases.get(place);
    }

    int number(int place) {
      return of(place).members().map(List::size).orElse(0);
    }

    Line line() {
      List<Entry> entries = new ArrayList<>();
      entries.add(Entry.words(unit.name()));
      entries.add(
          known
              .map(
                  number ->
                      Entry.count(
                          number,
                          new Because(
                              CommitteeMessages.text("column.by-name.how"), List.of(), List.of())))
              .orElseGet(() -> Entry.blank(Entry.Reason.NOT_KNOWN)));
      cases.forEach(each -> entries.add(entry(each)));
      entries.add(names());
      return new Line(entries);
    }

    private Entry entry(RiskCase risk) {
      return risk.members()
          .map(members -> Entry.count(members.size(), because(risk, members)))
          .orElseGet(() -> new Entry.Blank(risk.blank(), Optional.of(because(risk, List.of()))));
    }

    private Because because(RiskCase risk, List<Text> members) {
      List<Text> parts =
          named || members.isEmpty()
              ? members
              : List.of(CommitteeMessages.text("risk.masked", members.size()));
      return new Because(risk.how(), parts, risk.clauses());
    }

    private Entry names() {
      List<Text> names =
          cases.stream()
              .flatMap(each -> each.members().stream())
              .flatMap(List::stream)
              .distinct()
              .toList();
      if (names.isEmpty()) {
        return Entry.words(Text.same(""));
      }
      return named ? Entry.words(Joined.of(names, "; ")) : Entry.blank(Entry.Reason.MASKED);
    }
  }
}
