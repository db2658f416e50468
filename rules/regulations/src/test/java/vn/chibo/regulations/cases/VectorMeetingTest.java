package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.cases.VectorFacts.ask;
import static vn.chibo.regulations.cases.VectorFacts.cell;
import static vn.chibo.regulations.cases.VectorFacts.regular;
import static vn.chibo.regulations.cases.VectorFacts.said;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.Regulations;

/** Vectors about meetings, their scores and the size of a cell. */
class VectorMeetingTest {
  private static final ScoreSheet AN_PHU = Regulations.standard().scoreSheet("an-phu-ward-2025");
  private static final HeadCount ONE_UNEXCUSED =
      HeadCount.builder()
          .members(15)
          .exempted(0)
          .onSpecialDuty(0)
          .present(13)
          .excused(1)
          .unexcused(1)
          .build();

  /** The rate alone would do; the same meeting is put under the guidance that has the criterion. */
  @Test
  @DisplayName("synthetic-unexcused-2026: hd12-2018/quality-attendance")
  void should_fail_by_one_unexcused_absence_although_the_rate_is_high_enough() {
    String rule = "hd12-2018/quality-attendance";
    Meeting held = regular(LocalDate.of(2024, 7, 5)).withAttendance(ONE_UNEXCUSED);

    assertThat(ask("central", rule, cell(2024, held), Choices.DEFAULT))
        .isViolated()
        .because("86.7 %, needs more than 85 % — met")
        .citing("12-HD/BTCTW")
        .citing("framework criterion 1");
  }

  @Test
  @DisplayName("synthetic-unexcused-2026: the guidance of the day is that of 2025")
  void should_not_be_asked_of_a_meeting_of_2026() {
    Meeting held = regular(LocalDate.of(2026, 7, 5)).withAttendance(ONE_UNEXCUSED);

    assertThat(said("hd12-2018/quality-attendance", cell(2026, held)))
        .isEqualTo("NOT_APPLICABLE NOT_IN_FORCE by hd-12-btctw-2018 framework criterion 1");
  }

  @Test
  @DisplayName("synthetic-unexcused-2026: scoresheet an-phu-ward-2025, c2a")
  void should_give_one_point_where_one_is_absent_without_reason() {
    Meeting held = regular(LocalDate.of(2026, 7, 5)).withAttendance(ONE_UNEXCUSED);

    assertThat(
            AN_PHU.score(new HeldMeeting(cell(2026, held), held), held.getDate(), ScoreColumn.SELF))
        .contributes("c2a", 1)
        .citing("08-KH/ĐU");
  }

  /** A short meeting with an unexcused absence, a member excused four times, and nothing met. */
  @Test
  @DisplayName("an-phu-lowest-total")
  void should_have_14_points_at_least() {
    LocalDate day = LocalDate.of(2026, 5, 4);
    Meeting worst =
        regular(day)
            .withMinutes(30)
            .withAttendance(ONE_UNEXCUSED)
            .withContributions(Contributions.builder().speakers(0).build());
    Meeting theme = regular(day.plusDays(1)).withKind(MeetingKind.THEMATIC);
    RollCall excused = new RollCall(Map.of(VectorFacts.MEMBER, AttendanceState.EXCUSED));
    Stream<Meeting> before =
        IntStream.rangeClosed(1, 4)
            .mapToObj(month -> regular(LocalDate.of(2026, month, 3)).withAttendance(excused));
    Marks nothing =
        Marks.of(AN_PHU.id(), day, ScoreColumn.SELF).notMet(yesOrNo()).level("c7", "below-50");
    CellRecord cell =
        cell(2026, Stream.concat(before, Stream.of(worst, theme)).toArray(Meeting[]::new))
            .withJudgements(nothing.judgements());

    assertThat(
            AN_PHU.score(new HeldMeeting(cell, worst), LocalDate.of(2026, 5, 31), ScoreColumn.SELF))
        .isExactly(14)
        .lacksNothing()
        .citing("08-KH/ĐU");
  }

  /** Every item that is met or not. */
  private static String[] yesOrNo() {
    return AN_PHU.items().stream()
        .map(ScoreItem::id)
        .filter(id -> !id.matches("c1|c2a|c2b|c4[.]5|c7"))
        .toArray(String[]::new);
  }

  @Test
  @DisplayName("cell-of-two-official: statutes/cell-minimum")
  void should_be_too_small_with_two_official_members() {
    assertThat(said("statutes/cell-minimum", shrunk()))
        .isEqualTo("VIOLATED by dieu-le-2011 article 24(1)");
  }

  /** That the cell may not vote: it is at fault where it did, whatever the level above does. */
  @DisplayName("cell-of-two-official: statutes/cell-below-minimum")
  @ParameterizedTest(name = "voted {0}, moved in or merged {1}: {2}")
  @CsvSource({
    "true, true, VIOLATED",
    "true, false, VIOLATED",
    "false, false, VIOLATED",
    "false, true, SATISFIED",
  })
  void should_not_vote_below_three_official_members(boolean voted, boolean merged, String outcome) {
    CellRecord judged =
        shrunk()
            .withJudgements(
                judged("voted-below-minimum", voted), judged("moved-in-or-merged", merged));

    assertThat(said("statutes/cell-below-minimum", judged))
        .isEqualTo(outcome + " by dieu-le-2011 article 24(1)");
  }

  private static CellRecord shrunk() {
    return cell(2026).withMembers(Quantity.exactly(3)).withOfficialMembers(Quantity.exactly(2));
  }

  private static Judgement judged(String topic, boolean so) {
    return Judgement.builder()
        .topic(new Topic(topic))
        .date(LocalDate.of(2026, 1, 1))
        .met(so)
        .by(Text.of("cấp ủy cấp trên", "the superior committee"))
        .build();
  }

  /** The two exempted are among the nine; were they left out, seven would elect no committee. */
  @DisplayName("nine-official-two-exempt: qd294-2025/cell-committee")
  @ParameterizedTest(name = "{0} official members: {1}")
  @CsvSource({"9, SATISFIED", "7, VIOLATED"})
  void should_elect_a_committee_where_two_of_nine_are_exempted(int official, String outcome) {
    Meeting held = regular(LocalDate.of(2025, 8, 4)).withAttendance(nineOfWhomTwoExempted());
    CellRecord cell =
        cell(2025, held)
            .withMembers(Quantity.exactly(9))
            .withOfficialMembers(Quantity.exactly(official))
            .withCommitteeMembers(Quantity.exactly(3))
            .withDeputySecretaries(Quantity.exactly(1));

    assertThat(said("qd294-2025/cell-committee", cell))
        .isEqualTo(outcome + " by qd-294-tw-2025 point 24");
  }

  private static HeadCount nineOfWhomTwoExempted() {
    return HeadCount.builder().members(9).exempted(2).present(7).build();
  }
}
