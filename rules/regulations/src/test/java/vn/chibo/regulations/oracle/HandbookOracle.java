package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.util.Map;
import vn.chibo.core.record.OrganizationRecord;

/** Who uses the electronic handbook: it stands in no list, only a report can say. */
final class HandbookOracle {
  private HandbookOracle() {}

  static Map<String, OracleRule<?>> rules() {
    return Map.of(
        "qd339-2025/scope",
        OracleRule.of(
                OrganizationRecord.class, "2025-07-10", "", (all, window, asOf) -> UNDETERMINED)
            .reported(report -> report.share("handbook-users")));
  }
}
