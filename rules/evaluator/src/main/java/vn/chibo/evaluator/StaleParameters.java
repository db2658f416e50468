package vn.chibo.evaluator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Origin;

/**
 * The stale parameters of findings, read off their explanations. Only a rule of which {@link
 * RuleBook#mayBeStale} holds needs one.
 */
final class StaleParameters {
  private StaleParameters() {}

  /** Each entry once, with the first day for which it was used too late. */
  static List<StaleParameter> of(List<Finding> findings) {
    return findings.stream().flatMap(finding -> of(finding.rule(), finding.explanation())).toList();
  }

  /** The stale parameters of one rule, in the order in which it asks for them. */
  static Stream<StaleParameter> of(RuleId rule, Explanation explanation) {
    Map<StaleParameter, StaleParameter> first = new LinkedHashMap<>();
    explanation
        .nodes()
        .flatMap(node -> node.required().stream())
        .flatMap(required -> required.origin().stream())
        .filter(Origin::stale)
        .map(origin -> stale(rule, origin))
        .sorted(Comparator.comparing(StaleParameter::usedOn))
        .forEach(stale -> first.putIfAbsent(undated(stale), stale));
    return first.values().stream();
  }

  private static StaleParameter stale(RuleId rule, Origin origin) {
    return new StaleParameter(
        rule,
        origin.parameter(),
        origin.effective().citation(),
        origin.verifiedThrough().orElseThrow(),
        origin.usedOn());
  }

  private static StaleParameter undated(StaleParameter stale) {
    return new StaleParameter(
        stale.rule(),
        stale.parameter(),
        stale.citation(),
        stale.verifiedThrough(),
        stale.verifiedThrough());
  }
}
