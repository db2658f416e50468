package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.EndOf294;

/**
 * A second, naive implementation of the rules that ship: written from the facts about the
 * regulations and from the definitions of outcomes, without knowledge of the rules.
 */
final class Oracle {
  private static final Map<String, OracleRule<?>> RULES = rules();

  private Oracle() {}

  private static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> all = new LinkedHashMap<>();
    all.putAll(MeetingOracle.rules());
    all.putAll(OrganizationOracle.rules());
    all.putAll(GradesUntil2018.rules());
    all.putAll(GradesFrom2019.rules());
    all.putAll(GradesFrom2023.rules());
    all.putAll(GradesFrom2025.rules());
    all.putAll(SetUpOracle.rules());
    all.putAll(ConductOracle.rules());
    all.putAll(MeetingLines.rules());
    all.putAll(ReportedPoints.of(all));
    all.putAll(MeetingDayOracle.rules());
    all.putAll(AdmissionOracle.rules());
    all.putAll(ReadmissionOracle.rules());
    all.putAll(ActivityOracle.rules());
    all.putAll(DuesOracle.rules());
    all.putAll(MeetingPapersOracle.rules());
    all.putAll(CommonDayOracle.rules());
    all.putAll(MeetingFormOracle.rules());
    all.putAll(CellSizeOracle.rules());
    all.putAll(CongressOracle.rules());
    all.putAll(CommendedYearsOracle.rules());
    all.putAll(DisciplineOracle.rules());
    all.putAll(CellDecisionOracle.rules());
    all.putAll(ComplaintOracle.rules());
    all.putAll(SuspensionOracle.rules());
    all.putAll(HandbookOracle.rules());
    return all;
  }

  static Optional<OracleRule<?>> rule(String id) {
    return Optional.ofNullable(RULES.get(id));
  }

  static OutcomeKind says(String id, SubjectRecord record, LocalDate asOf, boolean switchedOn) {
    OracleRule<?> rule = RULES.get(id);
    return EndOf294.RULES.contains(id)
        ? Answers.readings(
            says(rule.until(EndOf294.LAST_SURE), record, asOf, switchedOn),
            says(rule.until(EndOf294.LAST_DOUBTFUL), record, asOf, switchedOn))
        : says(rule, record, asOf, switchedOn);
  }

  private static OutcomeKind says(
      OracleRule<?> rule, SubjectRecord record, LocalDate asOf, boolean switchedOn) {
    return rule.about() == CellRecord.class && record instanceof OrganizationRecord organization
        ? OfAllCells.says(rule, organization, asOf, switchedOn)
        : rule.says(record, asOf, switchedOn);
  }
}
