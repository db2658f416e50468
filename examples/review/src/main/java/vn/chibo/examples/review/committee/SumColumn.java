package vn.chibo.examples.review.committee;

import java.util.List;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.Sum.Side;

/**
 * A column of a table that shows one side of a figure: what is counted, that of which it is a
 * share, the share, or what is not due yet and in none of these.
 *
 * @param kind the figure
 * @param side which side of it
 */
record SumColumn(FigureKind kind, Side side) {

  /** The columns of every table of units, in their order. */
  static final List<SumColumn> ALL =
      List.of(
          new SumColumn(FigureKinds.MEMBERS, Side.HITS),
          new SumColumn(FigureKinds.REGULAR, Side.BASE),
          new SumColumn(FigureKinds.REGULAR, Side.HITS),
          new SumColumn(FigureKinds.REGULAR, Side.NOT_DUE),
          new SumColumn(FigureKinds.THEMATIC_HELD, Side.BASE),
          new SumColumn(FigureKinds.THEMATIC_HELD, Side.HITS),
          new SumColumn(FigureKinds.THEMATIC_HELD, Side.NOT_DUE),
          new SumColumn(FigureKinds.ATTENDANCE, Side.BASE),
          new SumColumn(FigureKinds.ATTENDANCE, Side.HITS),
          new SumColumn(FigureKinds.ATTENDANCE, Side.SHARE),
          new SumColumn(FigureKinds.LENGTH_KEPT, Side.BASE),
          new SumColumn(FigureKinds.LENGTH_KEPT, Side.HITS),
          new SumColumn(FigureKinds.ADMISSIONS, Side.HITS));

  Column column() {
    return new Column(
        CommitteeMessages.text("column." + kind.id() + "." + side),
        side == Side.SHARE ? Kind.SHARE : Kind.COUNT);
  }

  /** What stands in the column for a sum. */
  Entry entry(Sum sum) {
    return sum.entry(side, Reasons.of(sum));
  }
}
