package vn.chibo.examples.benchmarks.evaluation.workload;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * The spans of one calendar year as of one day, and what is to be said of a span in which no
 * meeting is known to be long enough.
 */
public final class SpanCalendar {
  private final Span span;
  private final LocalDate asOf;
  private final List<DatePeriod> spans;
  private final List<DatePeriod> past;
  private final long[] incomplete;
  private final long[] missing;
  private final long[] unmet;

  /** The spans of a year, the as-of day in it. */
  public SpanCalendar(Span span, LocalDate asOf) {
    this.span = span;
    this.asOf = asOf;
    this.spans = span.within(DatePeriod.ofYear(asOf.getYear()));
    this.past = spans.stream().flatMap(whole -> whole.upTo(asOf).stream()).toList();
    this.incomplete = undetermined(UndeterminedReason.INCOMPLETE_REGISTER);
    this.missing = undetermined(UndeterminedReason.MISSING_FACT);
    this.unmet = spans.stream().mapToLong(this::unmet).toArray();
  }

  private long[] undetermined(UndeterminedReason reason) {
    return spans.stream()
        .mapToLong(
            whole ->
                runs(whole) ? Code.undetermined(reason, whole.last()) : Code.undetermined(reason))
        .toArray();
  }

  private long unmet(DatePeriod whole) {
    return runs(whole) ? Code.pending(whole.last(), Lean.NOT_YET) : Code.VIOLATED;
  }

  private boolean runs(DatePeriod whole) {
    return whole.last().isAfter(asOf);
  }

  /** How many spans the year has. */
  public int count() {
    return unmet.length;
  }

  /** The number of the span that holds a day of the year, from zero. */
  public int indexOf(LocalDate day) {
    return (day.getMonthValue() - 1) / span.months();
  }

  /** A whole span. */
  public DatePeriod span(int index) {
    return spans.get(index);
  }

  /** Whether meetings of the span up to the as-of day may be missing. */
  public boolean gap(int index, List<DatePeriod> complete) {
    return index < past.size() && !covered(past.get(index), complete);
  }

  /** Nothing is long enough, and meetings may be missing. */
  public long incomplete(int index) {
    return incomplete[index];
  }

  /** Nothing is known to be long enough, and the length of a meeting is not recorded. */
  public long missing(int index) {
    return missing[index];
  }

  /** Nothing is long enough: Violated, or Pending while the span runs. */
  public long unmet(int index) {
    return unmet[index];
  }

  /** What a span says in which no meeting is known to be long enough. */
  public long lacking(int index, List<DatePeriod> complete, boolean lengthUnknown) {
    if (gap(index, complete)) {
      return incomplete[index];
    }
    return lengthUnknown ? missing[index] : unmet[index];
  }

  /** Whether the periods, in whatever order, hold every day of another. */
  public static boolean covered(DatePeriod period, List<DatePeriod> complete) {
    return !firstUncovered(period.start(), complete).isBefore(period.end());
  }

  /** The first day from a day on that none of the periods holds; builds no new periods. */
  public static LocalDate firstUncovered(LocalDate from, List<DatePeriod> complete) {
    LocalDate day = from;
    boolean further = true;
    while (further) {
      further = false;
      for (int i = 0; i < complete.size(); i++) {
        if (complete.get(i).contains(day)) {
          day = complete.get(i).end();
          further = true;
        }
      }
    }
    return day;
  }
}
