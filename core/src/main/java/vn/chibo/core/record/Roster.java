package vn.chibo.core.record;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Things that have no day of their own, such as the cells of an organization, and whether all are
 * there.
 *
 * @param <T> what is listed
 * @param entries the entries
 * @param complete whether none is missing
 */
public record Roster<T>(List<@Valid T> entries, boolean complete) {
  /** Copies the entries. */
  public Roster {
    entries = List.copyOf(entries);
  }

  /** Nothing is known. */
  public static <T> Roster<T> unknown() {
    return new Roster<>(List.of(), false);
  }

  /** All of them. */
  public static <T> Roster<T> complete(List<T> entries) {
    return new Roster<>(entries, true);
  }

  /** Some of them. */
  public static <T> Roster<T> partial(List<T> entries) {
    return new Roster<>(entries, false);
  }
}
