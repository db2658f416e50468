package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    return figures(context::units);
  }

  /** The same figures of each block as it stands at the end of the period. */
  List<Block> blocks() {
    Map<Optional<Text>, List<Unit>> blocks = context.blocks();
    return blocks.entrySet().stream()
        .map(
            block ->
                new Block(
                    block.getKey().orElseGet(() -> CommitteeMessages.text("block.none")),
                    block.getValue().size(),
                    figures(of -> context.blocks(of).getOrDefault(block.getKey(), List.of()))))
        .toList();
  }

  private List<Figure> figures(Function<DatePeriod, List<Unit>> units) {
    return FigureKinds.ALL.stream().map(kind -> figure(kind, units)).toList();
  }

  private Figure figure(FigureKind kind, Function<DatePeriod, List<Unit>> units) {
    return new Figure(
        kind.id(),
        kind.title(),
        now(kind, units.apply(period)),
        comparison.with(kind, units, Periods.before(period)),
        comparison.with(kind, units, Periods.yearAgo(period)),
        aims.of(kind),
        trend(kind, units));
  }

  private Entry now(FigureKind kind, List<Unit> units) {
    Sum sum = counted.sum(kind, units, period);
    return Entries.of(sum, units, Reasons.of(sum, units));
  }

  /** Month by month, or quarter by quarter of what is asked of quarters; gaps stay gaps. */
  private List<Figure.Point> trend(FigureKind kind, Function<DatePeriod, List<Unit>> units) {
    return spans(kind.span()).stream()
        .map(span -> new Figure.Point(Periods.name(span), point(kind, units.apply(span), span)))
        .toList();
  }

  private Optional<Entry> point(FigureKind kind, List<Unit> units, DatePeriod span) {
    Sum sum = counted.sum(kind, units, span);
    return Optional.of(Entries.of(sum, units, Reasons.brief(sum)))
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
