package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The timeline of a jurisdiction: all rules that were ever in force there, each with its days, and
 * the timelines of their parameters. The evaluator picks, for each window, the rules in force and
 * the values of the day that decides.
 *
 * <p>Where documents of several places of the lineage set one parameter, a lower one may tighten,
 * or relax by a clause that lets it; what disagrees without such a clause is reported as a conflict
 * with both clauses.
 *
 * <pre>{@code
 * RuleBook ward =
 *     Regulations.standard()
 *         .forJurisdiction("ha-noi")
 *         .below(wardPlace)
 *         .layered(
 *             ParameterEntry.of(key, Fraction.of(120), Unit.MINUTE, wardPlan.clause("3"))
 *                 .compared(Comparison.AT_LEAST));
 * }</pre>
 */
public final class RuleBook {
  private final List<Jurisdiction> lineage;
  private final List<JurisdictionId> places;
  private final List<Rule<?>> rules;
  private final Map<RuleId, Text> titles;
  private final Figures figures;
  private final Timelines timelines;

  /**
   * A book.
   *
   * @param lineage the place and all above it, the highest first; empty for a book of one layer
   * @param rules the rules
   * @param titles what readers call them
   * @param figures their figures; those of other rules and other places are left out
   * @throws IllegalArgumentException if two rules have one id
   * @throws FaultException with every figure that a rule asks for and that is not there, has
   *     another unit than what it is compared with, or speaks of something else than the layer
   *     above it
   */
  public RuleBook(
      List<Jurisdiction> lineage, List<Rule<?>> rules, Map<RuleId, Text> titles, Figures figures) {
    this.lineage = List.copyOf(lineage);
    this.places = lineage.stream().map(Jurisdiction::id).toList();
    this.rules = List.copyOf(rules);
    this.titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    this.figures = figures;
    if (rules.stream().map(Rule::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two rules have one id");
    }
    List<Fault> faults = BookFaults.of(this);
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    this.timelines = new Timelines(this);
  }

  /** The effective values of a parameter, empty where the rule does not ask for it. */
  Optional<Timeline> timeline(RuleId rule, String name) {
    return timelines.of(rule, name);
  }

  /** Whether some value of the rule may be used for a day for which nobody checked it. */
  boolean mayBeStale(RuleId rule) {
    return timelines.mayBeStale(rule);
  }

  /** The entries of a parameter that hold in the place of the book, whatever their days. */
  public List<ParameterEntry> entries(ParameterKey key) {
    return figures.entries(key).stream()
        .filter(entry -> places.isEmpty() || places.contains(entry.place()))
        .toList();
  }

  /** The values of all parameters of a rule that hold in the place of the book. */
  public List<ParameterEntry> entries(RuleId rule) {
    return figures.entries().stream()
        .map(ParameterEntry::key)
        .filter(key -> key.rule().equals(rule))
        .distinct()
        .flatMap(key -> entries(key).stream())
        .toList();
  }

  /** The layer of an entry, 0 for the highest; a book without a lineage has one layer only. */
  int rank(ParameterEntry entry) {
    return Math.max(0, places.indexOf(entry.place()));
  }

  /** Whether a place of the lineage stands above another. */
  boolean above(JurisdictionId place, JurisdictionId other) {
    return places.contains(place) && places.indexOf(place) < places.indexOf(other);
  }

  /** The place and all above it, the highest first. */
  public List<Jurisdiction> lineage() {
    return lineage;
  }

  /** The rules. */
  public List<Rule<?>> rules() {
    return rules;
  }

  /** What readers call the rules. */
  public Map<RuleId, Text> titles() {
    return titles;
  }

  /** The parameters and tables. */
  public Figures figures() {
    return figures;
  }

  /**
   * The value of a parameter that holds on a day, as of that day: a view, for reading. Empty where
   * none is on record, where layers disagree, and where no rule of the book asks for it.
   */
  public Optional<ParameterEntry> parameter(ParameterKey key, LocalDate day) {
    return parameter(key, day, day);
  }

  /**
   * The value of a parameter that holds on a day, as of a later day on which more documents count.
   * Empty where none is on record, where layers disagree, and where no rule of the book asks for
   * it.
   */
  public Optional<ParameterEntry> parameter(ParameterKey key, LocalDate day, LocalDate asOf) {
    return effective(key, day, asOf)
        .filter(Effective.Value.class::isInstance)
        .map(effective -> ((Effective.Value) effective).entry());
  }

  /**
   * The entries of a parameter that disagree about a day once all of them count, the highest first;
   * none where they agree.
   */
  public List<ParameterEntry> disagreeing(ParameterKey key, LocalDate day) {
    return effective(key, day, LocalDate.MAX)
        .filter(Effective.Conflict.class::isInstance)
        .map(effective -> ((Effective.Conflict) effective).entries())
        .orElse(List.of());
  }

  private Optional<Effective> effective(ParameterKey key, LocalDate day, LocalDate asOf) {
    return timeline(key.rule(), key.name()).map(timeline -> timeline.on(day, asOf, false));
  }

  /** The same rules for a place below the place of this book. */
  public RuleBook below(Jurisdiction place) {
    List<Jurisdiction> longer = new ArrayList<>(lineage);
    longer.add(place);
    return new RuleBook(longer, rules, titles, figures);
  }

  /**
   * The same book with more values of its parameters, each of a document of a place of the lineage.
   *
   * @throws FaultException with every entry of a parameter that no rule of the book asks for or of
   *     a place outside the lineage, and with everything that makes the new book unsound
   */
  public RuleBook layered(List<ParameterEntry> entries) {
    List<Fault> faults = entries.stream().flatMap(entry -> misplaced(entry).stream()).toList();
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return new RuleBook(lineage, rules, titles, figures.with(entries));
  }

  /** The same book with more values of its parameters. */
  public RuleBook layered(ParameterEntry... entries) {
    return layered(List.of(entries));
  }

  /**
   * The same book with a rule more.
   *
   * @param rule the rule, of a document of a place of the lineage
   * @param title what readers call it
   * @param values the values of its parameters
   * @throws IllegalArgumentException if the book has a rule of that id
   * @throws FaultException with everything that makes the new book unsound
   */
  public RuleBook with(Rule<?> rule, Text title, ParameterEntry... values) {
    List<Rule<?>> more = new ArrayList<>(rules);
    more.add(rule);
    Map<RuleId, Text> named = new LinkedHashMap<>(titles);
    named.put(rule.id(), title);
    return new RuleBook(lineage, more, named, figures.with(List.of(values)));
  }

  /** The same book with some of its rules only, such as those of one place. */
  public RuleBook only(Predicate<Rule<?>> wanted) {
    return new RuleBook(lineage, rules.stream().filter(wanted).toList(), titles, figures);
  }

  private Optional<Fault> misplaced(ParameterEntry entry) {
    ParameterKey key = entry.key();
    if (timeline(key.rule(), key.name()).isEmpty()) {
      return Optional.of(fault("unknown-parameter", key.rule(), key.name()));
    }
    return places.contains(entry.place())
        ? Optional.empty()
        : Optional.of(
            fault("other-place", Origins.citation(entry.citation()), entry.place(), places));
  }

  private static Fault fault(String key, Object... arguments) {
    return Fault.of(key, EvaluatorMessages.text("fault." + key, arguments));
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
