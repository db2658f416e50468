package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.SheetLayout;

/**
 * A sheet: which values its rows stand for, and its columns.
 *
 * @param <T> the value of a row
 * @param <B> what builds it
 */
final class Sheet<T, B> {
  private final String key;
  private final boolean unique;
  private final Supplier<B> fresh;
  private final Function<T, B> of;
  private final BiFunction<Draft<B>, Directory, T> build;
  private final Optional<Sheet<?, ?>> above;
  private final Function<Owner, List<Object>> keyAbove;
  private final List<Column<T, B, ?>> columns;
  private final Map<String, Integer> blamed;

  private Sheet(Form<T, B> form) {
    this.key = form.key;
    this.unique = form.unique;
    this.fresh = form.fresh;
    this.of = form.of;
    this.build = form.build;
    this.above = form.above;
    this.keyAbove = form.keyAbove;
    this.columns = List.copyOf(form.columns);
    this.blamed = Map.copyOf(form.blamed);
  }

  /** Starts the declaration of a sheet whose values are built by what builds them in the core. */
  static <T, B> Form<T, B> of(
      String key, Supplier<B> fresh, Function<T, B> of, Function<B, T> build) {
    return of(key, fresh, of, (draft, directory) -> build.apply(draft.body));
  }

  /** Starts the declaration of a sheet whose values need to look up others. */
  static <T, B> Form<T, B> of(
      String key, Supplier<B> fresh, Function<T, B> of, BiFunction<Draft<B>, Directory, T> build) {
    return new Form<>(key, fresh, of, build);
  }

  String key() {
    return key;
  }

  /** Whether two rows can never speak of values that agree in all keys. */
  boolean unique() {
    return unique;
  }

  List<Column<T, B, ?>> columns() {
    return columns;
  }

  /** The column in which a fault of the core is to be mended, the first where none is known. */
  int blamedFor(String fault) {
    return blamed.getOrDefault(fault, 0);
  }

  /** The column in which a value has a part, by the path of the part in the value. */
  int columnAt(String path) {
    for (int i = 0; i < columns.size(); i++) {
      String key = columns.get(i).key();
      if (path.equals(key) || path.startsWith(key + ".") || key.startsWith(path + ".")) {
        return i;
      }
    }
    return 0;
  }

  /** The sheet of the values to which those of this one belong. */
  Optional<Sheet<?, ?>> above() {
    return above;
  }

  /** The key of the value to which an entry belongs. */
  Key keyAbove(Owner owner) {
    return new Key(keyAbove.apply(owner), 1);
  }

  /** The name on its tab. */
  Text title() {
    return RegisterMessages.text("sheet." + key);
  }

  /** What its rows are. */
  Text meaning() {
    return RegisterMessages.text("sheet." + key + ".meaning");
  }

  /** Which value an entry is, the first of those that agree in all keys. */
  Key keyOf(Entry<T> entry) {
    List<Object> parts = new ArrayList<>();
    for (Column<T, B, ?> column : columns) {
      if (column.need().key()) {
        parts.add(column.from().apply(entry));
      }
    }
    return new Key(parts, 1);
  }

  Draft<B> draft() {
    return new Draft<>(Owner.NONE, fresh.get());
  }

  Draft<B> draft(Entry<T> entry) {
    return new Draft<>(entry.owner(), of.apply(entry.value()));
  }

  /**
   * The entry of a draft.
   *
   * @throws vn.chibo.core.fault.FaultException if it cannot be
   */
  Entry<T> entry(Draft<B> draft, Directory directory) {
    return new Entry<>(draft.owner, build.apply(draft, directory));
  }

  SheetLayout layout(Language language) {
    return SheetLayout.of(
        title().in(language), columns.stream().map(column -> column.layout(language)).toList());
  }

  @Override
  public String toString() {
    return key;
  }

  /** A sheet that is being declared, column by column from the left. */
  static final class Form<T, B> {
    private final String key;
    private final Supplier<B> fresh;
    private final Function<T, B> of;
    private final BiFunction<Draft<B>, Directory, T> build;
    private final List<Column<T, B, ?>> columns = new ArrayList<>();
    private final Map<String, Integer> blamed = new HashMap<>();
    private boolean unique = true;
    private String group = "";
    private Optional<Sheet<?, ?>> above = Optional.empty();
    private Function<Owner, List<Object>> keyAbove = owner -> List.of();

    private Form(
        String key,
        Supplier<B> fresh,
        Function<T, B> of,
        BiFunction<Draft<B>, Directory, T> build) {
      this.key = key;
      this.fresh = fresh;
      this.of = of;
      this.build = build;
    }

    /** Several values may agree in all keys; they are told apart by their order. */
    Form<T, B> notUnique() {
      unique = false;
      return this;
    }

    /** The rows belong to those of another sheet. */
    Form<T, B> below(Sheet<?, ?> other, Function<Owner, List<Object>> otherKey) {
      above = Optional.of(other);
      keyAbove = otherKey;
      return this;
    }

    /** What stands above the columns that follow. */
    Form<T, B> group(String name) {
      group = name;
      return this;
    }

    /** A column of the value. */
    <C> Form<T, B> column(
        String name,
        Need need,
        Kind<C> kind,
        Function<T, Optional<C>> from,
        BiConsumer<B, Optional<C>> into) {
      return owner(
          name,
          need,
          kind,
          entry -> from.apply(entry.value()),
          (draft, value) -> into.accept(draft.body, value));
    }

    /** A column that every value has. */
    <C> Form<T, B> always(
        String name, Need need, Kind<C> kind, Function<T, C> from, BiConsumer<B, C> into) {
      return column(
          name,
          need,
          kind,
          value -> Optional.of(from.apply(value)),
          (body, value) -> into.accept(body, value.orElseThrow()));
    }

    /** A column of the entry, such as whose it is. */
    <C> Form<T, B> owner(
        String name,
        Need need,
        Kind<C> kind,
        Function<Entry<T>, Optional<C>> from,
        BiConsumer<Draft<B>, Optional<C>> into) {
      columns.add(new Column<>(key, group, name, need, kind, from, into));
      return this;
    }

    /** The faults of the core that are mended in the last column. */
    Form<T, B> mends(String... faults) {
      for (String fault : faults) {
        blamed.put(fault, columns.size() - 1);
      }
      return this;
    }

    Sheet<T, B> end() {
      return new Sheet<>(this);
    }
  }
}
