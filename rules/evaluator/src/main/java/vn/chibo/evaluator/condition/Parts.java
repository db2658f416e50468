package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * The parts of a subject of which a condition is asked one by one.
 *
 * @param <S> the subject
 * @param <T> a part
 * @param key a stable key, such as {@code cells}
 * @param label what readers call them
 * @param ofCells whether they are cells, or of cells, so that a report may speak of all at once
 * @param finder how they are found
 */
public record Parts<S, T>(String key, Text label, boolean ofCells, Finder<S, T> finder) {

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
   * @param missing what is missing where some may be
   * @param open whether the future can add more
   */
  public record Found<T>(List<Part<T>> parts, List<Text> missing, boolean open) {
    /** Copies both. */
    public Found {
      parts = List.copyOf(parts);
      missing = List.copyOf(missing);
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
