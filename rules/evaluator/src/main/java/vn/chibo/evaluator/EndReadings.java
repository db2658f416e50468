package vn.chibo.evaluator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A rule by each reading of its end: where a period has days in doubt, it is asked by each that the
 * caller did not choose away.
 */
final class EndReadings {
  private EndReadings() {}

  /** The rule by each reading, by name; empty where by that reading it was never in force. */
  static <S extends SubjectRecord> Map<String, Optional<Rule<S>>> of(Rule<S> rule) {
    Map<String, Optional<Rule<S>>> all = new LinkedHashMap<>();
    rule.daysInForce().ends().forEach(end -> all.put(end.name(), rule.under(end)));
    return all;
  }

  /** The rule as it is asked over a period: itself, or by each reading that is left. */
  static <S extends SubjectRecord> List<Optional<Rule<S>>> left(
      Rule<S> rule, DatePeriod period, Choices choices) {
    if (!rule.daysInForce().doubtfulIn(period)) {
      return List.of(Optional.of(rule));
    }
    Map<String, Optional<Rule<S>>> all = of(rule);
    return chosen(rule, choices)
        .map(name -> List.of(all.getOrDefault(name, Optional.empty())))
        .orElseGet(() -> List.copyOf(all.values()));
  }

  /** What readers call the readings: which text came after, and the last day. */
  static Map<String, Text> labels(Rule<?> rule) {
    return rule.daysInForce().ends().stream()
        .collect(Collectors.toMap(EndReading::name, EndReadings::label));
  }

  static Text label(EndReading end) {
    return EvaluatorMessages.text("reading.end", end.label(), end.last());
  }

  static List<String> names(Rule<?> rule) {
    return rule.daysInForce().ends().stream().map(EndReading::name).toList();
  }

  /** The reading chosen for the rule, or else for a document on which it rests. */
  static Optional<String> chosen(Rule<?> rule, Choices choices) {
    List<String> names = names(rule);
    return keys(rule)
        .flatMap(key -> choices.chosen(key).stream())
        .filter(names::contains)
        .findFirst();
  }

  private static Stream<String> keys(Rule<?> rule) {
    return Stream.concat(Stream.of(rule.id().value()), ending(rule));
  }

  /** The keys of the documents whose end is in doubt and on which a rule rests. */
  static Stream<String> ending(Rule<?> rule) {
    return rule.citations().stream()
        .flatMap(EndReadings::bearers)
        .filter(document -> !document.getEndReadings().isEmpty())
        .map(document -> document.getKey().value())
        .distinct();
  }

  private static Stream<RegulatoryDocument> bearers(Citation citation) {
    return Stream.concat(Stream.of(citation.document()), citation.presumedIn().stream());
  }
}
