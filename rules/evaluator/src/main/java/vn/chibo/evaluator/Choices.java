package vn.chibo.evaluator;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a caller chooses where texts or figures leave a choice.
 *
 * <pre>{@code
 * Choices choices =
 *     Choices.DEFAULT.switchOn("hd12-2018/duration-thematic-alone").with(Precision.ROUNDED);
 * Evaluator.of(book).choosing(choices).evaluate(record, asOf);
 * }</pre>
 *
 * @param readings the reading chosen, by rule; for a figure with readings by the topic of its
 *     measure; for the end of a document, and of all rules that end with it, also by its key
 * @param switchedOn unconfirmed rules that may speak
 * @param precision how printed percentages are taken
 * @param denominator how rates without a stated denominator are taken
 */
public record Choices(
    Map<String, String> readings,
    Set<RuleId> switchedOn,
    Precision precision,
    UnstatedDenominator denominator) {

  /** No reading chosen, nothing switched on, figures as printed and over the rule's denominator. */
  public static final Choices DEFAULT =
      new Choices(Map.of(), Set.of(), Precision.AS_PRINTED, UnstatedDenominator.AS_THE_RULE);

  /** Copies the choices, in order: a report holds them, and its bytes are always the same. */
  public Choices {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    switchedOn = Collections.unmodifiableSet(sorted(switchedOn));
  }

  private static Set<RuleId> sorted(Set<RuleId> rules) {
    Set<RuleId> sorted = new TreeSet<>(Comparator.comparing(RuleId::value));
    sorted.addAll(rules);
    return sorted;
  }

  /** The same choices with a reading chosen. */
  public Choices reading(String of, String reading) {
    Map<String, String> more = new TreeMap<>(readings);
    more.put(of, reading);
    return new Choices(more, switchedOn, precision, denominator);
  }

  /** The reading chosen for a rule, a document or a topic, empty where none was. */
  Optional<String> chosen(String of) {
    return Optional.ofNullable(readings.get(of));
  }

  /** The same choices with an unconfirmed rule switched on. */
  public Choices switchOn(String rule) {
    Set<RuleId> more = sorted(switchedOn);
    more.add(new RuleId(rule));
    return new Choices(readings, more, precision, denominator);
  }

  /** The same choices with printed percentages taken so. */
  public Choices with(Precision value) {
    return new Choices(readings, switchedOn, value, denominator);
  }

  /** The same choices with rates without a stated denominator taken so. */
  public Choices with(UnstatedDenominator value) {
    return new Choices(readings, switchedOn, precision, value);
  }

  /** How a printed percentage is taken. */
  public enum Precision {
    /** As exact. */
    AS_PRINTED,
    /** As rounded half up to the printed digits. */
    ROUNDED
  }

  /** How a rate is taken whose denominator the source does not state. */
  public enum UnstatedDenominator {
    /** As over the denominator of the rule. */
    AS_THE_RULE,
    /** As over an unknown one: it proves nothing. */
    UNSTATED
  }
}
