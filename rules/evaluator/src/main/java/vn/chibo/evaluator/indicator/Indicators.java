package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The indicators that a caller may name, by key, and those that are read. An indicator without
 * parameters is read from the start; one with parameters once its values are set.
 *
 * <pre>{@code
 * Indicators indicators =
 *     Regulations.standard().indicators().set("young_speakers", Map.of("age_to_years", 35)).with(GUESTS);
 * List<IndicatorReading> readings = indicators.of(cell, new Quarter(2026, 2).period(), asOf);
 * }</pre>
 */
public final class Indicators {
  /** None at all. */
  public static final Indicators NONE = of(List.of());

  private final Map<String, IndicatorDefinition> definitions;
  private final List<Indicator> all;

  private Indicators(List<IndicatorDefinition> definitions) {
    this(
        byKey(definitions),
        definitions.stream()
            .filter(definition -> definition.parameters().isEmpty())
            .map(definition -> definition.with(Map.of()))
            .toList());
  }

  private Indicators(Map<String, IndicatorDefinition> definitions, List<Indicator> all) {
    this.definitions = Collections.unmodifiableMap(definitions);
    this.all = List.copyOf(all);
  }

  private static Map<String, IndicatorDefinition> byKey(List<IndicatorDefinition> definitions) {
    Map<String, IndicatorDefinition> byKey = new LinkedHashMap<>();
    definitions.forEach(definition -> byKey.put(definition.key(), definition));
    return byKey;
  }

  /**
   * Indicators by their definitions, in their order. Those of the regulations stand in data: {@code
   * Regulations.standard().indicators()}.
   */
  public static Indicators of(List<IndicatorDefinition> definitions) {
    return new Indicators(definitions);
  }

  /** These and another; one of the same key takes the place of the one before. */
  public Indicators with(Indicator indicator) {
    return with(IndicatorDefinition.of(indicator)).read(indicator);
  }

  /** These and another that is read once its parameters are set. */
  public Indicators with(IndicatorDefinition definition) {
    Map<String, IndicatorDefinition> more = new LinkedHashMap<>(definitions);
    more.put(definition.key(), definition);
    List<Indicator> others =
        all.stream().filter(each -> !each.key().equals(definition.key())).toList();
    return new Indicators(more, others);
  }

  /**
   * These, with values for the parameters of one. It may be set more than once: members up to 30
   * and members up to 35 are two indicators.
   *
   * @throws FaultException if no indicator has the key, with the key {@code indicator-unknown}; if
   *     a value is missing, below 1 or too many, with the key {@code indicator-parameter}
   */
  public Indicators set(String key, Map<String, Integer> values) {
    return read(definition(key).with(values));
  }

  private Indicators read(Indicator indicator) {
    List<Indicator> more = new ArrayList<>(all);
    if (!more.contains(indicator)) {
      more.add(indicator);
    }
    return new Indicators(new LinkedHashMap<>(definitions), more);
  }

  /** Only those of these keys, in the order of the keys; what has no key here is left out. */
  public Indicators only(List<String> keys) {
    List<Indicator> kept =
        keys.stream().flatMap(key -> all.stream().filter(each -> each.key().equals(key))).toList();
    return new Indicators(new LinkedHashMap<>(definitions), kept);
  }

  /** All keys, in their order, set or not. */
  public Set<String> keys() {
    return definitions.keySet();
  }

  /** All that are read, in their order. */
  public List<Indicator> all() {
    return all;
  }

  /** The definition of a key. */
  public Optional<IndicatorDefinition> find(String key) {
    return Optional.ofNullable(definitions.get(key));
  }

  /**
   * The definition of a key.
   *
   * @throws FaultException if no indicator has the key, with the key {@code indicator-unknown}
   */
  public IndicatorDefinition definition(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new FaultException(
                    Fault.of(
                        "indicator-unknown",
                        EvaluatorMessages.text(
                            "indicator.fault.key", key, String.join(", ", keys())))));
  }

  /**
   * The indicator of a key that has no parameters.
   *
   * @throws FaultException if no indicator has the key, or it has parameters
   */
  public Indicator indicator(String key) {
    return definition(key).with(Map.of());
  }

  /**
   * Reads all of them off a record, in one period and the period before.
   *
   * @throws IllegalArgumentException if the period has no known start or end
   */
  public List<IndicatorReading> of(CellRecord cell, DatePeriod period, LocalDate asOf) {
    return all.stream().map(indicator -> indicator.read(cell, period, asOf)).toList();
  }

  /** Reads each of them off a record, in the period that its usual interval gives for the day. */
  public List<IndicatorReading> at(CellRecord cell, LocalDate asOf) {
    return all.stream()
        .map(indicator -> indicator.read(cell, indicator.interval().at(asOf), asOf))
        .toList();
  }
}
