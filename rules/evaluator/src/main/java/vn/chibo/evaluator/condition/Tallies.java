package vn.chibo.evaluator.condition;

import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The tallies over the entries of any register: their number, the total, the latest figure, the
 * longest run and the longest interval between.
 *
 * <pre>{@code
 * tallied(countOf(tasks), atLeast(number(1)))
 * tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(31)))
 * tallied(totalOf(heldMeetings(REGULAR), HeldMeeting::new, LENGTH), atLeast(minutes(720)))
 * tallied(latest(amounts, AMOUNT), atLeast(number(100)))
 * }</pre>
 */
public final class Tallies {
  private Tallies() {}

  /** The number of the entries. */
  public static <S, T extends Dated> Tally<S> countOf(Entries<S, T> entries) {
    Tally<S> count =
        Tally.rising(
            entries.key(),
            entries.label(),
            entries.noun(),
            Unit.COUNT,
            entries.shippedSource((subject, seen) -> Sums.count(entries, seen)));
    return entries.meetings().map(count::counting).orElse(count);
  }

  /**
   * The total of a measure over the entries. An entry whose figure is not known may add anything
   * from zero on. A measure that goes below zero has no such total: it is a fault of the rule.
   */
  public static <S, T extends Dated> Tally<S> totalOf(Entries<S, T> entries, Measure<T> measure) {
    return totalOf(entries, (subject, entry) -> entry, measure);
  }

  /**
   * The same of a measure that asks more than the entry.
   *
   * @param as what it asks: the entry with its subject, such as {@code HeldMeeting::new}
   */
  public static <S, T extends Dated, M> Tally<S> totalOf(
      Entries<S, T> entries, BiFunction<S, T, M> as, Measure<M> measure) {
    return Tally.rising(
        entries.key() + "-total-" + measure.topic().key(),
        words("tally.total", entries, measure),
        entries.noun(),
        measure.unit(),
        entries.source(
            (subject, seen) -> Sums.total(entries, reading(subject, as, measure), seen)));
  }

  /**
   * The figure of the latest entry by the as-of day, within the window. It is unknown where a later
   * entry, or another of the same day, may be missing. Where there is none, nothing is asked yet;
   * and where the window is over, the population is empty.
   */
  public static <S, T extends Dated> Tally<S> latest(Entries<S, T> entries, Measure<T> measure) {
    return latest(entries, (subject, entry) -> entry, measure);
  }

  /**
   * The same of a measure that asks more than the entry.
   *
   * @param as what it asks: the entry with its subject, such as {@code HeldMeeting::new}
   */
  public static <S, T extends Dated, M> Tally<S> latest(
      Entries<S, T> entries, BiFunction<S, T, M> as, Measure<M> measure) {
    return Tally.open(
        entries.key() + "-latest-" + measure.topic().key(),
        words("tally.latest", entries, measure),
        entries.noun(),
        measure.unit(),
        entries
            .source(
                (subject, seen) -> new Latest<>(entries, reading(subject, as, measure)).of(seen))
            .nothingWhere(seen -> entries.possible(seen).isEmpty()));
  }

  private static <S, T, M> Function<T, Observation> reading(
      S subject, BiFunction<S, T, M> as, Measure<M> measure) {
    return entry -> measure.reading().apply(as.apply(subject, entry));
  }

  /**
   * The greatest number of whole days in a row without an entry, in the window so far. Of two
   * meetings on the 1st and the 31st of a month the 29 days between count; at the edges the days
   * from the first day of the window to the first entry count, and those from the last entry to the
   * as-of day or the last day of the window. A day on which an entry may be missing, or on which
   * one may be of another kind, proves nothing: it neither surely ends nor surely lengthens a row.
   */
  public static <S, T extends Dated> Tally<S> longestIntervalBetween(Entries<S, T> entries) {
    return Tally.stretching(
        entries.key() + "-longest-interval",
        EvaluatorMessages.text("tally.interval", entries.label()),
        entries.noun(),
        Unit.DAY,
        entries.shippedSource((subject, seen) -> Intervals.longest(entries, seen)));
  }

  /**
   * The greatest number of entries in a row for which something holds. An entry that is missing may
   * break a run, and so may one that is not sure to be meant or to meet it.
   *
   * @param label what readers call the run
   * @param holds whether an entry meets what is asked, unknown where its record does not tell
   */
  public static <S, T extends Dated> Tally<S> longestRunOf(
      Entries<S, T> entries, String key, Text label, Function<T, Truth> holds) {
    return Tally.rising(
        key,
        label,
        entries.noun(),
        Unit.COUNT,
        entries.source((subject, seen) -> Runs.of(seen, entries.belongs(), holds).longest()));
  }

  private static Text words(String key, Entries<?, ?> entries, Measure<?> measure) {
    return EvaluatorMessages.text(key, measure.label(), entries.label());
  }
}
