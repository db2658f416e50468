package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.indicator.Portion.Point;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Adds up what the entries weigh.
 *
 * @param entries the entries that are meant
 * @param weight what one adds
 * @param gap what days add on which entries may be missing
 * @param share whether there is a denominator
 */
record Weighing<T extends Dated>(
    Entries<CellRecord, T> entries, Counting.Weight<T> weight, Portion gap, boolean share)
    implements Taking<T> {
  static final Portion ANY_NUMBER = Portion.NOTHING.withMore(List.of(Point.of(1, 0)));

  @Override
  public Taken of(CellRecord cell, Seen<T> seen) {
    List<Portion> portions = new ArrayList<>();
    List<CountedEntry> counted = new ArrayList<>();
    for (T entry : seen.entries()) {
      Portion portion = portion(cell, entry);
      if (!portion.nothing()) {
        portions.add(portion);
        counted.add(new CountedEntry(entry.getDate(), portion.numerator(), portion.denominator()));
      }
    }
    seen.gaps().forEach(days -> portions.add(gap.withMissing(entries.missing().apply(days))));
    return share ? Taken.ratio(portions, counted) : Taken.sum(portions, counted);
  }

  private Portion portion(CellRecord cell, T entry) {
    Truth meant = entries.belongs().apply(entry);
    if (meant == Truth.NO) {
      return Portion.NOTHING;
    }
    Portion portion = weight.of(cell, entry);
    return meant == Truth.YES || portion.nothing()
        ? portion
        : portion.orNothing(EvaluatorMessages.text("missing.kind", entry.getDate()));
  }
}
