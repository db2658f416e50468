package vn.chibo.regulations.fourgood;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Text;
import vn.chibo.regulations.data.Framework;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * A sheet of pass and fail (Đạt, Không đạt) as it was filled in, item by item.
 *
 * <pre>{@code
 * CheckedItems.of(framework).passed("I.1", "I.2").failed("I.3");
 * }</pre>
 *
 * @param framework the framework whose items they are
 * @param passed of each item that was filled in whether it passed
 */
public record CheckedItems(Framework framework, Map<String, Boolean> passed) {

  /**
   * Copies the map.
   *
   * @throws vn.chibo.core.fault.FaultException with every item that the framework does not have
   */
  public CheckedItems {
    passed = Collections.unmodifiableMap(new LinkedHashMap<>(passed));
    Set<String> known =
        framework.items().stream().map(Framework.Item::id).collect(Collectors.toSet());
    Faults faults = new Faults();
    for (String item : passed.keySet()) {
      faults.unless(
          known.contains(item),
          "unknown-item",
          () ->
              RegulationMessages.text(
                  "four-good.fault.item",
                  item,
                  String.join(", ", known.stream().sorted().toList())));
    }
    faults.raise();
  }

  /** Nothing is filled in. */
  public static CheckedItems of(Framework framework) {
    return new CheckedItems(framework, Map.of());
  }

  /** The same with items that passed. */
  public CheckedItems passed(String... items) {
    return with(true, items);
  }

  /** The same with items that failed. */
  public CheckedItems failed(String... items) {
    return with(false, items);
  }

  private CheckedItems with(boolean pass, String... items) {
    Map<String, Boolean> all = new LinkedHashMap<>(passed);
    for (String item : items) {
      all.put(item, pass);
    }
    return new CheckedItems(framework, all);
  }

  /** How many items failed for certain. */
  int failed() {
    return (int) passed.values().stream().filter(pass -> !pass).count();
  }

  /** What is not filled in, and what of the sheet is not on record. */
  List<Text> missing() {
    List<Text> missing =
        framework.items().stream()
            .filter(item -> !passed.containsKey(item.id()))
            .map(Framework.Item::title)
            .collect(Collectors.toList());
    if (!framework.whole()) {
      missing.addAll(framework.notOnRecord());
    }
    return missing;
  }
}
