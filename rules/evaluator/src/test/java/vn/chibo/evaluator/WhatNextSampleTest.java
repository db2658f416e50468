package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.compare.BookComparison;
import vn.chibo.evaluator.compare.ReportComparison;
import vn.chibo.evaluator.compare.TwoBooks;
import vn.chibo.evaluator.compare.WitnessChoice;
import vn.chibo.evaluator.mask.MaskPolicy;
import vn.chibo.evaluator.mask.MaskedReport;
import vn.chibo.evaluator.repair.Repair;
import vn.chibo.evaluator.repair.Repairs;
import vn.chibo.evaluator.waiver.WaivedPlace;
import vn.chibo.evaluator.waiver.WaivedReport;
import vn.chibo.evaluator.waiver.Waiver;
import vn.chibo.evaluator.whatif.Change;
import vn.chibo.evaluator.whatif.RecordChange;
import vn.chibo.evaluator.whatif.WhatIf;

/**
 * What a secretary, a committee and a host application do with an evaluation: what falls due, what
 * would mend it, what if, what became different, what was waived, and what others may see.
 *
 * <p>The cell, its meetings, the waiver and the draft are synthetic.
 */
class WhatNextSampleTest {
  private static final LocalDate NOV_20 = LocalDate.of(2024, 11, 20);
  private static final LocalDate END = LocalDate.of(2024, 12, 31);

  private static Meeting held(MeetingKind kind, int month, int minutes) {
    return Meeting.builder().date(LocalDate.of(2024, month, 5)).kind(kind).minutes(minutes).build();
  }

  /** A synthetic cell of which the third quarter passed without a thematic meeting. */
  private static final CellRecord CELL =
      cell(
          "Chi bộ giả lập số 7",
          held(THEMATIC, 2, 90),
          held(THEMATIC, 5, 90),
          held(REGULAR, 6, 75),
          held(REGULAR, 9, 50));

  private static CellRecord cell(String name, Meeting... meetings) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("007"))
                .name(name)
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2024))
        .meetings(Register.of(List.of(meetings)).completeUpTo(NOV_20))
        .build();
  }

  private static final Evaluator EVALUATOR = Evaluator.of(NextFacts.book());

  @Test
  void what_falls_due_when_and_for_whom() {
    Evaluation evaluation = EVALUATOR.evaluate(CELL, NOV_20);

    Obligation due = evaluation.obligations().get(0);

    assertThat(due.title().english()).isEqualTo("Thematic each quarter");
    assertThat(due.subject().english()).isEqualTo("Chi bộ giả lập số 7, 2024");
    assertThat(due.label().english()).isEqualTo("Quarter IV");
    assertThat(due.due().english()).isEqualTo("1 meeting(s)");
    assertThat(due.until()).isEqualTo(END);
  }

  @Test
  void what_would_mend_it_and_what_would_then_be_otherwise() {
    CellRecord cell =
        cell(
            "Chi bộ giả lập số 7",
            held(THEMATIC, 2, 90),
            held(THEMATIC, 5, 90),
            held(THEMATIC, 8, 90));
    Evaluation evaluation = EVALUATOR.evaluate(cell, NOV_20);

    Repair repair = Repairs.of(evaluation, "test/quarterly").get(0);
    List<Change> changes =
        List.of(
            Change.of(repair.acts().get(0)),
            new RecordChange.CompleteRegister("meetings", cell.getPeriod()));
    WhatIf whatIf = WhatIf.of(evaluation, END, changes);

    assertThat(whatIf.text(Language.ENGLISH))
        .isEqualTo(
            """
            What if, for Chi bộ giả lập số 7, 2024, as of 31 Dec 2024
              a thematic meeting more on 21 Nov 2024 (more knowledge)
              a complete register from 1 Jan 2024 to 31 Dec 2024: meeting (more knowledge)
              Thematic each quarter: not due yet (until 31 Dec 2024) → met
              Length: not due yet (until 31 Dec 2024) → not applicable (there is nothing to ask it of)
            """);
    assertThat(evaluation.record()).isSameAs(cell);
  }

  @Test
  void what_became_different_since_the_last_report() {
    Report november = EVALUATOR.evaluate(CELL, NOV_20).report();
    CellRecord later = CELL.withMeetings(Register.of(List.of(held(REGULAR, 9, 50))));
    Report december = EVALUATOR.evaluate(later, END).report();

    ReportComparison comparison = ReportComparison.of(november, december);

    assertThat(comparison.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Hai báo cáo về Chi bộ giả lập số 7, năm 2024
              Khác nhau ở: hồ sơ, ngày xem xét
              Kết quả thay đổi (1):
                Chuyên đề mỗi quý: không đạt → chưa xác định (sổ chưa đủ)
              Cùng kết quả, khác cơ sở (1):
                Thời lượng: không đạt; khác số liệu, dữ kiện
              Không đổi: 0
            """);
  }

  @Test
  void what_a_draft_would_change_for_many_cells() {
    ParameterEntry draft =
        ParameterEntry.of(
            NextFacts.MINIMUM, Fraction.of(80), Unit.MINUTE, Facts.GUIDANCE.clause("(draft)"));
    RuleBook book = NextFacts.book();
    RuleBook proposed =
        new RuleBook(book.lineage(), book.rules(), book.titles(), book.figures().replacing(draft));
    Stream<CellRecord> cells =
        Stream.of(
            cell("Chi bộ giả lập số 1", held(REGULAR, 3, 75), held(REGULAR, 4, 75)),
            cell("Chi bộ giả lập số 2", held(REGULAR, 3, 90)),
            cell("Chi bộ giả lập số 3", held(REGULAR, 3, 75)));

    BookComparison comparison =
        TwoBooks.of(EVALUATOR, Evaluator.of(proposed))
            .witnessedBy(WitnessChoice.FEWEST_MEETINGS)
            .over(cells, NOV_20);

    assertThat(comparison.text(Language.ENGLISH))
        .isEqualTo(
            """
            Records: 3; rules with other outcomes: 1
              Length
                not due yet → not met: 2 (such as Chi bộ giả lập số 3, 2024)
            """);
  }

  @Test
  void what_was_waived_and_what_still_stands_open() {
    Waiver waiver =
        Waiver.of(
                "test/quarterly",
                Text.of("lũ lụt kéo dài", "long floods"),
                Text.of("đảng ủy xã", "the commune committee"),
                END)
            .at(
                new WaivedPlace.InDays(
                    DatePeriod.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30))));

    Evaluation evaluation = EVALUATOR.evaluate(CELL, NOV_20);
    WaivedReport waived = WaivedReport.of(evaluation, List.of(waiver));

    assertThat(waived.violations()).isEqualTo(evaluation.violations()).hasSize(2);
    assertThat(waived.openViolations())
        .extracting(finding -> finding.rule().value())
        .containsExactly("test/lengths");
    assertThat(waived.text(Language.VIETNAMESE))
        .contains(
            "  Được miễn thực hiện: từ ngày 01/07/2024 đến hết ngày 30/09/2024: lũ lụt kéo dài — do"
                + " đảng ủy xã đồng ý, đến hết ngày 31/12/2024\n");
  }

  @Test
  void what_others_may_see() {
    Report report = EVALUATOR.evaluate(CELL, NOV_20).report();

    MaskedReport masked = MaskedReport.of(report, MaskPolicy.NAMES_AND_VALUES);

    assertThat(masked.text(Language.VIETNAMESE))
        .startsWith("BẢN ĐÃ CHE: tên và số liệu ghi nhận đã được che;")
        .doesNotContain("giả lập", "50 phút", "05/09/2024")
        .contains("KHÔNG ĐẠT  Thời lượng", "cần ít nhất 1", "mục II.2.2");
    assertThat(report.text(Language.VIETNAMESE)).contains("Chi bộ giả lập số 7", "50 phút");
  }
}
