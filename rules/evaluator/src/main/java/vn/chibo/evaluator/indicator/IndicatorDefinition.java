package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * An indicator whose parameters have no value yet. No value is a default: who asks for the
 * indicator sets them.
 *
 * <pre>{@code
 * indicators.definition("young_speakers").with(Map.of("age_to_years", 35))
 * }</pre>
 *
 * @param key its key
 * @param parameters the names of its parameters
 * @param indicator the indicator with these values
 */
public record IndicatorDefinition(
    String key, List<String> parameters, Function<Map<String, Integer>, Indicator> indicator) {
  /** Copies the names. */
  public IndicatorDefinition {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(indicator, "indicator");
    parameters = List.copyOf(parameters);
  }

  static IndicatorDefinition of(Indicator indicator) {
    return new IndicatorDefinition(indicator.key(), List.of(), values -> indicator);
  }

  /**
   * The indicator with these values.
   *
   * @throws FaultException if a parameter has no value or one below 1, or a value has no parameter;
   *     with the key {@code indicator-parameter}
   */
  public Indicator with(Map<String, Integer> values) {
    List<Fault> faults = new ArrayList<>();
    for (String name : parameters) {
      Integer value = values.get(name);
      if (value == null || value < 1) {
        faults.add(fault("value", name));
      }
    }
    for (String name : new TreeSet<>(values.keySet())) {
      if (!parameters.contains(name)) {
        faults.add(fault("unknown", name));
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return indicator.apply(values);
  }

  private Fault fault(String what, String name) {
    String known = parameters.isEmpty() ? "–" : String.join(", ", parameters);
    return Fault.of(
        "indicator-parameter", EvaluatorMessages.text("indicator.fault." + what, key, name, known));
  }
}
