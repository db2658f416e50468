package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.TableCell;

/**
 * A column: all that the template, the reader, the writer and the faults need to know of it.
 *
 * @param sheet the key of its sheet
 * @param group the key of what stands above it
 * @param key its key: where it stands in the value, as the core names it in faults
 * @param need whether a cell of it must be filled in
 * @param kind what its cells hold
 * @param from what an entry has for it, empty where nothing is recorded
 * @param into puts what a cell holds into a draft; nothing where it is taken out
 * @param <T> the value of a row
 * @param <B> what builds it
 * @param <C> the value of a cell
 */
record Column<T, B, C>(
    String sheet,
    String group,
    String key,
    Need need,
    Kind<C> kind,
    Function<Entry<T>, Optional<C>> from,
    BiConsumer<Draft<B>, Optional<C>> into) {

  /** What stands above it. */
  Text groupTitle() {
    return RegisterMessages.text("group." + sheet + "." + group);
  }

  /** What stands at its top; no two columns of a sheet share it. */
  Text title() {
    return RegisterMessages.text("column." + sheet + "." + key);
  }

  /** What it means. */
  Text meaning() {
    return RegisterMessages.text("meaning." + sheet + "." + key);
  }

  /** The cell of an entry. */
  TableCell write(Entry<T> entry, Language language) {
    return from.apply(entry).map(value -> kind.write(value, language)).orElse(TableCell.EMPTY);
  }

  /** What a cell of another type was read to. */
  @SuppressWarnings("unchecked")
  void put(Draft<B> draft, Optional<Object> value) {
    into.accept(draft, (Optional<C>) value);
  }

  /** How it is laid out. */
  SheetColumn layout(Language language) {
    String title = title().in(language);
    int width = Math.max(kind.format() == SheetColumn.Format.TEXT ? 14 : 11, title.length() + 2);
    return SheetColumn.of(title, kind.format(), Math.min(width, 40))
        .in(groupTitle().in(language))
        .choosing(offered(language))
        .noting(meaning().in(language));
  }

  /** The drop-down list; where a value may be taken out, it offers that as well. */
  private List<String> offered(Language language) {
    List<String> offered = new ArrayList<>();
    kind.choices().forEach(choice -> offered.add(choice.in(language)));
    if (!offered.isEmpty() && need == Need.OPTIONAL) {
      offered.add(RegisterMessages.text("label.taken-out").in(language));
    }
    return offered;
  }
}
