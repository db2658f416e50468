package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * The parts of a subject of which a condition is asked one by one. A finder that throws a {@link
 * RuntimeException} leaves its node undetermined for the reason {@code FAULT}, for this subject and
 * rule only.
 *
 * <pre>{@code
 * Parts<CellRecord, Meeting> allMeetings =
 *     new Parts<>(
 *         "all-meetings",
 *         Text.of("buổi sinh hoạt", "meeting"),
 *         true,
 *         (cell, window, asOf) ->
 *             new Parts.Found<>(
 *                 window.upTo(asOf).map(cell.getMeetings()::within).orElse(List.of()).stream()
 *                     .map(m -> new Parts.Part<>(m, Text.same("meeting"), Optional.of(m.getDate())))
 *                     .toList(),
 *                 cell.getMeetings().gaps(window, asOf).stream()
 *                     .map(days -> Text.of("sổ sinh hoạt", "the register of meetings"))
 *                     .toList(),
 *                 window.last().isAfter(asOf)));
 * }</pre>
 *
 * @param <S> the subject
 * @param <T> a part
 * @param key a stable key, such as {@code cells}
 * @param label what readers call them
 * @param ofCells whether they are cells, or of cells, so that a report may speak of all at once
 * @param finder how they are found
 * @param meetings the meetings that they are, empty where they are something else
 */
public record Parts<S, T>(
    String key,
    Text label,
    boolean ofCells,
    Finder<S, T> finder,
    Optional<MeetingSelection> meetings) {

  /** Parts that are no meetings of a cell. */
  public Parts(String key, Text label, boolean ofCells, Finder<S, T> finder) {
    this(key, label, ofCells, finder, Optional.empty());
  }

  /**
   * Whether this library finds them; what an author's own finder gives is not known without running
   * it.
   */
  public boolean shipped() {
    return finder instanceof Shipped;
  }

  /** Finds the parts of a subject within a window, as of a day. */
  @FunctionalInterface
  public interface Finder<S, T> {
    /** What is found; facts dated after the day are plans and not among it. */
    Found<T> find(S subject, DatePeriod window, LocalDate asOf);
  }

  /**
   * What was found.
   *
   * @param <T> a part
   * @param parts the parts, in order
   * @param gaps where parts may be missing
   * @param doubtful what is known of, but not whether it is a part: one text each
   * @param open whether the future can add more
   * @param perhaps what is in doubt itself, one for each of the texts, so that it can be asked;
   *     empty where it cannot
   */
  public record Found<T>(
      List<Part<T>> parts,
      List<Text> gaps,
      List<Text> doubtful,
      boolean open,
      List<Part<T>> perhaps) {
    /** Copies the lists. */
    public Found {
      parts = List.copyOf(parts);
      gaps = List.copyOf(gaps);
      doubtful = List.copyOf(doubtful);
      perhaps = List.copyOf(perhaps);
      if (!perhaps.isEmpty() && perhaps.size() != doubtful.size()) {
        throw new IllegalArgumentException("perhaps must be as many as doubtful, or none");
      }
    }

    /** What is in doubt cannot be asked. */
    public Found(List<Part<T>> parts, List<Text> gaps, List<Text> doubtful, boolean open) {
      this(parts, gaps, doubtful, open, List.of());
    }

    /** Nothing is in doubt. */
    public Found(List<Part<T>> parts, List<Text> gaps, boolean open) {
      this(parts, gaps, List.of(), open);
    }

    /** Everything that is missing to know the parts. */
    public List<Text> missing() {
      if (gaps.isEmpty() || doubtful.isEmpty()) {
        return gaps.isEmpty() ? doubtful : gaps;
      }
      return Stream.concat(gaps.stream(), doubtful.stream()).toList();
    }

    /** Why the parts are not known, if they are not: a gap comes before a doubt. */
    public UndeterminedReason reason() {
      return gaps.isEmpty()
          ? UndeterminedReason.MISSING_FACT
          : UndeterminedReason.INCOMPLETE_REGISTER;
    }
  }

  /**
   * One part.
   *
   * @param <T> a part
   * @param value the part itself
   * @param label what readers call it
   * @param date its day, where it has one
   */
  public record Part<T>(T value, Text label, Optional<LocalDate> date) {}
}
