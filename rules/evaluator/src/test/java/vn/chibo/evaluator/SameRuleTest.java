package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;

/** One rule object is asked of a cell's own meetings and of a published average. */
class SameRuleTest {
  private static final Rule<CellRecord> ABOVE_85 =
      Rules.cellRule(
          forEvery(
              meetings(REGULAR),
              compare(
                  attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED), moreThan(parameter("share")))));

  private static Meeting attended(int month, int present) {
    return Meeting.builder()
        .date(LocalDate.of(2024, month, 3))
        .kind(REGULAR)
        .attendance(
            HeadCount.builder().members(1000).exempted(0).onSpecialDuty(0).present(present).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    // both meetings of the cell, then the average that a report would print of them
    "1000, 1000, Satisfied, 100, Satisfied",
    "960, 1000, Satisfied, 98, Undetermined",
    "800, 1000, Violated, 90, Undetermined",
    "860, 940, Satisfied, 90, Undetermined",
    "850, 850, Violated, 85, Violated",
    "851, 851, Satisfied, 85.1, Undetermined"
  })
  void should_answer_for_meetings_and_for_their_average(
      int first, int second, String ofMeetings, String percent, String ofAverage) {
    Fraction mean = Fraction.parse(percent).dividedBy(Fraction.of(100));
    Statistic average = Statistic.ofShares(StatisticKind.MEAN, Quantity.exactly(mean));

    Finding cell = Rules.ask(ABOVE_85, Rules.cell(attended(1, first), attended(2, second)));
    Finding report = Rules.ask(ABOVE_85, Rules.report(Rules.statement("attendance-rate", average)));

    assertThat(Rules.name(cell)).isEqualTo(ofMeetings);
    assertThat(Rules.name(report)).isEqualTo(ofAverage);
    assertThat(cell.rule()).isEqualTo(report.rule());
    assertThat(cell.citations()).isEqualTo(report.citations());
  }
}
