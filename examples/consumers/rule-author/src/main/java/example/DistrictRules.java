package example;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/** The rules of a district. Synthetic: no real place set them. */
final class DistrictRules {
  // guide: place
  /** Where the rules hold: a district that does not exist, in a province that does. */
  static final Jurisdiction DISTRICT =
      new Jurisdiction(
          new JurisdictionId("nghe-an/huyen-mau"),
          Text.of("Huyện mẫu", "Sample district"),
          JurisdictionLevel.DISTRICT,
          Optional.of(new JurisdictionId("nghe-an")),
          Optional.of(DatePeriod.until(LocalDate.of(2025, 6, 30))));

  /** Where they stand. */
  static final RegulatoryDocument PLAN =
      RegulatoryDocument.builder()
          .key(new DocumentKey("kh-huyen-mau-2023"))
          .type(DocumentType.PLAN)
          .title("Kế hoạch mẫu của huyện mẫu")
          .date(PartialDate.parse("2023-12-15"))
          .inForce(DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)))
          .jurisdiction(DISTRICT.id())
          .status(SourceStatus.CONFIRMED)
          .build();
  // guide: end

  // guide: rule
  /** Section 2: at every regular meeting, so many of those who are due attend. */
  static final Rule<CellRecord> ATTENDANCE =
      Rule.about(CellRecord.class)
          .id("huyen-mau/attendance")
          .cites(PLAN.clause("2"))
          .force(Force.TARGET)
          .asks(
              forEvery(
                  meetings(REGULAR),
                  compare(
                      attendanceRate(EXEMPT_EXCLUDED), atLeast(parameter("minimum-attendance")))))
          .build();
  // guide: end

  // guide: book
  private static final ParameterKey MINIMUM =
      new ParameterKey(ATTENDANCE.id(), "minimum-attendance");

  /** All rules that hold in the district: those of the whole Party, and its own. */
  static final RuleBook BOOK =
      Regulations.standard()
          .forJurisdiction("nghe-an")
          .below(DISTRICT)
          .with(
              ATTENDANCE,
              Text.of("Tỷ lệ dự sinh hoạt thường kỳ", "Attendance at regular meetings"),
              ParameterEntry.of(MINIMUM, Fraction.percent(80), Unit.SHARE, PLAN.clause("2"))
                  .during(DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30))),
              ParameterEntry.of(MINIMUM, Fraction.percent(85), Unit.SHARE, PLAN.clause("3"))
                  .during(DatePeriod.from(LocalDate.of(2024, 7, 1))));

  /** The rules of the district alone: those that its author tests. */
  static final RuleBook OWN = BOOK.only(rule -> rule.id().value().startsWith("huyen-mau/"));
  // guide: end

  private DistrictRules() {}
}
