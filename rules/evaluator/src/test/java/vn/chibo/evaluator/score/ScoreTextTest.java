package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.band;
import static vn.chibo.evaluator.score.SmallSheets.fatal;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.judged;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.InapplicableReason;

/** How a score reads, and that of a meeting of which the sheet does not speak. */
class ScoreTextTest {
  private static final SmallSheets UNGRADED =
      SmallSheets.of(group("A", item("a", 6), item("b", 4)));
  private static final Band GOOD = band("T", atLeast(8));
  private static final Band FAIR = band("K", new Quantity(atLeast(5).low(), fewer(8).high()));
  private static final Band POOR = band("Y", fewer(5));
  private static final SmallSheets TEN = UNGRADED.bands(GOOD, FAIR, POOR);

  @Test
  void should_not_speak_of_a_meeting_on_a_day_that_is_not_its_own() {
    LocalDate before = LocalDate.of(2025, 12, 31);
    Meeting meeting = Meeting.builder().date(before).build();
    CellRecord cell =
        RandomSheets.cell(RandomSheets.meeting(), List.of())
            .withMeetings(Register.of(List.of(meeting, RandomSheets.meeting())));
    ScoreSheet sheet = TEN.fatal(fatal("f", "Y")).sheet();
    Score score = sheet.score(new HeldMeeting(cell, meeting), RandomSheets.AS_OF, ScoreColumn.CELL);

    assertThat(score.inapplicable()).contains(InapplicableReason.NOT_IN_FORCE);
    assertThat(score.items()).isEmpty();
    assertThat(score.possible()).isEmpty();
    assertThat(score.total()).isEqualTo(Quantity.UNKNOWN);
    assertThat(score.exact()).isEmpty();
    assertThat(score.bands()).isEmpty();
    assertThat(score.fatal()).isEmpty();
    assertThat(score.missing()).isEmpty();
    assertThat(score.text(Language.ENGLISH))
        .isEqualTo(
            """
            Sample sheet — Chi bộ mẫu, 2026, meeting of 31 Dec 2025, the cell
              not in force at this time
              Basis: Plan (number not known) (date not known), section 1
            """);
    assertThat(sheet.scores(cell, RandomSheets.AS_OF, ScoreColumn.CELL))
        .extracting(Score::meeting)
        .containsExactly(RandomSheets.DAY);
  }

  @Test
  void should_read_as_a_secretary_reads_it() {
    SmallSheets sheet =
        SmallSheets.of(
                group(
                    "A",
                    item("a", 6, judged(6, 3, 0)),
                    item("b", 4),
                    item("d", 1).onlyWhen(RandomSheets.THEMATIC)),
                SmallSheets.capped("B", 2, item("c", 3)))
            .bands(GOOD, FAIR, POOR)
            .fatal(fatal("f", "K"));
    Score score =
        sheet.score(marks -> marks.level("a", "b").met("c").scored("d", false).fatal("f", true));

    assertThat(score.text(Language.ENGLISH))
        .isEqualTo(
            """
            Sample sheet — Chi bộ mẫu, 2026, meeting of 5 Mar 2026, self-score
              Total: 5 to 9 of 13
              Band: Band K
              Bars the better bands: Fault f
              Group A
                Item a: 3 of 6 (level b)
                Item b: 0 to 4 of 4
                Item d: 0 of 1 (not scored this time)
              Group B
                Item c: 3 of 3 (met)
              limits of the group "Group B": -1
              Missing: to be judged: Item b
              Basis: Plan (number not known) (date not known), section 1
            """);
    assertThat(score.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Bảng điểm mẫu — Chi bộ mẫu, năm 2026, buổi ngày 05/03/2026, tự chấm
              Tổng điểm: từ 5 đến 9 trên 13
              Xếp loại: Loại K
              Không được xếp mức cao hơn vì: Lỗi f
              Nhóm A
                Mục a: 3 trên 6 (mức b)
                Mục b: từ 0 đến 4 trên 4
                Mục d: 0 trên 1 (kỳ này không chấm)
              Nhóm B
                Mục c: 3 trên 3 (đạt)
              giới hạn của nhóm "Nhóm B": -1
              Còn thiếu: cần đánh giá: Mục b
              Căn cứ: Kế hoạch (số hiệu chưa rõ) (ngày ban hành chưa rõ), mục 1
            """);
  }

  @Test
  void should_read_the_band_where_it_is_certain_and_none_where_the_sheet_has_none() {
    assertThat(TEN.score(marks -> marks.met("a", "b")).text(Language.ENGLISH))
        .contains("\n  Total: 10 of 10\n  Band: Band T\n  Group A\n")
        .doesNotContain("issing");
    assertThat(UNGRADED.score(marks -> marks.met("a", "b")).text(Language.VIETNAMESE))
        .contains("\n  Tổng điểm: 10 trên 10\n  Nhóm A\n    Mục a: 6 trên 6 (đạt)\n");
  }
}
