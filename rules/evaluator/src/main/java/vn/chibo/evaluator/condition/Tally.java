package vn.chibo.evaluator.condition;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.words.MissingWords;

/**
 * A figure taken over the entries of a register within a window, such as a count, a longest run or
 * the longest interval between. It is an interval that holds the true figure whatever a gap hides.
 *
 * <pre>{@code
 * Entries<CellRecord, Meeting> meetings =
 *     Entries.all("all-meetings", Text.of("buổi", "meetings"), CellRecord::getMeetings);
 * Tally<CellRecord> number = Tallies.countOf(meetings);
 * Tally<CellRecord> longest = Tallies.longestIntervalBetween(meetings);
 * }</pre>
 *
 * @param <S> what it is taken of
 * @param topic its key, by which reports speak of it
 * @param label what readers call it
 * @param noun the word behind a plain number, such as "buổi"
 * @param unit the unit of the figure
 * @param source the register and the function over its entries
 * @param course what later entries can do to it
 * @param counted the meetings whose plain number it is, empty where it is another figure
 * @param entailment what full figures of another measure say of this one
 */
public record Tally<S>(
    Topic topic,
    Text label,
    Text noun,
    Unit unit,
    Source<S, ?> source,
    Course course,
    Optional<MeetingSelection> counted,
    Optional<Entailment> entailment) {

  /** A figure that later entries never lower and nothing else says anything of. */
  public static <S> Tally<S> rising(
      String key, Text label, Text noun, Unit unit, Source<S, ?> source) {
    return of(key, label, noun, unit, source, Course.RISING);
  }

  /** A figure that later days only raise, with bounds that hold whatever a gap hides. */
  public static <S> Tally<S> stretching(
      String key, Text label, Text noun, Unit unit, Source<S, ?> source) {
    return of(key, label, noun, unit, source, Course.STRETCHING);
  }

  /** A figure that later entries may move either way. */
  public static <S> Tally<S> open(
      String key, Text label, Text noun, Unit unit, Source<S, ?> source) {
    return of(key, label, noun, unit, source, Course.OPEN);
  }

  private static <S> Tally<S> of(
      String key, Text label, Text noun, Unit unit, Source<S, ?> source, Course course) {
    return new Tally<>(
        new Topic(key), label, noun, unit, source, course, Optional.empty(), Optional.empty());
  }

  /**
   * Whether this library takes it, over entries of this library; what an author's own function
   * gives is not known without running it.
   */
  public boolean shipped() {
    return source.value() instanceof Shipped;
  }

  /** The same figure, which is the plain number of some meetings. */
  Tally<S> counting(MeetingSelection meetings) {
    return new Tally<>(topic, label, noun, unit, source, course, Optional.of(meetings), entailment);
  }

  /** The same figure, which is settled where another has the same value in every part. */
  public Tally<S> entailedBy(Entailment by) {
    return new Tally<>(topic, label, noun, unit, source, course, counted, Optional.of(by));
  }

  /**
   * Where the entries come from and what is made of them.
   *
   * @param <S> the subject
   * @param <T> an entry
   * @param register the register of the subject
   * @param value the figure of the subject over what is seen of its register; right whatever the
   *     gaps hide
   * @param shown whether an entry is shown as a fact behind the figure
   * @param missing the words for days of the register that are not complete
   * @param nothing whether there is nothing of which the figure could be taken
   * @param doubts why the figure is not known exactly; asked only where that leaves an outcome open
   */
  public record Source<S, T extends Dated>(
      Function<S, Register<T>> register,
      BiFunction<S, Seen<T>, Quantity> value,
      Predicate<T> shown,
      Function<DatePeriod, Text> missing,
      BiPredicate<S, Seen<T>> nothing,
      BiFunction<S, Seen<T>, Doubts> doubts) {

    /** A figure that says itself all there is to say. */
    public Source(
        Function<S, Register<T>> register,
        BiFunction<S, Seen<T>, Quantity> value,
        Predicate<T> shown,
        Function<DatePeriod, Text> missing,
        BiPredicate<S, Seen<T>> nothing) {
      this(register, value, shown, missing, nothing, (subject, seen) -> Doubts.NONE);
    }

    /** A figure that there always is, such as a number. */
    public Source(
        Function<S, Register<T>> register, Function<Seen<T>, Quantity> value, Predicate<T> shown) {
      this(
          register,
          (subject, seen) -> value.apply(seen),
          shown,
          MissingWords::entries,
          (subject, seen) -> false);
    }

    /** The same figure, which is of nothing where this is so. */
    Source<S, T> nothingWhere(Predicate<Seen<T>> empty) {
      return new Source<>(
          register, value, shown, missing, (subject, seen) -> empty.test(seen), doubts);
    }
  }
}
