package vn.chibo.examples.review.annex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;

/**
 * A table of the report with fixed columns.
 *
 * @param id a name for its address in the page and its sheet in the workbook, such as {@code units}
 * @param title what readers call it
 * @param columns its columns, the same whatever the data
 * @param lines its lines, in the order in which they are read
 * @param total what the lines add up to; empty where adding them up means nothing
 * @param notes what must be said with it: how it is counted, what it leaves out
 */
public record Annex(
    String id,
    Text title,
    List<Column> columns,
    List<Line> lines,
    Optional<Line> total,
    List<Text> notes) {

  /** A table in which each line has as many entries as there are columns. */
  public Annex {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    int width = columns.size();
    Stream.concat(lines.stream(), total.stream()).forEach(line -> line.requireWidth(width));
  }

  /** What a column holds. */
  public enum Kind {
    /** Words. */
    WORDS,
    /** A whole number. */
    COUNT,
    /** A share, shown in percent. */
    SHARE,
    /** A day. */
    DAY
  }

  /** A column and what it holds; any entry may also be {@link Entry.Blank}. */
  public record Column(Text title, Kind kind) {}

  /** A line of the table. */
  public record Line(List<Entry> entries) {
    /** A line with a copy of the entries. */
    public Line {
      entries = List.copyOf(entries);
    }

    private void requireWidth(int width) {
      if (entries.size() != width) {
        throw new IllegalArgumentException(entries.size() + " entries in " + width + " columns");
      }
    }
  }
}
