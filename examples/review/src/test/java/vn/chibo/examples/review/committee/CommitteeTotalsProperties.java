package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Block;
import vn.chibo.examples.review.committee.FigureKind.Flow;
import vn.chibo.regulations.Regulations;

/**
 * Totals equal the sums of their rows, of the blocks and of the report's own figures; months roll
 * up to quarters and years. Over small registers of which much is missing, and the synthetic one.
 */
class CommitteeTotalsProperties {
  private static final String SEED = "20260101";
  private static final Map<String, RuleBook> BOOKS =
      Map.of(
          "ha-noi", Regulations.standard().forJurisdiction("ha-noi"),
          "central", Regulations.standard().forJurisdiction("central"));

  @Property(tries = 15, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void should_add_up_whatever_is_missing(@ForAll long seed) {
    check(RandomCommune.question(seed));
  }

  /** With a cell that has not met yet, and others that have not reported. */
  @Example
  void should_add_up_in_a_month_that_still_runs() {
    check(SyntheticCommittee.question(DatePeriod.parse("2024-11-01/2024-11-30"), Reader.COMMITTEE));
  }

  /** Over a year in which a unit moves from block to block. */
  @Example
  void should_add_up_in_the_synthetic_commune() {
    check(SyntheticCommittee.question(DatePeriod.ofYear(2024), Reader.COMMITTEE));
  }

  private static void check(CommitteeQuestion question) {
    CommitteeContext context =
        CommitteeContext.of(question, BOOKS.get(question.jurisdiction().value()));
    CommitteeReport report = CommitteeReview.of(context, List.of());
    Counted counted = new Counted(context);
    report.annexes().forEach(CommitteeTotalsProperties::rowsAddUp);
    figuresAreThoseOfTheTables(report);
    blocksAddUp(report, counted);
    missingMeetingsAreThoseNotHeld(report);
    monthsRollUp(counted);
    shareOfTotals(report);
  }

  /** Every column of numbers; where nothing stands in a line it adds nothing. */
  static void rowsAddUp(Annex annex) {
    for (int column = 0; column < annex.columns().size(); column++) {
      int place = column;
      Optional<Entry> total = annex.total().map(line -> line.entries().get(place));
      long rows = annex.lines().stream().mapToLong(line -> number(line, place)).sum();
      if (annex.columns().get(column).kind() == Annex.Kind.COUNT && total.isPresent()) {
        assertThat(number(total.get()))
            .as("%s, %s", annex.id(), annex.columns().get(column).title().english())
            .isEqualTo(rows);
      }
    }
  }

  private static long number(Line line, int column) {
    return number(line.entries().get(column));
  }

  private static long number(Entry entry) {
    return entry instanceof Entry.Count count ? count.number() : 0;
  }

  private static void figuresAreThoseOfTheTables(CommitteeReport report) {
    for (String table : List.of("units", "kinds")) {
      Annex annex = annex(report, table);
      assertThat(total(annex, FigureKinds.MEMBERS, Sum.Side.HITS))
          .isEqualTo(number(figure(report, FigureKinds.MEMBERS).now()));
      assertThat(total(annex, FigureKinds.ADMISSIONS, Sum.Side.HITS))
          .isEqualTo(number(figure(report, FigureKinds.ADMISSIONS).now()));
      for (FigureKind kind :
          List.of(
              FigureKinds.REGULAR,
              FigureKinds.THEMATIC_HELD,
              FigureKinds.ATTENDANCE,
              FigureKinds.LENGTH_KEPT)) {
        assertThat(share(figure(report, kind).now())).isEqualTo(ofTotals(annex, kind));
      }
    }
  }

  private static Optional<Fraction> ofTotals(Annex annex, FigureKind kind) {
    long base = total(annex, kind, Sum.Side.BASE);
    return base == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(total(annex, kind, Sum.Side.HITS), base));
  }

  private static long total(Annex annex, FigureKind kind, Sum.Side side) {
    int first = annex.columns().size() - SumColumn.ALL.size();
    int place = first + SumColumn.ALL.indexOf(new SumColumn(kind, side));
    return number(annex.total().orElseThrow().entries().get(place));
  }

  private static Optional<Fraction> share(Entry entry) {
    return entry instanceof Entry.Share share ? Optional.of(share.share()) : Optional.empty();
  }

  /** A unit is in one block, and every unit in some. */
  private static void blocksAddUp(CommitteeReport report, Counted counted) {
    assertThat(report.blocks().stream().mapToInt(Block::units).sum())
        .isEqualTo(report.head().units());
    for (FigureKind kind : FigureKinds.ALL) {
      if (!kind.share()) {
        long blocks =
            report.blocks().stream()
                .flatMap(block -> block.figures().stream())
                .filter(figure -> figure.id().equals(kind.id()))
                .mapToLong(figure -> number(figure.now()))
                .sum();
        assertThat(number(figure(report, kind).now())).isEqualTo(blocks);
      }
      assertThat(ofBlocks(counted, kind, Sum::hits)).isEqualTo(whole(counted, kind).hits());
      assertThat(ofBlocks(counted, kind, Sum::base)).isEqualTo(whole(counted, kind).base());
      assertThat(ofBlocks(counted, kind, Sum::notDue)).isEqualTo(whole(counted, kind).notDue());
    }
  }

  private static long ofBlocks(Counted counted, FigureKind kind, ToLongFunction<Sum> side) {
    CommitteeContext context = counted.context();
    DatePeriod period = context.question().period();
    return Periods.months(period).stream()
        .flatMap(month -> context.units(month).stream())
        .map(Unit::block)
        .distinct()
        .map(block -> counted.sum(kind, UnitSet.block(context, block), period))
        .mapToLong(side)
        .sum();
  }

  private static Sum whole(Counted counted, FigureKind kind) {
    CommitteeContext context = counted.context();
    return counted.sum(kind, UnitSet.all(context), context.question().period());
  }

  /** What is due and not held is listed by name, and so is what is not due yet. */
  private static void missingMeetingsAreThoseNotHeld(CommitteeReport report) {
    Annex units = annex(report, "units");
    Annex missing = annex(report, "regular-missing");
    List<Entry> totals = missing.total().orElseThrow().entries();
    assertThat(number(totals.get(3)))
        .isEqualTo(
            total(units, FigureKinds.REGULAR, Sum.Side.BASE)
                - total(units, FigureKinds.REGULAR, Sum.Side.HITS));
    assertThat(number(totals.get(6)))
        .isEqualTo(total(units, FigureKinds.REGULAR, Sum.Side.NOT_DUE))
        .isEqualTo(figure(report, FigureKinds.REGULAR).notDue());
  }

  private static void shareOfTotals(CommitteeReport report) {
    Annex units = annex(report, "units");
    int place =
        units.columns().size()
            - SumColumn.ALL.size()
            + SumColumn.ALL.indexOf(new SumColumn(FigureKinds.ATTENDANCE, Sum.Side.SHARE));
    assertThat(share(units.total().orElseThrow().entries().get(place)))
        .isEqualTo(ofTotals(units, FigureKinds.ATTENDANCE));
  }

  /** Counts add up, and shares are taken anew of the sums; what stands is that of the last day. */
  private static void monthsRollUp(Counted counted) {
    CommitteeContext context = counted.context();
    UnitSet units = UnitSet.all(context);
    DatePeriod period = context.question().period();
    for (FigureKind kind : FigureKinds.ALL) {
      Sum whole = counted.sum(kind, units, period);
      for (Span span : List.of(Span.MONTH, Span.QUARTER)) {
        List<Sum> parts =
            span.within(period).stream().map(part -> counted.sum(kind, units, part)).toList();
        if (kind.flow() == Flow.ADDS_UP && !parts.isEmpty()) {
          assertThat(parts.stream().mapToLong(Sum::hits).sum()).isEqualTo(whole.hits());
          assertThat(parts.stream().mapToLong(Sum::base).sum()).isEqualTo(whole.base());
          assertThat(parts.stream().mapToLong(Sum::notDue).sum()).isEqualTo(whole.notDue());
          assertThat(parts.stream().mapToInt(part -> part.marks().size()).sum())
              .isEqualTo(whole.marks().size());
        }
        begun(span, context).ifPresent(last -> stands(counted, kind, units, last));
      }
    }
  }

  private static Optional<DatePeriod> begun(Span span, CommitteeContext context) {
    return span.within(context.question().period()).stream()
        .filter(part -> !part.start().isAfter(context.question().asOf()))
        .reduce((one, later) -> later);
  }

  private static void stands(Counted counted, FigureKind kind, UnitSet units, DatePeriod last) {
    if (kind.flow() == Flow.STANDS) {
      DatePeriod period = counted.context().question().period();
      assertThat(counted.sum(kind, units, period).marks())
          .isEqualTo(counted.sum(kind, units, last).marks());
    }
  }

  private static Annex annex(CommitteeReport report, String id) {
    return report.annexes().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static Figure figure(CommitteeReport report, FigureKind kind) {
    return report.figures().stream()
        .filter(figure -> figure.id().equals(kind.id()))
        .findFirst()
        .orElseThrow();
  }
}
