package vn.chibo.examples.review.table;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a sheet that was looked through before. It had so many rows and no trouble then:
 * another count, or any trouble, means that the file is no longer the same.
 *
 * @param <R> a row as the library gives it
 */
final class LookedThrough<R> implements Iterator<TableRow> {
  private final String file;
  private final Iterator<R> rows;
  private final Function<R, TableRow> reader;
  private int left;

  private LookedThrough(String file, Iterator<R> rows, int count, Function<R, TableRow> reader) {
    this.file = file;
    this.rows = rows;
    this.left = count;
    this.reader = reader;
  }

  /** The rows that hold anything, read one by one. */
  static <R> Stream<TableRow> rows(
      String file, Iterator<R> rows, int count, Function<R, TableRow> reader) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new LookedThrough<>(file, rows, count, reader),
                Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .filter(row -> !row.cells().isEmpty());
  }

  @Override
  public boolean hasNext() {
    boolean more;
    try {
      more = rows.hasNext();
    } catch (RuntimeException e) {
      throw TableMessages.refused(file, "incomplete");
    }
    if (more != left > 0) {
      throw TableMessages.refused(file, "incomplete");
    }
    return more;
  }

  @Override
  public TableRow next() {
    left--;
    return reader.apply(rows.next());
  }
}
