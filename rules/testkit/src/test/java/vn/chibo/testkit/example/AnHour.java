package vn.chibo.testkit.example;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;

/** A rule of no clause: each regular meeting lasts an hour; and cells with meetings of a length. */
final class AnHour {
  static final String RULE = "test/an-hour";
  static final RuleBook BOOK =
      book(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))));

  private AnHour() {}

  static RuleBook book(Condition<CellRecord> condition) {
    return RuleBook.of(
        Figures.NONE,
        Rule.about(CellRecord.class)
            .id(RULE)
            .force(Force.PRACTICE)
            .status(SourceStatus.CONFIRMED)
            .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
            .asks(condition)
            .build());
  }

  /** A cell that in 2024 held regular meetings of these lengths. */
  static CellRecord lasting(int... minutes) {
    List<Meeting> meetings =
        IntStream.range(0, minutes.length)
            .mapToObj(
                i ->
                    Meeting.builder()
                        .date(LocalDate.of(2024, i + 1, 3))
                        .kind(REGULAR)
                        .minutes(minutes[i])
                        .build())
            .toList();
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2024))
        .meetings(Register.of(meetings).completeOver(DatePeriod.ofYear(2024)))
        .build();
  }

  static Example.Given given(int... minutes) {
    return Example.given(RULE, lasting(minutes));
  }
}
