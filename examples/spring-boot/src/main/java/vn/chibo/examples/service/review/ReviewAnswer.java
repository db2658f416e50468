package vn.chibo.examples.service.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What the rules say of the cells of an organization, without explanations.
 *
 * @param organization the organization
 * @param name its name on the day
 * @param asOf the day
 * @param period the first and last day of the records
 * @param version the version of the register
 * @param outcomes how many outcomes of each kind all cells have
 * @param cells each cell that has a record
 * @param without the cells that have none
 */
record ReviewAnswer(
    OrganizationId organization,
    String name,
    LocalDate asOf,
    String period,
    long version,
    Map<OutcomeKind, Integer> outcomes,
    List<CellAnswer> cells,
    List<OrganizationId> without) {

  /**
   * What the rules say of one cell.
   *
   * @param cell the cell
   * @param name its name
   * @param outcomes how many outcomes of each kind it has
   * @param unmet the rules that it does not meet
   */
  record CellAnswer(
      OrganizationId cell,
      String name,
      Map<OutcomeKind, Integer> outcomes,
      List<UnmetRule> unmet) {}

  /**
   * A rule that is not met.
   *
   * @param rule its id
   * @param title its title, in the language of the caller
   * @param force what it is: a duty, a target, a criterion
   */
  record UnmetRule(RuleId rule, String title, Force force) {}

  static ReviewAnswer of(
      ReviewedPart part, Evaluator evaluator, LocalDate asOf, Language language) {
    List<CellAnswer> cells =
        evaluator
            .evaluate(part.cells().stream(), asOf)
            .map(evaluation -> cell(evaluation, language))
            .toList();
    return new ReviewAnswer(
        part.organization().getId(),
        part.organization().getName(),
        asOf,
        part.period().toString(),
        part.held().version(),
        sum(cells),
        cells,
        part.without());
  }

  private static CellAnswer cell(Evaluation evaluation, Language language) {
    CellRecord record = (CellRecord) evaluation.record();
    Map<OutcomeKind, Integer> outcomes = new EnumMap<>(OutcomeKind.class);
    for (OutcomeKind kind : OutcomeKind.values()) {
      outcomes.put(kind, evaluation.count(kind));
    }
    List<UnmetRule> unmet =
        IntStream.range(0, evaluation.size())
            .filter(place -> evaluation.kind(place) == OutcomeKind.VIOLATED)
            .mapToObj(place -> unmet(evaluation, evaluation.book().rules().get(place), language))
            .toList();
    return new CellAnswer(
        record.getOrganization().getId(), record.getOrganization().getName(), outcomes, unmet);
  }

  private static UnmetRule unmet(Evaluation evaluation, Rule<?> rule, Language language) {
    return new UnmetRule(rule.id(), evaluation.book().title(rule.id()).in(language), rule.force());
  }

  private static Map<OutcomeKind, Integer> sum(List<CellAnswer> cells) {
    Map<OutcomeKind, Integer> sum = new EnumMap<>(OutcomeKind.class);
    for (CellAnswer cell : cells) {
      cell.outcomes().forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
    }
    return sum;
  }
}
