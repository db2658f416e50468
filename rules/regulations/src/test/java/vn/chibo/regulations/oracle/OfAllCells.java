package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** A rule about cells, asked of an organization for all of its cells. */
final class OfAllCells {
  private OfAllCells() {}

  static OutcomeKind says(
      OracleRule<?> rule, OrganizationRecord organization, LocalDate asOf, boolean switchedOn) {
    if (rule.speaksOfNothing()
        || (rule.silent() && !switchedOn)
        || asOf.isBefore(rule.issued())
        || rule.window(organization.getPeriod()).isEmpty()) {
      return NOT_APPLICABLE;
    }
    if (Reports.speakFor(organization)) {
      return rule.reported().apply(new Reports(organization, rule.days(), asOf));
    }
    List<OutcomeKind> cells = new ArrayList<>();
    for (CellRecord cell : organization.getCells().entries()) {
      cells.add(rule.says(cell, asOf, switchedOn));
    }
    return Answers.forEvery(cells, !organization.getCells().complete(), false);
  }
}
