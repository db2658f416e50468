package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Doubts;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;

/** Counts the entries of a register within the period. */
record RegisterCounting<T extends Dated>(
    Text numerator,
    Optional<Text> denominator,
    Entries<CellRecord, T> entries,
    Course course,
    Taking<T> taking)
    implements Counting {

  @Override
  public Taken take(CellRecord cell, DatePeriod period, LocalDate asOf) {
    Register<T> register = entries.register().apply(cell);
    return taking.of(cell, Seen.of(register, period, asOf));
  }

  @Override
  public Coverage coverage(CellRecord cell, DatePeriod period, LocalDate asOf) {
    Optional<DatePeriod> days = period.upTo(asOf);
    if (days.isEmpty()) {
      return Coverage.NOT_BEGUN;
    }
    List<DatePeriod> gaps = entries.register().apply(cell).gaps(period, asOf);
    return Collections.min(List.of(covered(days.get(), gaps), taking.beside(cell, days.get())));
  }

  private static Coverage covered(DatePeriod days, List<DatePeriod> gaps) {
    if (gaps.isEmpty()) {
      return Coverage.ALL;
    }
    return gaps.equals(List.of(days)) ? Coverage.NONE : Coverage.SOME;
  }

  /** A ratio adds up by its two sums, a number by itself. */
  @Override
  public boolean additive() {
    return denominator.isPresent() || taking instanceof Weighing<?>;
  }

  /** The same figure as one that a rule may ask for: final only when its window is over. */
  Tally<CellRecord> tally(String key, Text label, Unit unit) {
    Tally.Source<CellRecord, T> source =
        new Tally.Source<>(
            entries.register(),
            (cell, seen) -> figure(taking.of(cell, seen)),
            entry -> entries.belongs().apply(entry) != Truth.NO,
            entries.missing(),
            (cell, seen) -> taking.of(cell, seen).value().isEmpty(),
            (cell, seen) -> doubts(taking.of(cell, seen)));
    return course == Course.OPEN
        ? Tally.open(key, label, entries.noun(), unit, source)
        : Tally.stretching(key, label, entries.noun(), unit, source);
  }

  private static Doubts doubts(Taken taken) {
    return new Doubts(taken.missing(), taken.conflict());
  }

  /** Where there may be nothing, a rule may not apply: then no figure settles it. */
  private static Quantity figure(Taken taken) {
    return taken.something() ? taken.value().orElse(Quantity.UNKNOWN) : Quantity.UNKNOWN;
  }
}
