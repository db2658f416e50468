package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.words.MissingWords;

/**
 * Which entries of a register are meant, such as the thematic meetings of a cell or the tasks of a
 * member; {@link Tallies} takes figures over them.
 *
 * <pre>{@code
 * Entries<MemberRecord, TaskAssignment> tasks =
 *     Entries.all("tasks", Text.of("nhiệm vụ", "tasks"), MemberRecord::getTasks);
 * }</pre>
 *
 * @param <S> the subject
 * @param <T> an entry
 * @param key a stable key, such as {@code thematic-meetings}
 * @param label what readers call them
 * @param noun the word behind their number, such as "buổi"
 * @param register the register of the subject
 * @param belongs whether an entry is meant; unknown where its record does not tell
 * @param missing the words for days of the register that are not complete
 * @param meetings the meetings that they are, empty where they are something else
 */
public record Entries<S, T extends Dated>(
    String key,
    Text label,
    Text noun,
    Function<S, Register<T>> register,
    Function<T, Truth> belongs,
    Function<DatePeriod, Text> missing,
    Optional<MeetingSelection> meetings) {

  /** All entries of a register. */
  public static <S, T extends Dated> Entries<S, T> all(
      String key, Text label, Function<S, Register<T>> register) {
    return new Entries<>(
        key,
        label,
        label,
        register,
        entry -> Truth.YES,
        days -> MissingWords.entries(label, days),
        Optional.empty());
  }

  /** Those for which it holds; what they are called is the caller's word. */
  public Entries<S, T> where(String name, Text words, Function<T, Truth> holds) {
    return new Entries<>(
        name,
        words,
        noun,
        register,
        entry -> both(belongs.apply(entry), holds.apply(entry)),
        missing,
        Optional.empty());
  }

  private static Truth both(Truth one, Truth other) {
    if (one == Truth.NO || other == Truth.NO) {
      return Truth.NO;
    }
    return one == Truth.YES ? other : one;
  }

  /** The entries that are meant, or may be. */
  List<T> possible(Seen<T> seen) {
    return seen.entries().stream().filter(entry -> belongs.apply(entry) != Truth.NO).toList();
  }

  boolean sure(T entry) {
    return belongs.apply(entry) == Truth.YES;
  }

  Tally.Source<S, T> source(BiFunction<S, Seen<T>, Quantity> value) {
    return new Tally.Source<>(register, value, this::sure, missing, (subject, seen) -> false);
  }

  /**
   * The source of a figure of this library, which is known as one where the entries are as well.
   */
  Tally.Source<S, T> shippedSource(BiFunction<S, Seen<T>, Quantity> value) {
    return meetings.isPresent()
        ? source((BiFunction<S, Seen<T>, Quantity> & Shipped) value::apply)
        : source(value);
  }
}
