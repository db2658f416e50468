package vn.chibo.examples.service.review;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeCode;

/**
 * What all rules say of one cell, as a line of a stream.
 *
 * @param cell the cell
 * @param outcomes the code of the outcome of each rule, in words, in the order of the book
 */
record StreamLine(OrganizationId cell, Map<RuleId, String> outcomes) {

  static StreamLine of(Evaluation evaluation) {
    Map<RuleId, String> outcomes = new LinkedHashMap<>();
    for (int place = 0; place < evaluation.size(); place++) {
      outcomes.put(
          evaluation.book().rules().get(place).id(), OutcomeCode.describe(evaluation.code(place)));
    }
    CellRecord record = (CellRecord) evaluation.record();
    return new StreamLine(record.getOrganization().getId(), outcomes);
  }
}
