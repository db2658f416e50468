package vn.chibo.examples.review.table;

import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet that is written.
 *
 * @param group what stands above it in the upper row of the header, empty for nothing
 * @param title what stands above it in the lower row
 * @param format how its cells are shown
 * @param width its width in letters
 * @param choices what its drop-down list offers; empty where anything may be typed
 * @param note a note on its title, for whoever fills it in
 */
public record SheetColumn(
    String group,
    String title,
    Format format,
    int width,
    List<String> choices,
    Optional<String> note) {

  /** How cells are shown. */
  public enum Format {
    /** Text: what is typed stays as typed, leading zeros too. */
    TEXT,
    /** A day as dd/mm/yyyy. */
    DAY,
    /** A whole number. */
    COUNT,
    /** A share of one, in percent with one decimal. */
    SHARE,
    /** As the program of the office shows it. */
    GENERAL
  }

  /** With a copy of the choices. */
  public SheetColumn {
    choices = List.copyOf(choices);
  }

  /** A column without group, choices or note. */
  public static SheetColumn of(String title, Format format, int width) {
    return new SheetColumn("", title, format, width, List.of(), Optional.empty());
  }

  /** The same column below a group. */
  public SheetColumn in(String above) {
    return new SheetColumn(above, title, format, width, choices, note);
  }

  /** The same column with a drop-down list. */
  public SheetColumn choosing(List<String> offered) {
    return new SheetColumn(group, title, format, width, offered, note);
  }

  /** The same column with a note on its title. */
  public SheetColumn noting(String words) {
    return new SheetColumn(group, title, format, width, choices, Optional.of(words));
  }
}
