package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.ofUnknownKind;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.evidence.Missing;

/** The least that must become known. */
class MissingTest {
  private static final Condition<CellRecord> THEMATIC_EACH_QUARTER =
      forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));
  private static final Condition<CellRecord> LONG =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(60))));

  private static Optional<Missing> missing(Condition<CellRecord> condition, CellRecord record) {
    return Missing.of(record, other -> Facts.outcome(Facts.asking(condition), other, Facts.END));
  }

  private static List<String> paths(Condition<CellRecord> condition, CellRecord record) {
    return missing(condition, record).orElseThrow().facts().stream()
        .map(fact -> fact.path().toString())
        .toList();
  }

  @Test
  void should_be_the_months_of_the_quarters_without_a_meeting() {
    Register<Meeting> register =
        Register.of(
                List.of(
                    meeting("02-12", THEMATIC),
                    meeting("07-14", THEMATIC),
                    meeting("10-14", THEMATIC)))
            .completeOver(DatePeriod.parse("2024-04-01/2024-05-31"));
    assertThat(paths(THEMATIC_EACH_QUARTER, cell(register)))
        .containsExactly("meetings.complete[2024-06-01/2024-06-30]");
  }

  @Test
  void should_be_the_length_of_each_meeting_of_which_it_is_not_recorded() {
    CellRecord cell = cell(lasting("02-12", 90), meeting("03-12", REGULAR));
    assertThat(paths(LONG, cell)).containsExactly("meetings[2024-03-12#0].minutes");
  }

  @Test
  void should_be_kind_and_length_when_neither_is_recorded() {
    assertThat(paths(LONG, cell(lasting("02-12", 90), ofUnknownKind("03-12"))))
        .containsExactly("meetings[2024-03-12#0].kind", "meetings[2024-03-12#0].minutes");
  }

  @Test
  void should_be_nothing_when_the_outcome_is_known() {
    assertThat(paths(LONG, cell(lasting("02-12", 30), meeting("03-12", REGULAR)))).isEmpty();
  }

  @Test
  void should_be_no_set_of_facts_when_people_must_judge() {
    Condition<CellRecord> judged = judgement("x", Text.same("x"), Text.same("y"));
    assertThat(missing(judged, cell())).isEmpty();
  }
}
