package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Block;

/** Makes the figures of the whole and of each block, each beside what it is compared with. */
final class FigureMaker {
  /** So many months stand in a trend. */
  private static final int MONTHS = 12;

  private final Counted counted;
  private final CommitteeContext context;
  private final DatePeriod period;
  private final Comparison comparison;
  private final Aims aims;

  FigureMaker(Counted counted) {
    this.counted = counted;
    this.context = counted.context();
    this.period = context.question().period();
    this.comparison = new Comparison(counted);
    this.aims = new Aims(context);
  }

  /** The figures of all units. */
  List<Figure> whole() {
    return figures(UnitSet.all(context));
  }

  /** The same figures of each block that there is in some month; units without one come last. */
  List<Block> blocks() {
    return UnitSet.all(context).over(period).stream()
        .flatMap(unit -> blocksOf(unit))
        .distinct()
        .sorted(Comparator.comparing(Optional::isEmpty))
        .map(this::block)
        .toList();
  }

  private Stream<Optional<Text>> blocksOf(Unit unit) {
    UnitSet one = UnitSet.of(context, unit);
    return Stream.concat(Stream.of(period), Periods.months(period).stream())
        .flatMap(days -> one.at(days).stream())
        .map(Unit::block);
  }

  private Block block(Optional<Text> name) {
    UnitSet units = UnitSet.block(context, name);
    return new Block(
        name.orElseGet(() -> CommitteeMessages.text("block.none")),
        units.at(period).size(),
        figures(units));
  }

  private List<Figure> figures(UnitSet units) {
    return FigureKinds.ALL.stream().map(kind -> figure(kind, units)).toList();
  }

  private Figure figure(FigureKind kind, UnitSet units) {
    Sum now = counted.sum(kind, units, period);
    return new Figure(
        kind.id(),
        kind.title(),
        now.entry(Reasons.of(now)),
        now.notDue(),
        comparison.with(kind, units, Periods.before(period)),
        comparison.with(kind, units, Periods.yearAgo(period)),
        aims.of(kind),
        trend(kind, units));
  }

  /**
   * Month by month, or quarter by quarter of what is asked of quarters. Where nothing is known, or
   * rules or units are others than in the last of them, there is a gap.
   */
  private List<Figure.Point> trend(FigureKind kind, UnitSet units) {
    List<DatePeriod> spans = spans(kind.span());
    return spans.stream()
        .map(
            span ->
                new Figure.Point(
                    Periods.name(span),
                    comparison.alike(kind, units, span, spans.get(spans.size() - 1))
                        ? point(kind, units, span)
                        : Optional.empty()))
        .toList();
  }

  private Optional<Entry> point(FigureKind kind, UnitSet units, DatePeriod span) {
    Sum sum = counted.sum(kind, units, span);
    return Optional.of(sum.entry(Reasons.brief(sum)))
        .filter(entry -> !(entry instanceof Entry.Blank));
  }

  /** The spans of a year up to the end of the period that have begun. */
  private List<DatePeriod> spans(Span span) {
    LocalDate end = span.around(period.last()).end();
    return span.within(new DatePeriod(end.minusMonths(MONTHS), end)).stream()
        .filter(days -> !days.start().isAfter(context.question().asOf()))
        .toList();
  }
}
