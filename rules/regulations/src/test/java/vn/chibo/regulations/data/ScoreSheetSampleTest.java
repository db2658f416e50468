package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheet;

/** What an author of a sheet writes: a YAML file and its tests. */
class ScoreSheetSampleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final DocumentCatalogue DOCUMENTS =
      DocumentFile.read(
          "xa-mau.yaml",
          new ByteArrayInputStream(
              """
              documents:
                - key: kh-xa-mau-2026
                  type: PLAN
                  title: "Kế hoạch mẫu của xã mẫu"
                  in-force: ["2026-01-01"]
                  jurisdiction: ha-noi/xa-mau
                  status: CONFIRMED
              """
                  .getBytes(StandardCharsets.UTF_8)));

  private static final ScoreSheet SHEET =
      ScoreSheetFile.read(ScoreSheetSampleTest.class, "xa-mau-2026.yaml", DOCUMENTS).get(0);

  private static final Meeting MEETING =
      Meeting.builder()
          .date(DAY)
          .kind(MeetingKind.REGULAR)
          .minutes(75)
          .attendance(
              HeadCount.builder()
                  .members(20)
                  .exempted(0)
                  .onSpecialDuty(0)
                  .present(18)
                  .excused(2)
                  .unexcused(0)
                  .build())
          .build();

  private static Score score(Meeting meeting, List<Judgement> judgements) {
    CellRecord cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("003"))
                    .name("Chi bộ thôn mẫu")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(DatePeriod.ofYear(2026))
            .meetings(Register.of(List.of(meeting)).completeOver(DatePeriod.ofYear(2026)))
            .addAllJudgements(judgements)
            .build();
    return SHEET.score(new HeldMeeting(cell, meeting), AS_OF, ScoreColumn.SELF);
  }

  private static Marks marks() {
    return Marks.of(SHEET.id(), DAY, ScoreColumn.SELF);
  }

  @Test
  void should_leave_the_band_open_when_the_content_is_not_judged() {
    assertThat(score(MEETING, marks().notMet("3.1").judgements()))
        .contributes("1.1", 5)
        .contributes("1.2", 1)
        .contributes("2.1", 0, 8)
        .between("7.5", "17.5")
        .mayBeInBand("GOOD", "PASS", "FAIL")
        .missing("Regular content");
  }

  @Test
  void should_scale_up_when_the_month_has_no_theme() {
    Score score = score(MEETING, marks().level("2.1", "kha").notMet("3.1").judgements());
    // 11 of the 16 points that can be earned, scaled to 20.
    assertThat(score).isExactly("13.75").inBand("Đạt").lacksNothing().citing("section 2");
    assertThat(score.adjustments())
        .singleElement()
        .satisfies(
            each -> assertThat(each.points()).isEqualTo(Quantity.exactly(Fraction.parse("2.75"))));
  }

  @Test
  void should_cut_the_bonus_at_the_total() {
    Meeting best = MEETING.withKind(MeetingKind.COMBINED).withMinutes(90);
    List<Judgement> judgements = marks().level("2.1", "tot").met("2.2", "3.1").judgements();
    assertThat(score(best, judgements)).isExactly(20).contributes("3.1", 2).inBand("GOOD");
  }

  @Test
  void should_bar_the_best_band_when_a_fatal_item_is_hit() {
    Meeting absent =
        MEETING
            .withKind(MeetingKind.COMBINED)
            .withAttendance(
                HeadCount.builder()
                    .members(20)
                    .exempted(0)
                    .onSpecialDuty(0)
                    .present(19)
                    .unexcused(1)
                    .build());
    List<Judgement> judgements = marks().level("2.1", "tot").met("2.2").notMet("3.1").judgements();
    assertThat(score(absent, judgements)).isExactly(18).hits("vang").inBand("PASS");
    assertThat(score(absent, judgements).text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Bảng điểm của xã mẫu — Chi bộ thôn mẫu, năm 2026, buổi ngày 05/03/2026, tự chấm
              Tổng điểm: 18 trên 20
              Xếp loại: Đạt
              Không được xếp mức cao hơn vì: Có đảng viên vắng không lý do
              Dự sinh hoạt
                Tỷ lệ dự sinh hoạt: 5 trên 5 (95 %)
                Thời lượng: 1 trên 3 (75 phút)
              Nội dung
                Nội dung thường kỳ: 8 trên 8 (Tốt)
                Chuyên đề: 4 trên 4 (đạt)
              Điểm thưởng
                Cách làm mới: 0 trên 2 (không đạt)
              Căn cứ: Kế hoạch mẫu của xã mẫu (ngày ban hành chưa rõ), mục 2
            """);
  }
}
