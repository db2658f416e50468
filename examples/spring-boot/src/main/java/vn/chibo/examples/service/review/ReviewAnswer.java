package vn.chibo.examples.service.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    Map<OutcomeKind, Integer> outcomes = none();
    List<UnmetRule> unmet = new ArrayList<>();
    for (int place = 0; place < evaluation.size(); place++) {
      OutcomeKind kind = evaluation.kind(place);
      outcomes.merge(kind, 1, Integer::sum);
      if (kind == OutcomeKind.VIOLATED) {
        unmet.add(unmet(evaluation, evaluation.book().rules().get(place), language));
      }
    }
    return new CellAnswer(
        record.getOrganization().getId(), record.getOrganization().getName(), outcomes, unmet);
  }

  /** Every kind stands in the answer, also where there is none. */
  private static Map<OutcomeKind, Integer> none() {
    Map<OutcomeKind, Integer> outcomes = new EnumMap<>(OutcomeKind.class);
    for (OutcomeKind kind : OutcomeKind.values()) {
      outcomes.put(kind, 0);
    }
    return outcomes;
  }

  private static UnmetRule unmet(Evaluation evaluation, Rule<?> rule, Language language) {
    return new UnmetRule(rule.id(), evaluation.book().title(rule.id()).in(language), rule.force());
  }

  private static Map<OutcomeKind, Integer> sum(List<CellAnswer> cells) {
    Map<OutcomeKind, Integer> sum = none();
    for (CellAnswer cell : cells) {
      cell.outcomes().forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
    }
    return sum;
  }
}
