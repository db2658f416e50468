package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.Mark.State;

/**
 * Which cells, by name, lack a meeting: the meeting was not held, or the cell has not reported, or
 * a fact is missing, or it is not due yet. The four are never mixed.
 */
final class MissingMeetings {
  private static final List<State> STATES =
      List.of(State.NOT_DONE, State.NOT_REPORTED, State.NOT_KNOWN, State.NOT_DUE);

  private final Counted counted;
  private final CommitteeContext context;

  MissingMeetings(Counted counted) {
    this.counted = counted;
    this.context = counted.context();
  }

  /** Regular meetings, month by month. */
  Annex regular() {
    return annex("regular-missing", FigureKinds.REGULAR);
  }

  /** Thematic meetings, quarter by quarter; in a month those of its quarter. */
  Annex thematic() {
    return annex("thematic-missing", FigureKinds.THEMATIC_HELD);
  }

  private Annex annex(String id, FigureKind kind) {
    DatePeriod period = context.question().period();
    DatePeriod asked = kind.speaksOf(period) ? period : kind.span().around(period.start());
    List<Missing> missing =
        UnitSet.all(context).over(asked).stream().flatMap(unit -> of(kind, unit, asked)).toList();
    return new Annex(
        id,
        CommitteeMessages.text("annex." + id, Periods.name(asked)),
        columns(),
        missing.stream().map(Missing::line).toList(),
        Optional.of(total(missing)),
        List.of(CommitteeMessages.text("annex.missing.note")));
  }

  private Stream<Missing> of(FigureKind kind, Unit unit, DatePeriod asked) {
    return counted.sum(kind, UnitSet.of(context, unit), asked).marks().stream()
        .filter(mark -> mark.state() != State.DONE)
        .map(mark -> new Missing(kind, unit, mark));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(CommitteeMessages.text("column.unit"), Kind.WORDS));
    columns.add(new Column(CommitteeMessages.text("column.block"), Kind.WORDS));
    columns.add(new Column(CommitteeMessages.text("column.when"), Kind.WORDS));
    STATES.forEach(
        state ->
            columns.add(new Column(CommitteeMessages.text("column.state." + state), Kind.COUNT)));
    return columns;
  }

  private static Line total(List<Missing> missing) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.words(CommitteeMessages.text("table.total")));
    entries.add(Entry.words(Text.same("")));
    entries.add(Entry.words(Text.same("")));
    STATES.forEach(state -> entries.add(total(missing, state)));
    return new Line(entries);
  }

  private static Entry total(List<Missing> missing, State state) {
    List<Text> parts =
        missing.stream()
            .filter(each -> each.mark().state() == state)
            .map(each -> CommitteeMessages.text("mark.of", each.unit().name(), each.when()))
            .toList();
    return Entry.count(
        parts.size(),
        new Because(CommitteeMessages.text("column.state." + state + ".how"), parts, List.of()));
  }

  /** A meeting that a unit lacks. */
  private record Missing(FigureKind kind, Unit unit, Mark mark) {

    Text when() {
      return Periods.name(mark.days());
    }

    Line line() {
      List<Entry> entries = new ArrayList<>();
      entries.add(Entry.words(unit.name()));
      entries.add(
          unit.block().map(Entry::words).orElseGet(() -> Entry.blank(Entry.Reason.NOT_KNOWN)));
      entries.add(Entry.words(when()));
      STATES.forEach(
          state -> entries.add(Entry.count(state == mark.state() ? 1 : 0, because(state))));
      return new Line(entries);
    }

    private Because because(State state) {
      return new Because(
          CommitteeMessages.text("column.state." + state + ".how"),
          List.of(mark.words()),
          mark.clauses());
    }
  }
}
