package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.cases.VectorFacts.ask;
import static vn.chibo.regulations.cases.VectorFacts.cell;
import static vn.chibo.regulations.cases.VectorFacts.cited;
import static vn.chibo.regulations.cases.VectorFacts.heads;
import static vn.chibo.regulations.cases.VectorFacts.regular;
import static vn.chibo.regulations.cases.VectorFacts.said;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.Regulations;

/** Points and bands at the edge, each by the document of the sheet. */
class BoundaryScoreTest {
  private static final ScoreSheet AN_PHU = Regulations.standard().scoreSheet("an-phu-ward-2025");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private static Score score(Meeting... meetings) {
    Meeting last = meetings[meetings.length - 1];
    return AN_PHU.score(
        new HeldMeeting(cell(2026, meetings), last), last.getDate(), ScoreColumn.SELF);
  }

  @DisplayName("boundary/attendance-rate: scoresheet an-phu-ward-2025, c2a")
  @ParameterizedTest(name = "{0} per mille: {1}")
  @CsvSource({"850, 3", "851, 3", "899, 3", "900, 4"})
  void should_give_the_points_of_the_rate(int perMille, int points) {
    assertThat(score(regular(DAY).withAttendance(heads(1000, perMille))))
        .contributes("c2a", points)
        .citing("08-KH/ĐU");
  }

  /** All five points from the length that is required; of 30 members both lengths may be meant. */
  @DisplayName("boundary/an-phu-members-29-30-31: scoresheet an-phu-ward-2025, c1")
  @ParameterizedTest(name = "{0} members, {1} minutes: {2} to {3} points")
  @CsvSource({
    "29, 89,  4, 4",
    "29, 90,  5, 5",
    "30, 90,  3, 5",
    "30, 119, 4, 5",
    "30, 120, 5, 5",
    "31, 90,  3, 3",
    "31, 119, 4, 4",
    "31, 120, 5, 5",
  })
  void should_require_a_length_by_members(int members, int minutes, int low, int high) {
    assertThat(length(members, minutes)).contributes("c1", low, high).citing("08-KH/ĐU");
  }

  private static Score length(int members, int minutes) {
    return score(regular(DAY).withMinutes(minutes).withAttendance(heads(members, members)));
  }

  /** Fifteen minutes short is of two levels, and 50 minutes of none: any level is possible. */
  @DisplayName("boundary/an-phu-length-levels: scoresheet an-phu-ward-2025, c1")
  @ParameterizedTest(name = "{0} minutes: {1} to {2} points")
  @CsvSource({"75, 3, 4", "50, 1, 5", "45, 2, 2", "44, 1, 1"})
  void should_give_the_points_of_the_length(int minutes, int low, int high) {
    assertThat(length(20, minutes)).contributes("c1", low, high).citing("08-KH/ĐU");
  }

  @DisplayName("boundary/an-phu-length-levels: scoresheet an-phu-ward-2025, c4.5")
  @ParameterizedTest(name = "{0} of 20 speak: {1} to {2} points")
  @CsvSource({"10, 2, 5"})
  void should_leave_open_what_exactly_half_of_the_speakers_give(int speakers, int low, int high) {
    Meeting held =
        regular(DAY)
            .withAttendance(heads(20, 20))
            .withContributions(Contributions.builder().speakers(speakers).build());

    assertThat(score(held)).contributes("c4.5", low, high).citing("08-KH/ĐU");
  }

  @DisplayName("boundary/excused-in-a-row: scoresheet an-phu-ward-2025, c2b")
  @ParameterizedTest(name = "{0} times: {1}")
  @CsvSource({"3, 1", "4, 0"})
  void should_give_a_point_where_nobody_is_excused_too_often(int times, int points) {
    Meeting[] inARow =
        IntStream.rangeClosed(1, times)
            .mapToObj(month -> regular(LocalDate.of(2026, month, 3)).withAttendance(oneExcused()))
            .toArray(Meeting[]::new);

    assertThat(score(inARow)).contributes("c2b", points).citing("08-KH/ĐU");
  }

  private static RollCall oneExcused() {
    return new RollCall(Map.of(VectorFacts.MEMBER, AttendanceState.EXCUSED));
  }

  /** The score is spread over the groups by their points; how, the bands do not ask. */
  @DisplayName("boundary/score-bands: hd42-2025/score-bands, phutho-khoi/bands, qd08-nghean/bands")
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "49, POOR,    POOR,    POOR",
    "50, AVERAGE, AVERAGE, AVERAGE",
    "69, AVERAGE, AVERAGE, AVERAGE",
    "70, FAIR,    FAIR,    FAIR",
    "79, FAIR,    FAIR,    FAIR",
    "80, FAIR,    FAIR,    GOOD",
    "89, FAIR,    FAIR,    GOOD",
    "90, GOOD,    GOOD,    GOOD",
  })
  void should_band_a_score_by_each_scheme(
      int score, String guidance, String phuTho, String ngheAn) {
    assertThat(band("hd42-frame-2025", score, 2026)).isEqualTo(guidance + " by hd-42-btctw-2025");
    assertThat(band("phu-tho-khoi", score, 2022)).isEqualTo(phuTho + " by phutho-khoi-scheme");
    assertThat(band("nghe-an-2021", score, 2022)).isEqualTo(ngheAn + " by qd-08-tu-nghean-2021");
  }

  /** The bound between Khá and Trung bình is not known, so between the two nothing is banded. */
  @DisplayName("boundary/score-bands: qd29-laocai/bands")
  @ParameterizedTest(name = "{0}: Tốt {1}, not Kém {2}")
  @CsvSource({
    "49, VIOLATED,  VIOLATED",
    "50, VIOLATED,  SATISFIED",
    "69, VIOLATED,  SATISFIED",
    "70, VIOLATED,  SATISFIED",
    "79, VIOLATED,  SATISFIED",
    "80, VIOLATED,  SATISFIED",
    "89, VIOLATED,  SATISFIED",
    "90, SATISFIED, SATISFIED",
  })
  void should_know_the_outer_bands_of_lao_cai(int score, String good, String notPoor) {
    CellRecord cell =
        cell(2027)
            .withFigures(
                ReportedFigure.builder()
                    .topic(new Topic("lowest-meeting-points"))
                    .date(LocalDate.of(2027, 5, 4))
                    .value(Quantity.exactly(score))
                    .by(Text.of("chi ủy", "the cell committee"))
                    .build());

    assertThat(laoCai("qd29-laocai/band-tot", cell)).startsWith(good + " by ");
    assertThat(laoCai("qd29-laocai/band-kem", cell)).startsWith(notPoor + " by ");
    assertThat(laoCai("qd29-laocai/bands", cell)).startsWith("NOT_APPLICABLE NO_FIGURE_ON_RECORD");
  }

  private static String laoCai(String rule, CellRecord cell) {
    return said(ask("lao-cai", rule, cell, Choices.DEFAULT));
  }

  private static String band(String id, int score, int year) {
    ScoreSheet sheet = Regulations.standard().scoreSheet(id);
    Meeting held = regular(LocalDate.of(year, 5, 4));
    Marks marks = Marks.of(sheet.id(), held.getDate(), ScoreColumn.CELL);
    for (ScoreGroup group : sheet.groups()) {
      marks = marks.points(group.items().get(0).id(), group.max().times(Fraction.of(score, 100)));
    }
    CellRecord cell = cell(year, held).withJudgements(marks.judgements());
    Score found = sheet.score(new HeldMeeting(cell, held), held.getDate(), ScoreColumn.CELL);
    assertThat(found).isExactly(score);
    return found.band().map(Band::id).orElseThrow() + " by " + cited(List.of(sheet.citation()));
  }

  @DisplayName("boundary/phu-tho-year-band")
  @ParameterizedTest(name = "{0}: {1} good, {2} fair, {3} average: {4}")
  @CsvSource({
    "phutho-khoi/year-band-tot, 7, 5, 0, SATISFIED",
    "phutho-khoi/year-band-tot, 7, 4, 1, VIOLATED",
    "phutho-khoi/year-band-tot, 6, 6, 0, VIOLATED",
    "phutho-khoi/year-band-tot, 6, 5, 1, VIOLATED",
    "phutho-khoi/year-band-kha, 7, 4, 1, UNDETERMINED JUDGEMENT_NEEDED",
  })
  void should_band_twelve_meetings_of_the_block_of_phu_tho(
      String rule, int good, int fair, int average, String outcome) {
    Meeting[] year =
        IntStream.range(0, good + fair + average)
            .mapToObj(i -> regular(LocalDate.of(2022, i + 1, 3)).withRating(rating(i, good, fair)))
            .toArray(Meeting[]::new);
    Choices on = Choices.DEFAULT.switchOn(rule);

    assertThat(said(ask("phu-tho/khoi-cac-co-quan", rule, cell(2022, year), on)))
        .isEqualTo(outcome + " by phutho-khoi-scheme");
  }

  private static MeetingRating rating(int index, int good, int fair) {
    if (index < good) {
      return MeetingRating.GOOD;
    }
    return index < good + fair ? MeetingRating.FAIR : MeetingRating.AVERAGE;
  }
}
