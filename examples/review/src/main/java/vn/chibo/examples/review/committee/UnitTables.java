package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;

/** The tables of units: one line a kind of organization, and one line a unit. */
final class UnitTables {
  private final Counted counted;
  private final CommitteeContext context;
  private final DatePeriod period;

  UnitTables(Counted counted) {
    this.counted = counted;
    this.context = counted.context();
    this.period = context.question().period();
  }

  /** One line a sector (loại hình), in the order of their list; what is not known comes last. */
  Annex byKind() {
    Map<Optional<Sector>, List<Unit>> kinds = new LinkedHashMap<>();
    context.units().stream()
        .sorted(Comparator.comparing(unit -> unit.sector().map(Sector::ordinal).orElse(99)))
        .forEach(unit -> kinds.computeIfAbsent(unit.sector(), s -> new ArrayList<>()).add(unit));
    List<Line> lines =
        kinds.entrySet().stream().map(kind -> line(name(kind.getKey()), kind.getValue())).toList();
    return annex(
        "kinds",
        List.of(
            column("kind", Kind.WORDS),
            column("units", Kind.COUNT),
            column("reported", Kind.COUNT),
            column("not-reported", Kind.COUNT)),
        lines,
        line(CommitteeMessages.text("table.total"), context.units()));
  }

  private static Text name(Optional<Sector> sector) {
    return sector.map(Sector::label).orElseGet(() -> CommitteeMessages.text("table.no-kind"));
  }

  private Line line(Text name, List<Unit> units) {
    List<Unit> reported = units.stream().filter(this::reported).toList();
    List<Unit> others = units.stream().filter(unit -> !reported(unit)).toList();
    return new Line(
        Stream.concat(
                Stream.of(
                    Entry.words(name),
                    counted("units", units),
                    counted("reported", reported),
                    counted("not-reported", others)),
                sums(units))
            .toList());
  }

  private boolean reported(Unit unit) {
    return context.reported(unit.id(), period);
  }

  private static Entry counted(String what, List<Unit> units) {
    return Entry.count(
        units.size(),
        new Because(
            CommitteeMessages.text("column." + what + ".how"),
            units.stream().map(Unit::name).toList(),
            List.of()));
  }

  private Stream<Entry> sums(List<Unit> units) {
    return SumColumn.ALL.stream()
        .map(column -> column.entry(counted.sum(column.kind(), units, period), units));
  }

  /** One line a unit, in the order of the register. */
  Annex byUnit() {
    List<Line> lines = context.units().stream().map(this::line).toList();
    return annex(
        "units",
        List.of(
            column("unit", Kind.WORDS),
            column("kind", Kind.WORDS),
            column("block", Kind.WORDS),
            column("report", Kind.WORDS)),
        lines,
        new Line(
            Stream.concat(
                    Stream.of(
                        Entry.words(CommitteeMessages.text("table.total")),
                        Entry.words(Text.same("")),
                        Entry.words(Text.same("")),
                        Entry.words(Text.same(""))),
                    sums(context.units()))
                .toList()));
  }

  private Line line(Unit unit) {
    return new Line(
        Stream.concat(
                Stream.of(
                    Entry.words(unit.name()),
                    known(unit.sector().map(Sector::label)),
                    known(unit.block()),
                    reported(unit)
                        ? Entry.words(CommitteeMessages.text("table.reported"))
                        : Entry.blank(Entry.Reason.NOT_REPORTED)),
                sums(List.of(unit)))
            .toList());
  }

  private static Entry known(Optional<Text> words) {
    return words.map(Entry::words).orElseGet(() -> Entry.blank(Entry.Reason.NOT_KNOWN));
  }

  private static Column column(String name, Kind kind) {
    return new Column(CommitteeMessages.text("column." + name), kind);
  }

  private Annex annex(String id, List<Column> first, List<Line> lines, Line total) {
    return new Annex(
        id,
        CommitteeMessages.text("annex." + id, Periods.name(period)),
        Stream.concat(first.stream(), SumColumn.ALL.stream().map(SumColumn::column)).toList(),
        lines,
        Optional.of(total),
        List.of(
            CommitteeMessages.text("annex.units.note"),
            CommitteeMessages.text("annex.units.note-blank")));
  }
}
