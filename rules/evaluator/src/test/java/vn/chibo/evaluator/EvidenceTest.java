package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.evidence.Evidence;
import vn.chibo.evaluator.explanation.Fact;

/** The least facts on which an outcome rests. */
class EvidenceTest {
  private static final Condition<CellRecord> THEMATIC_EACH_QUARTER =
      forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));
  private static final Condition<CellRecord> LONG =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(60))));

  private static Evidence evidence(Condition<CellRecord> condition, SubjectRecord record) {
    return Evidence.of(record, other -> Facts.outcome(Facts.asking(condition), other, Facts.END));
  }

  private static List<String> paths(Evidence evidence) {
    return evidence.facts().stream().map(fact -> fact.path().toString()).toList();
  }

  @Test
  void should_be_one_meeting_a_quarter_when_each_has_one() {
    CellRecord cell =
        cell(
            meeting("02-12", THEMATIC),
            meeting("03-12", THEMATIC),
            meeting("05-14", THEMATIC),
            meeting("07-01", REGULAR),
            meeting("09-20", THEMATIC),
            meeting("11-11", THEMATIC));
    assertThat(paths(evidence(THEMATIC_EACH_QUARTER, cell)))
        .containsExactly(
            "meetings[2024-02-12#0]",
            "meetings[2024-02-12#0].kind",
            "meetings[2024-05-14#0]",
            "meetings[2024-05-14#0].kind",
            "meetings[2024-09-20#0]",
            "meetings[2024-09-20#0].kind",
            "meetings[2024-11-11#0]",
            "meetings[2024-11-11#0].kind");
  }

  @Test
  void should_be_the_register_and_the_kinds_in_a_quarter_when_it_has_none() {
    CellRecord cell =
        cell(
            meeting("02-12", THEMATIC),
            meeting("05-14", REGULAR),
            meeting("07-01", THEMATIC),
            meeting("10-01", THEMATIC));
    Evidence evidence = evidence(THEMATIC_EACH_QUARTER, cell);
    assertThat(paths(evidence))
        .containsExactly(
            "meetings.complete[2024-04-01/2024-06-30]",
            "meetings[2024-05-14#0]",
            "meetings[2024-05-14#0].kind");
    assertThat(evidence.facts())
        .extracting(Fact::label)
        .containsExactly(
            Text.of(
                "sổ đầy đủ từ 01/04/2024 đến 30/06/2024: sinh hoạt",
                "a complete register from 1 Apr 2024 to 30 Jun 2024: meeting"),
            Text.of("sinh hoạt ngày 14/05/2024", "meeting of 14 May 2024"),
            Text.of("sinh hoạt ngày 14/05/2024: loại buổi", "meeting of 14 May 2024: kind"));
  }

  @Test
  void should_be_the_shortest_way_to_a_violation_when_one_meeting_is_too_short() {
    CellRecord cell = cell(lasting("02-12", 90), lasting("03-12", 45), lasting("04-12", 30));
    assertThat(paths(evidence(LONG, cell)))
        .containsExactly(
            "meetings[2024-03-12#0]",
            "meetings[2024-03-12#0].kind",
            "meetings[2024-03-12#0].minutes");
  }

  @Test
  void should_name_the_cell_when_it_stands_in_an_organization() {
    CellRecord good = cell(lasting("02-12", 90));
    CellRecord bad = cell(lasting("02-12", 45));
    var commune = Facts.commune().cells(Roster.complete(List.of(good, bad))).build();
    assertThat(paths(evidence(LONG, commune)))
        .contains("cells[0].meetings[2024-02-12#0].minutes")
        .doesNotContain("cells.complete");
  }
}
