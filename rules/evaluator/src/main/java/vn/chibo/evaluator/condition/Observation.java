package vn.chibo.evaluator.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;

/**
 * What a measure finds: a figure, as far as it is known, under each reading of it.
 *
 * <pre>{@code
 * Observation.of(Quantity.exactly(3)); // known
 * Observation.missing(Text.of("số khách mời", "the number of guests")); // nothing is known
 * }</pre>
 *
 * @param readings the figure by the name of the reading; one unnamed entry where there is one only
 * @param missing what would have to be recorded, or set right, for it to be exact
 * @param conflict whether it is not known because facts cannot both hold
 * @param labels what readers call the readings, by name; one without is called by its name
 */
public record Observation(
    Map<String, Quantity> readings,
    List<Text> missing,
    boolean conflict,
    Map<String, Text> labels) {
  private static final String ONLY = "";

  /** Copies all, the readings in their order; a label of no reading is left out. */
  public Observation {
    readings =
        readings.size() == 1
            ? Map.copyOf(readings)
            : Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    missing = List.copyOf(missing);
    labels = ReadingLabels.of(labels, readings.keySet());
  }

  /** Readings that are called by their names. */
  public Observation(Map<String, Quantity> readings, List<Text> missing, boolean conflict) {
    this(readings, missing, conflict, Map.of());
  }

  /** Facts that do not contradict each other. */
  public Observation(Map<String, Quantity> readings, List<Text> missing) {
    this(readings, missing, false);
  }

  /** The same, with what readers call the readings. */
  public Observation called(Map<String, Text> names) {
    return new Observation(readings, missing, conflict, names);
  }

  /** Known, exactly or as an interval. */
  public static Observation of(Quantity quantity) {
    return new Observation(Map.of(ONLY, quantity), List.of());
  }

  /** Known exactly where present, otherwise missing. */
  public static Observation of(Optional<Quantity> quantity, Text missing) {
    return quantity.map(Observation::of).orElseGet(() -> missing(missing));
  }

  /** Nothing is known. */
  public static Observation missing(Text what) {
    return new Observation(Map.of(ONLY, Quantity.UNKNOWN), List.of(what));
  }

  /** Facts that cannot both hold: nothing is known until they are set right. */
  public static Observation conflicting(Text what) {
    return new Observation(Map.of(ONLY, Quantity.UNKNOWN), List.of(what), true);
  }

  /** The figure under any reading of it. */
  Quantity hull() {
    return readings.values().stream().reduce(Quantity::hull).orElse(Quantity.UNKNOWN);
  }

  /** The figure where it has one reading only. */
  public Optional<Quantity> single() {
    if (readings.size() != 1) {
      return Optional.empty();
    }
    Quantity unnamed = readings.get(ONLY);
    return Optional.of(unnamed == null ? readings.values().iterator().next() : unnamed);
  }
}
