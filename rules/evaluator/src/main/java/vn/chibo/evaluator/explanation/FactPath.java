package vn.chibo.evaluator.explanation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.time.DatePeriod;

/**
 * Where a fact stands in a record, by the names that its attributes have in JSON. Entries of a
 * register are named by their day and their place among those of the day, so that other days do not
 * move them: {@code cells[2].meetings[2024-05-14#0].minutes}.
 *
 * @param steps from the record down to the fact; none for the record as a whole
 */
public record FactPath(List<Step> steps) {
  /** The record as a whole. */
  public static final FactPath RECORD = new FactPath(List.of());

  /** Copies the steps. */
  public FactPath {
    steps = List.copyOf(steps);
  }

  /** One step further down. */
  public FactPath then(Step step) {
    return new FactPath(
        switch (steps.size()) {
          case 0 -> List.of(step);
          case 1 -> List.of(steps.get(0), step);
          default -> longer(step);
        });
  }

  private List<Step> longer(Step step) {
    Step[] longer = steps.toArray(new Step[steps.size() + 1]);
    longer[steps.size()] = step;
    return List.of(longer);
  }

  /** The last step, empty for the record as a whole. */
  public Optional<Step> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  /** Whether it is the other or stands below it. */
  public boolean within(FactPath other) {
    int length = other.steps.size();
    return length <= steps.size() && steps.subList(0, length).equals(other.steps);
  }

  /** The path as {@code meetings[2024-05-14#0].minutes}. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("."));
  }

  /** One step. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Attribute.class, name = "attribute"),
    @JsonSubTypes.Type(value = Entry.class, name = "entry"),
    @JsonSubTypes.Type(value = Item.class, name = "item"),
    @JsonSubTypes.Type(value = Complete.class, name = "complete")
  })
  public sealed interface Step {}

  /**
   * An attribute.
   *
   * @param name its name
   */
  public record Attribute(String name) implements Step {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * An entry of a register.
   *
   * @param register the name of the register
   * @param day the day of the entry
   * @param place its place among the entries of the day, from 0
   */
  public record Entry(String register, LocalDate day, int place) implements Step {
    @Override
    public String toString() {
      return register + "[" + day + "#" + place + "]";
    }
  }

  /**
   * An item of a list without days.
   *
   * @param list the name of the list
   * @param place its place, from 0
   */
  public record Item(String list, int place) implements Step {
    @Override
    public String toString() {
      return list + "[" + place + "]";
    }
  }

  /**
   * That nothing is missing.
   *
   * @param list the name of the list or register
   * @param days for these days; empty for a list without days
   */
  public record Complete(String list, Optional<DatePeriod> days) implements Step {
    @Override
    public String toString() {
      return list + ".complete" + days.map(period -> "[" + period + "]").orElse("");
    }
  }
}
