package vn.chibo.regulations.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

/**
 * A node of a data file that knows where it stands.
 *
 * <p>A reading that fails records a fault and gives a harmless value, so that the reading goes on
 * and finds the next fault; the file is refused at the end, so no such value is ever used.
 */
public final class DataNode {
  /** So many faults of a file are told. */
  static final int MOST_FAULTS = 100_000;

  // The path is put into words for a fault only: most nodes have none.
  private final Tree node;
  private final String source;
  private final Supplier<String> path;
  private final List<Fault> faults;
  private final Map<String, DataNode> keys = new LinkedHashMap<>();
  private @Nullable Map<String, DataNode> fields;
  private @Nullable List<DataNode> items;

  DataNode(Tree node, String source, Supplier<String> path, List<Fault> faults) {
    this.node = node;
    this.source = source;
    this.path = path;
    this.faults = faults;
  }

  /**
   * Records a fault of this node.
   *
   * @throws FaultException if there are too many faults to record: the file is read no further
   */
  public void fault(String key, Text message) {
    fault(Fault.of(key, message));
  }

  /** Records a fault that was found of what this node says, under its place. */
  void fault(Fault fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault.at(place()));
    }
    if (faults.size() >= MOST_FAULTS) {
      throw new FaultException(faults);
    }
  }

  /** Where it stands: file, line and field. */
  public Place place() {
    return new Place(source, node.line(), path.get());
  }

  private void fault(String key, Object... arguments) {
    fault(key, DataMessages.text("data." + key, arguments));
  }

  /** Allows only these fields; every other one is a fault. */
  public DataNode only(String... allowed) {
    List<String> names = Arrays.asList(allowed);
    fields().keySet().stream()
        .filter(name -> !names.contains(name))
        .map(keys::get)
        .forEach(key -> key.fault("unknown-field", key.text(), String.join(", ", names)));
    return this;
  }

  /** Whether this is a group of fields. */
  public boolean isMap() {
    return node instanceof Tree.Fields;
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof Tree.Items;
  }

  /** The fields in their order; a field that stands twice is a fault. */
  public Map<String, DataNode> fields() {
    if (fields == null) {
      fields = readFields();
    }
    return fields;
  }

  private Map<String, DataNode> readFields() {
    Map<String, DataNode> read = new LinkedHashMap<>();
    for (Tree.Field entry : entries()) {
      String name = child(entry.name(), path).text();
      Supplier<String> below = () -> below(name);
      DataNode key = child(entry.name(), below);
      if (read.put(name, child(entry.value(), below)) != null) {
        key.fault("duplicate-field", name);
      }
      keys.putIfAbsent(name, key);
    }
    read.remove("");
    return read;
  }

  private List<Tree.Field> entries() {
    if (node instanceof Tree.Fields group) {
      return group.fields();
    }
    fault("not-a-map");
    return List.of();
  }

  private String below(String name) {
    String above = path.get();
    return above.isEmpty() ? name : above + "." + name;
  }

  /** A field that may be left out. */
  public Optional<DataNode> find(String name) {
    return Optional.ofNullable(fields().get(name));
  }

  /** Reads a field that must be there; without it the fallback stands in. */
  public <T> T required(String name, Function<DataNode, T> reader, T fallback) {
    Optional<DataNode> field = find(name);
    if (field.isEmpty() && isMap()) {
      fault("missing-field", name);
    }
    return field.map(reader).orElse(fallback);
  }

  /** The text of a field that must be there. */
  public String text(String name) {
    return required(name, DataNode::text, "");
  }

  /** Reads every item of a list field; without the field there is none. */
  public <T> List<T> list(String name, Function<DataNode, T> reader) {
    return find(name).map(field -> field.items().stream().map(reader).toList()).orElse(List.of());
  }

  /** The items of this list. */
  public List<DataNode> items() {
    if (items == null) {
      items = readItems();
    }
    return items;
  }

  private List<DataNode> readItems() {
    List<DataNode> read = new ArrayList<>();
    if (!(node instanceof Tree.Items list)) {
      fault("not-a-list");
      return read;
    }
    for (Tree item : list.items()) {
      int index = read.size();
      read.add(child(item, () -> path.get() + "[" + index + "]"));
    }
    return read;
  }

  /** What the reader makes of this node, empty where it found a fault. */
  public <T> Optional<T> sound(Function<DataNode, T> reader) {
    int before = faults.size();
    T value = reader.apply(this);
    return before == faults.size() ? Optional.of(value) : Optional.empty();
  }

  /** The text of this node, never blank. */
  public String text() {
    Optional<String> text = scalar(node).filter(t -> !t.isBlank());
    if (text.isEmpty()) {
      fault("not-a-text");
    }
    return text.orElse("");
  }

  /** Words in both languages: the fields vi and en. */
  public Text words() {
    only("vi", "en");
    return Text.of(text("vi"), text("en"));
  }

  /** A count: a whole number from zero. */
  public int count() {
    return read(Scalars::count, 0);
  }

  /** A number: whole, with a decimal point, or a fraction. */
  public Fraction number() {
    return read(Scalars::number, Fraction.ZERO);
  }

  /** A percentage from 0 to 100, as a share of one. */
  public Fraction percent() {
    return read(Scalars::percent, Fraction.ZERO);
  }

  /** A whole date. */
  public LocalDate date() {
    return read(Scalars::date, LocalDate.EPOCH);
  }

  /** A date as far as it is known. */
  public PartialDate partialDate() {
    return read(Scalars::partialDate, PartialDate.of(LocalDate.EPOCH));
  }

  /** A constant by its name. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    return read(text -> Scalars.constant(text, all), all.get(0));
  }

  /** One of some values by its name, empty where that is a fault. */
  <T> Optional<T> oneOf(Map<String, T> values) {
    String name = text();
    Optional<T> value = Optional.ofNullable(values.get(name));
    if (value.isEmpty() && !name.isEmpty()) {
      fault("unknown-constant", name, String.join(", ", new TreeSet<>(values.keySet())));
    }
    return value;
  }

  /** True or false. */
  public boolean flag() {
    return read(Scalars::flag, false);
  }

  /** Reads the text; where there is none, which is its own fault, the fallback stands in. */
  private <T> T read(Function<String, Parsed<T>> reader, T fallback) {
    String text = text();
    if (text.isEmpty()) {
      return fallback;
    }
    Parsed<T> parsed = reader.apply(text);
    if (parsed.value().isEmpty()) {
      fault(parsed.fault(), parsed.arguments().toArray());
    }
    return parsed.value().orElse(fallback);
  }

  /**
   * Builds a value whose own invariants are faults of this node. After an earlier fault they are
   * not: a harmless value may have led to them.
   */
  public <T> T build(Supplier<T> value, T fallback) {
    int before = faults.size();
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      if (before == faults.size()) {
        broken(e);
      }
    }
    return fallback;
  }

  private void broken(IllegalArgumentException e) {
    if (e instanceof FaultException refused) {
      refused.faults().forEach(this::fault);
    } else {
      fault("unsound", String.valueOf(e.getMessage()));
    }
  }

  private DataNode child(Tree value, Supplier<String> childPath) {
    return new DataNode(value, source, childPath, faults);
  }

  private static Optional<String> scalar(Tree node) {
    return node instanceof Tree.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
