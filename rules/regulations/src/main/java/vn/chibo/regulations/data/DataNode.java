package vn.chibo.regulations.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
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
  private static final String GROUPED = "\\d{1,3}([.,]\\d{3})+";

  private final Node node;
  private final String source;
  private final String path;
  private final List<Fault> faults;

  DataNode(Node node, String source, String path, List<Fault> faults) {
    this.node = node;
    this.source = source;
    this.path = path;
    this.faults = faults;
  }

  /** Records a fault of this node. */
  public void fault(String key, Text message) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    faults.add(new Fault(key, Optional.of(new Place(source, line, path)), message));
  }

  private void fault(String key, Object... arguments) {
    fault(key, DataMessages.text("data." + key, arguments));
  }

  /** Allows only these fields; every other one is a fault. */
  public DataNode only(String... allowed) {
    List<String> names = Arrays.asList(allowed);
    fields().forEach((name, field) -> field.known(name, names));
    return this;
  }

  private void known(String name, List<String> allowed) {
    if (!allowed.contains(name)) {
      fault("unknown-field", name, String.join(", ", allowed));
    }
  }

  /** The fields in their order; a field that stands twice is a fault. */
  public Map<String, DataNode> fields() {
    Map<String, DataNode> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode map)) {
      fault("not-a-map");
      return fields;
    }
    for (NodeTuple entry : map.getValue()) {
      String name = scalar(entry.getKeyNode()).orElse("");
      DataNode field = child(entry.getValueNode(), path.isEmpty() ? name : path + "." + name);
      if (fields.put(name, field) != null) {
        field.fault("duplicate-field", name);
      }
    }
    return fields;
  }

  /** A field that may be left out. */
  public Optional<DataNode> find(String name) {
    return Optional.ofNullable(fields().get(name));
  }

  /** Reads a field that must be there; without it the fallback stands in. */
  public <T> T required(String name, Function<DataNode, T> reader, T fallback) {
    Optional<DataNode> field = find(name);
    if (field.isEmpty()) {
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
    List<DataNode> items = new ArrayList<>();
    if (!(node instanceof SequenceNode list)) {
      fault("not-a-list");
      return items;
    }
    for (Node item : list.getValue()) {
      items.add(child(item, path + "[" + items.size() + "]"));
    }
    return items;
  }

  /** The text of this node. */
  public String text() {
    Optional<String> text = scalar(node);
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
    String text = text();
    if (text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    if (text.matches("-\\d+")) {
      fault("negative-count", text);
    } else if (text.matches(GROUPED)) {
      fault("grouped-count", text, text.replaceAll("[.,]", ""));
    } else {
      fault("not-a-count", text);
    }
    return 0;
  }

  /** A number: whole, with a decimal point, or a fraction. */
  public Fraction number() {
    String text = text();
    if (text.matches("-?\\d{1,9}([.]\\d{1,6}|/0*[1-9]\\d{0,8})?")) {
      return Fraction.parse(text);
    }
    fault("not-a-number", text);
    return Fraction.ZERO;
  }

  /** A percentage from 0 to 100, as a share of one. */
  public Fraction percent() {
    Fraction percent = number();
    if (percent.compareTo(Fraction.ZERO) < 0 || percent.compareTo(Fraction.of(100)) > 0) {
      fault("share-out-of-range", text());
      return Fraction.ZERO;
    }
    return percent.dividedBy(Fraction.of(100));
  }

  /** A whole date. */
  public LocalDate date() {
    return parsed(LocalDate::parse, LocalDate.EPOCH, "not-a-date");
  }

  /** A date as far as it is known. */
  public PartialDate partialDate() {
    return parsed(PartialDate::parse, PartialDate.of(LocalDate.EPOCH), "not-a-partial-date");
  }

  private <T> T parsed(Function<String, T> parser, T fallback, String key) {
    String text = text();
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      fault(key, text);
      return fallback;
    }
  }

  /** A constant by its name. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    fault("unknown-constant", text, allowed);
    return type.getEnumConstants()[0];
  }

  /** True or false. */
  public boolean flag() {
    String text = text();
    if (!text.equals("true") && !text.equals("false")) {
      fault("not-a-flag", text);
    }
    return text.equals("true");
  }

  /**
   * Builds a value whose own invariants are faults of this node. After an earlier fault they are
   * not: a harmless value may have led to them.
   */
  public <T> T build(Supplier<T> value, T fallback) {
    int before = faults.size();
    try {
      return value.get();
    } catch (FaultException e) {
      e.faults().forEach(fault -> fault(fault.key(), fault.message()));
    } catch (IllegalArgumentException e) {
      if (before == faults.size()) {
        fault("unsound", String.valueOf(e.getMessage()));
      }
    }
    return fallback;
  }

  private DataNode child(Node value, String childPath) {
    return new DataNode(value, source, childPath, faults);
  }

  private static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }
}
