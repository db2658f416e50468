package example;

import static example.District.cell;
import static example.District.meeting;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.example.Example;
import vn.chibo.testkit.example.RuleExamples;

// guide: examples
class DistrictExamplesTest implements RuleExamples {
  private static final String RULE = "huyen-mau/attendance";
  private static final LocalDate MARCH_4 = LocalDate.of(2024, 3, 4);
  private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);
  private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

  @Override
  public List<RuleBook> books() {
    return List.of(DistrictRules.OWN);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        given(RULE, cell(meeting(MARCH_4, 20, 16))).satisfied("80 %"),
        given(RULE, cell(meeting(MARCH_4, 24, 19))).violated("79.2 %"),
        given(RULE, cell(meeting(JUNE_30, 20, 16))).satisfied("80 % on the last day before July"),
        given(RULE, cell(meeting(JULY_1, 25, 21))).violated("84 % on 1 July"),
        given(RULE, cell(meeting(JULY_1, 20, 17))).satisfied("85 % on 1 July"),
        given(RULE, cell(meeting(MARCH_4, 20, 20), meeting(JULY_1, 20, 10))).violated("one of two"),
        given(RULE, cell(meeting(MARCH_4, 20, 10).withKind(COMBINED))).violated("half, combined"),
        given(RULE, cell(meeting(MARCH_4, 20, 16).withAttendance(Optional.empty())))
            .undetermined("nobody counted", MISSING_FACT),
        given(RULE, cell(meeting(MARCH_4, 20, 16)))
            .asOf(LocalDate.of(2024, 5, 20))
            .pending("good so far", LocalDate.of(2024, 12, 31)),
        given(RULE, cell()).notApplicable("no meeting at all", EMPTY_POPULATION),
        given(RULE, around(FIRST, meeting(FIRST, 20, 16))).satisfied("the first day"),
        given(RULE, around(FIRST, meeting(FIRST.minusDays(1), 20, 10), meeting(FIRST, 20, 16)))
            .satisfied("bad before the first day"),
        given(RULE, cell().withPeriod(DatePeriod.ofDay(FIRST.minusDays(1))))
            .asOf(FIRST)
            .notApplicable("the day before the first", NOT_IN_FORCE),
        given(RULE, around(LAST, meeting(LAST, 20, 10))).violated("the last day"),
        given(
                RULE,
                around(LAST, meeting(LAST.minusDays(1), 20, 20), meeting(LAST.plusDays(1), 20, 10)))
            .satisfied("bad after the last day"));
  }

  /** A cell from a week before a day to a week after it. */
  private static CellRecord around(LocalDate day, Meeting... meetings) {
    DatePeriod weeks = DatePeriod.ofClosed(day.minusDays(7), day.plusDays(7));
    return cell(meetings)
        .withPeriod(weeks)
        .withMeetings(Register.of(List.of(meetings)).completeOver(weeks));
  }
}
// guide: end
