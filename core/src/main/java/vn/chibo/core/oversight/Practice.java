package vn.chibo.core.oversight;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.text.Text;

/**
 * Something that a report says a committee did for its cells. It is recorded and listed; it is
 * neither a pass nor a failure of any cell.
 *
 * @param kind what was done
 * @param words the words of the report with their meaning
 * @param items its parts, in the order of the report, such as the items of an inspection
 */
public record Practice(PracticeKind kind, Text words, List<Text> items) {
  /** Copies the items. */
  public Practice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    items = List.copyOf(items);
  }
}
