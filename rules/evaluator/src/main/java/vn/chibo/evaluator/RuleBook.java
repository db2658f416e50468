package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The timeline of a jurisdiction: all rules that were ever in force there, each with its days. The
 * evaluator picks, for each window, the rules in force.
 *
 * @param lineage the place and all above it, the highest first
 * @param rules the rules
 * @param titles what readers call them
 * @param figures their figures
 */
public record RuleBook(
    List<Jurisdiction> lineage, List<Rule<?>> rules, Map<RuleId, Text> titles, Figures figures) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if two rules have one id
   * @throws FaultException if a rule asks for a figure that is not there
   */
  public RuleBook {
    lineage = List.copyOf(lineage);
    rules = List.copyOf(rules);
    titles = new LinkedHashMap<>(titles);
    if (rules.stream().map(Rule::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two rules have one id");
    }
    requireFigures(rules, figures);
  }

  /** Refuses a book in which a rule asks for a figure that is not there, naming all of them. */
  private static void requireFigures(List<Rule<?>> rules, Figures figures) {
    List<Fault> missing =
        rules.stream()
            .flatMap(
                rule ->
                    NodeFacts.figures(rule.condition())
                        .distinct()
                        .filter(name -> figures.find(rule.id(), name).isEmpty())
                        .map(name -> EvaluatorMessages.text("fault.no-figure", rule.id(), name)))
            .map(message -> Fault.of("no-figure", message))
            .toList();
    if (!missing.isEmpty()) {
      throw new FaultException(missing);
    }
  }

  /** A book of some rules and their figures, for the whole Party. */
  public static RuleBook of(Figures figures, Rule<?>... rules) {
    return new RuleBook(List.of(), List.of(rules), Map.of(), figures);
  }

  /** The rules in force on a day: a view, for reading. */
  public List<Rule<?>> inForce(LocalDate day) {
    return rules.stream().filter(rule -> rule.inForce().contains(day)).toList();
  }

  /** A rule by its id. */
  public Optional<Rule<?>> find(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The topics on which a report can speak to a rule of the book, each once. */
  public List<Topic> topics() {
    return rules.stream()
        .flatMap(rule -> NodeFacts.topics(rule.condition()))
        .distinct()
        .sorted(Comparator.comparing(Topic::key))
        .toList();
  }

  /** What readers call a rule: its title, or its id where it has none. */
  public Text title(RuleId id) {
    return Optional.ofNullable(titles.get(id)).orElseGet(() -> Text.same(id.value()));
  }

  /** The first day on which any of its rules is in force, empty for a book without rules. */
  public Optional<LocalDate> start() {
    return rules.stream().map(rule -> rule.inForce().start()).min(Comparator.naturalOrder());
  }

  /** Refuses a choice of a reading that its rule does not have, and lists those that it has. */
  void requireReadings(Choices choices) {
    List<Fault> unknown =
        rules.stream().flatMap(rule -> unknownReading(rule, choices).stream()).toList();
    if (!unknown.isEmpty()) {
      throw new FaultException(unknown);
    }
  }

  private static Optional<Fault> unknownReading(Rule<?> rule, Choices choices) {
    Optional<String> chosen = Optional.ofNullable(choices.readings().get(rule.id().value()));
    return rule.condition() instanceof Condition.Readings<?> readings
        ? chosen
            .filter(name -> !readings.readings().containsKey(name))
            .map(name -> unknownReading(rule, name, readings))
        : Optional.empty();
  }

  private static Fault unknownReading(Rule<?> rule, String name, Condition.Readings<?> readings) {
    String known = String.join(", ", readings.readings().keySet());
    return Fault.of(
        "unknown-reading", EvaluatorMessages.text("fault.unknown-reading", rule.id(), name, known));
  }

  /** Refuses a day before the first rule and says from when rules exist. */
  void requireStarted(LocalDate asOf) {
    LocalDate first = start().orElse(LocalDate.MIN);
    if (asOf.isBefore(first)) {
      throw new FaultException(
          Fault.of(
              "before-first-rule", EvaluatorMessages.text("fault.before-first-rule", asOf, first)));
    }
  }
}
