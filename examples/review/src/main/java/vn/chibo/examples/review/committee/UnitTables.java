package vn.chibo.examples.review.committee;

import java.util.Comparator;
import java.util.List;
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
  private static final int LAST = Integer.MAX_VALUE;

  private final Counted counted;
  private final CommitteeContext context;
  private final DatePeriod period;
  private final UnitSet units;

  UnitTables(Counted counted) {
    this.counted = counted;
    this.context = counted.context();
    this.period = context.question().period();
    this.units = UnitSet.all(context);
  }

  /** One line a sector (loại hình), in the order of their list; what is not known comes last. */
  Annex byKind() {
    List<Line> lines =
        units.over(period).stream()
            .map(Unit::sector)
            .distinct()
            .sorted(Comparator.comparing(sector -> sector.map(Sector::ordinal).orElse(LAST)))
            .map(sector -> line(name(sector), UnitSet.sector(context, sector)))
            .toList();
    return annex(
        "kinds",
        List.of(
            column("kind", Kind.WORDS),
            column("units", Kind.COUNT),
            column("reported", Kind.COUNT),
            column("not-reported", Kind.COUNT)),
        lines,
        line(CommitteeMessages.text("table.total"), units));
  }

  private static Text name(Optional<Sector> sector) {
    return sector.map(Sector::label).orElseGet(() -> CommitteeMessages.text("table.no-kind"));
  }

  private Line line(Text name, UnitSet set) {
    List<Unit> all = set.at(period);
    List<Unit> reported = all.stream().filter(this::reported).toList();
    List<Unit> others = all.stream().filter(unit -> !reported(unit)).toList();
    return new Line(
        Stream.concat(
                Stream.of(
                    Entry.words(name),
                    counted("units", all),
                    counted("reported", reported),
                    counted("not-reported", others)),
                sums(set))
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

  private Stream<Entry> sums(UnitSet set) {
    return SumColumn.ALL.stream()
        .map(column -> column.entry(counted.sum(column.kind(), set, period)));
  }

  /** One line a unit, in the order of the register. */
  Annex byUnit() {
    List<Line> lines = units.over(period).stream().map(this::line).toList();
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
                    sums(units))
                .toList()));
  }

  private Line line(Unit unit) {
    return new Line(
        Stream.concat(
                Stream.of(
                    Entry.words(unit.name()),
                    known(unit.sector().map(Sector::label)),
                    known(unit.block()),
                    report(unit)),
                sums(UnitSet.of(context, unit)))
            .toList());
  }

  /** A unit that is there no more at the end of the period is not asked. */
  private Entry report(Unit unit) {
    if (UnitSet.of(context, unit).at(period).isEmpty()) {
      return Entry.blank(Entry.Reason.NOT_APPLICABLE);
    }
    return reported(unit)
        ? Entry.words(CommitteeMessages.text("table.reported"))
        : Entry.blank(Entry.Reason.NOT_REPORTED);
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
