package vn.chibo.evaluator.handbook;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;

/** A synthetic district with two rules, one of them with a figure that changes. */
final class Sample {
  static final Jurisdiction DISTRICT =
      new Jurisdiction(
          new JurisdictionId("huyen-mau"),
          Text.of("Huyện mẫu", "Sample district"),
          JurisdictionLevel.DISTRICT,
          Optional.empty(),
          Optional.empty());

  static final RegulatoryDocument PLAN =
      RegulatoryDocument.builder()
          .key(new DocumentKey("kh-huyen-mau-2023"))
          .type(DocumentType.PLAN)
          .title("Kế hoạch mẫu")
          .date(PartialDate.parse("2023-12-15"))
          .inForce(DatePeriod.from(LocalDate.of(2024, 1, 1)))
          .jurisdiction(DISTRICT.id())
          .status(SourceStatus.CONFIRMED)
          .build();

  static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
      Rule.about(CellRecord.class)
          .id("huyen-mau/thematic")
          .cites(PLAN.clause("2"))
          .force(Force.MANDATORY)
          .forEvery(quarter(), countOf(heldMeetings(THEMATIC)), atLeast(parameter("number")))
          .build();

  static final Rule<CellRecord> ATTENDANCE =
      Rule.about(CellRecord.class)
          .id("huyen-mau/attendance")
          .cites(PLAN.clause("3"))
          .force(Force.TARGET)
          .asks(
              forEvery(
                  meetings(REGULAR),
                  compare(attendanceRate(EXEMPT_EXCLUDED), atLeast(parameter("minimum")))))
          .build();

  private static final ParameterKey NUMBER = new ParameterKey(THEMATIC_EACH_QUARTER.id(), "number");
  private static final ParameterKey MINIMUM = new ParameterKey(ATTENDANCE.id(), "minimum");

  static final RuleBook BOOK =
      new RuleBook(
          List.of(DISTRICT),
          List.of(THEMATIC_EACH_QUARTER, ATTENDANCE),
          Map.of(
              THEMATIC_EACH_QUARTER.id(),
              Text.of("Sinh hoạt chuyên đề mỗi quý", "A thematic meeting each quarter"),
              ATTENDANCE.id(),
              Text.of("Tỷ lệ dự sinh hoạt", "Attendance")),
          Figures.of(
              ParameterEntry.of(NUMBER, Fraction.ONE, Unit.COUNT, PLAN.clause("2")),
              ParameterEntry.of(MINIMUM, Fraction.percent(80), Unit.SHARE, PLAN.clause("3"))
                  .during(DatePeriod.parse("2024-01-01/2024-06-30"))
                  .verified(LocalDate.of(2024, 6, 1)),
              ParameterEntry.of(MINIMUM, Fraction.percent(85), Unit.SHARE, PLAN.clause("4"))
                  .during(DatePeriod.from(LocalDate.of(2024, 7, 1)))));

  private Sample() {}

  /** A synthetic cell of 2024 with these meetings and no others. */
  static CellRecord cell(Meeting... meetings) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("mau"))
                .name("Chi bộ mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2024))
        .meetings(Register.of(List.of(meetings)).completeOver(DatePeriod.ofYear(2024)))
        .build();
  }

  static Meeting[] thematic(int... months) {
    return IntStream.of(months)
        .mapToObj(month -> LocalDate.of(2024, month, 12))
        .map(day -> Meeting.builder().date(day).kind(THEMATIC).build())
        .toArray(Meeting[]::new);
  }

  static Meeting attended(int month, int present) {
    return Meeting.builder()
        .date(LocalDate.of(2024, month, 6))
        .kind(REGULAR)
        .attendance(HeadCount.builder().members(20).exempted(0).present(present).build())
        .build();
  }

  static Map<RuleId, List<HandbookExample>> examples() {
    return Map.of(
        THEMATIC_EACH_QUARTER.id(),
        List.of(
            HandbookExample.of(cell(thematic(2, 5, 8, 11))),
            HandbookExample.of(cell(thematic(2, 5, 11)))),
        ATTENDANCE.id(),
        List.of(
            HandbookExample.of(cell(attended(5, 16))),
            HandbookExample.of(cell(attended(8, 16))),
            HandbookExample.of(cell())));
  }

  static Ledger ledger() {
    return Ledger.of(
        List.of(
            new DocumentCoverage(
                PLAN,
                true,
                List.of(
                    provision("huyen-mau/thematic", "2", encodedBy(THEMATIC_EACH_QUARTER)),
                    provision(
                        "huyen-mau/aim",
                        "1",
                        new CoverageState.DeliberatelyNot(
                            Text.of("Chỉ nêu mục đích.", "It states the aim only."))),
                    provision("huyen-mau/books", "5", new CoverageState.NotYet())))));
  }

  private static CoverageState encodedBy(Rule<?> rule) {
    return new CoverageState.Encoded(
        List.of(
            new Encoding(Encoding.Kind.RULE, rule.id().value(), BOOK.title(rule.id())),
            new Encoding(
                Encoding.Kind.PROCEDURE,
                "huyen-mau/steps",
                Text.of("sinh hoạt chuyên đề", "thematic meeting"))),
        Optional.of(Text.of("Chưa xét kế hoạch.", "The plan is not asked for.")));
  }

  private static ProvisionCoverage provision(String id, String section, CoverageState state) {
    return new ProvisionCoverage(
        id,
        Text.of("nội dung mục " + section, "what section " + section + " says"),
        Optional.of(Text.of("mục " + section, "section " + section)),
        SourceStatus.CONFIRMED,
        state);
  }

  static Handbook handbook() {
    return Handbook.of("huyen-mau", DISTRICT.name(), BOOK).examples(examples()).ledger(ledger());
  }
}
