package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;

/** The sheet of An Phú ward with its published holes and overlaps, on synthetic meetings. */
class AnPhuScoreTest {
  private static final ScoreSheet SHEET = Regulations.standard().scoreSheet("an-phu-ward-2025");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final HeadCount ALL_PRESENT =
      HeadCount.builder()
          .members(20)
          .exempted(0)
          .onSpecialDuty(0)
          .present(20)
          .excused(0)
          .unexcused(0)
          .build();

  private static final Meeting BEST =
      Meeting.builder()
          .date(DAY)
          .kind(MeetingKind.COMBINED)
          .minutes(90)
          .attendance(ALL_PRESENT)
          .contributions(Contributions.builder().speakers(11).build())
          .build();

  private static final Meeting NOT_THEMATIC = BEST.withKind(MeetingKind.REGULAR);

  private static Marks marks() {
    return Marks.of(SHEET.id(), DAY, ScoreColumn.SELF);
  }

  /** Every item that people judge by met or not met. */
  private static String[] yesOrNo() {
    return SHEET.items().stream()
        .map(ScoreItem::id)
        .filter(id -> !List.of("c1", "c2a", "c2b", "c4.5", "c7").contains(id))
        .toArray(String[]::new);
  }

  private static CellRecord cell(Meeting meeting, Marks marks) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ khu phố mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2026))
        .meetings(Register.of(List.of(meeting)).completeOver(DatePeriod.ofYear(2026)))
        .addAllJudgements(marks.judgements())
        .build();
  }

  private static Score score(Meeting meeting, Marks marks) {
    return SHEET.score(new HeldMeeting(cell(meeting, marks), meeting), AS_OF, ScoreColumn.SELF);
  }

  private static Score best(Meeting meeting) {
    return score(meeting, marks().met(yesOrNo()).level("c7", "90-100"));
  }

  @Test
  void should_be_100_when_all_is_best() {
    assertThat(best(BEST))
        .isExactly(100)
        .inBand("GOOD")
        .inBand("Tốt")
        .lacksNothing()
        .citing("08-KH/ĐU");
  }

  @Test
  void should_be_14_when_all_is_worst_since_levels_have_floors() {
    Meeting worst =
        BEST.withMinutes(30)
            .withAttendance(ALL_PRESENT.withPresent(19).withUnexcused(1))
            .withContributions(Contributions.builder().speakers(0).build());
    Marks marks = marks().notMet(yesOrNo()).level("c7", "below-50");
    assertThat(score(worst, marks)).isExactly(15).contributes("c2b", 1);
    List<Meeting> meetings = new ArrayList<>(List.of(worst));
    List.of(7, 14, 21, 28).forEach(day -> meetings.add(excused(LocalDate.of(2026, 1, day))));
    CellRecord cell =
        cell(worst, marks)
            .withMeetings(Register.of(meetings).completeOver(DatePeriod.ofYear(2026)));
    assertThat(SHEET.score(new HeldMeeting(cell, worst), AS_OF, ScoreColumn.SELF))
        .isExactly(14)
        .inBand("POOR")
        .lacksNothing()
        .contributes("c1", 1)
        .contributes("c2a", 1)
        .contributes("c2b", 0)
        .contributes("c4.5", 2)
        .contributes("c7", 10);
  }

  /** A regular meeting from which the same member is absent with reason. */
  private static Meeting excused(LocalDate day) {
    RollCall call = new RollCall(Map.of(new MemberId("007"), AttendanceState.EXCUSED));
    return Meeting.builder().date(day).kind(MeetingKind.REGULAR).attendance(call).build();
  }

  @ParameterizedTest
  @CsvSource({
    "20, 90, 5, 5", "20, 89, 4, 4", "20, 76, 4, 4", "20, 75, 3, 4", "20, 74, 3, 3", "20, 60, 3, 3",
    "20, 59, 1, 5", "20, 50, 1, 5", "20, 46, 1, 5", "20, 45, 2, 2", "20, 44, 1, 1", "29, 90, 5, 5",
    "30, 90, 3, 5", "30, 120, 5, 5", "31, 90, 3, 3", "31, 105, 3, 4", "31, 89, 1, 5",
        "31, 61, 1, 5",
    "31, 60, 2, 2", "31, 59, 1, 1"
  })
  void should_give_the_points_of_the_levels_that_match_a_length(
      int members, int minutes, int low, int high) {
    Meeting meeting =
        BEST.withMinutes(minutes).withAttendance(HeadCount.builder().members(members).build());
    assertThat(score(meeting, marks())).contributes("c1", low, high);
  }

  @Test
  void should_say_that_the_sheet_does_not_tell_when_a_length_is_in_its_hole() {
    Score score = best(BEST.withMinutes(50));
    assertThat(score).between(96, 100).inBand("GOOD").missing("50 minutes");
    assertThat(score.text(Language.VIETNAMESE)).contains("50 phút", "96 đến 100");
  }

  @ParameterizedTest
  @CsvSource({"11, 5, 5", "10, 2, 5", "9, 4, 4", "8, 4, 4", "7, 3, 3", "6, 3, 3", "5, 2, 2"})
  void should_leave_every_level_possible_when_exactly_half_of_20_speak(
      int speakers, int low, int high) {
    Meeting meeting = BEST.withContributions(Contributions.builder().speakers(speakers).build());
    assertThat(best(meeting)).contributes("c4.5", low, high).between(95 + low, 95 + high);
  }

  @Test
  void should_give_the_lowest_attendance_when_one_is_absent_without_reason() {
    HeadCount one = ALL_PRESENT.withPresent(19).withUnexcused(1);
    assertThat(score(BEST.withAttendance(one), marks())).contributes("c2a", 1);
    HeadCount excused = ALL_PRESENT.withPresent(18).withExcused(2);
    assertThat(score(BEST.withAttendance(excused), marks())).contributes("c2a", 4);
    HeadCount unknown =
        HeadCount.builder().members(20).exempted(0).onSpecialDuty(0).present(18).build();
    assertThat(score(BEST.withAttendance(unknown), marks())).contributes("c2a", 1, 4);
  }

  @Test
  void should_leave_the_thematic_points_open_when_the_month_has_no_theme() {
    assertThat(best(NOT_THEMATIC))
        .between(95, 100)
        .inBand("GOOD")
        .contributes("c4.3", 0, 5)
        .missing("the sheet does not say what becomes of the 5 points");
  }

  @Test
  void should_not_know_whether_it_is_scored_when_the_month_still_runs() {
    Meeting meeting = NOT_THEMATIC;
    CellRecord cell = cell(meeting, marks().met(yesOrNo()).level("c7", "90-100"));
    Score score = SHEET.score(new HeldMeeting(cell, meeting), DAY, ScoreColumn.SELF);
    assertThat(score).between(95, 100);
    assertThat(score.missing()).hasSize(2);
  }

  @Test
  void should_state_no_band_when_the_result_is_open() {
    Score score = score(BEST, marks().met(yesOrNo()));
    assertThat(score).between(80, 100).mayBeInBand("GOOD", "FAIR").missing("kỳ trước");
    assertThat(score.possible().orElseThrow().ranges()).hasSize(6);
  }

  @Test
  void should_be_the_whole_range_of_the_sheet_when_nothing_is_known() {
    Meeting nothing = Meeting.builder().date(DAY).build();
    CellRecord cell =
        cell(nothing, marks()).withMeetings(Register.of(new ArrayList<>(List.of(nothing))));
    assertThat(SHEET.score(new HeldMeeting(cell, nothing), AS_OF, ScoreColumn.SELF))
        .between(14, 100)
        .mayBeInBand("GOOD", "FAIR", "AVERAGE", "POOR");
  }

  @Test
  void should_score_each_column_by_its_own_marks() {
    List<Judgement> superior =
        Marks.of(SHEET.id(), DAY, ScoreColumn.SUPERIOR)
            .by(AS_OF, Text.of("Đảng ủy phường", "the ward committee"))
            .met(yesOrNo())
            .level("c7", "80-89")
            .judgements();
    CellRecord cell = cell(BEST, marks().met(yesOrNo()).level("c7", "90-100"));
    CellRecord both =
        cell.withJudgements(
            Stream.concat(cell.getJudgements().stream(), superior.stream()).toList());
    HeldMeeting held = new HeldMeeting(both, BEST);
    assertThat(SHEET.score(held, AS_OF, ScoreColumn.SELF)).isExactly(100);
    assertThat(SHEET.score(held, AS_OF, ScoreColumn.SUPERIOR)).isExactly(97);
    assertThat(SHEET.score(held, AS_OF, ScoreColumn.CELL).exact()).isEmpty();
    assertThat(SHEET.score(held, AS_OF.minusDays(1), ScoreColumn.SUPERIOR).exact()).isEmpty();
  }

  @Test
  void should_not_apply_when_the_meeting_is_before_the_plan() {
    Meeting before = BEST.withDate(LocalDate.of(2025, 9, 18));
    Score score = score(before, marks());
    assertThat(score.inapplicable()).isPresent();
    assertThat(score.total()).isEqualTo(Quantity.UNKNOWN);
    assertThat(score.bands()).isEmpty();
  }
}
