package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.population.Populations.CLAUSE;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/** A committee looks at the cells that it grades. All cells, grades and scores are synthetic. */
class PopulationSampleTest {
  private static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  private static final Grade GOOD = Grade.of(QualityGrade.GOOD);
  private static final Group WARD =
      new Group("ward", Text.of("Phường Mẫu (giả định)", "Sample ward (synthetic)"));
  private static final Group SCHOOLS =
      new Group("schools", Text.of("Khối trường học (giả định)", "Schools (synthetic)"));

  /** Eleven cells of the ward and three of schools; two share the score at the cut line. */
  private static final Population<OrganizationId> CELLS =
      Population.of(
              Stream.of(
                      Stream.of(
                          cell(1, WARD).graded(EXCELLENT).scored(Fraction.of(95)),
                          cell(2, WARD).graded(EXCELLENT).scored(Fraction.of(90)),
                          cell(3, WARD).graded(EXCELLENT).scored(Fraction.of(90))),
                      IntStream.rangeClosed(4, 10)
                          .mapToObj(i -> cell(i, WARD).graded(GOOD).scored(Fraction.of(90L - i))),
                      Stream.of(
                          cell(11, WARD)
                              .graded(GOOD)
                              .scored(Quantity.between(Fraction.of(81), Fraction.of(84)))),
                      Stream.of(
                          cell(12, SCHOOLS).graded(GOOD),
                          cell(13, SCHOOLS),
                          cell(14, SCHOOLS)
                              .notGraded(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS)))
                  .flatMap(cells -> cells)
                  .toList())
          .completed();

  private static Part<OrganizationId> cell(int number, Group group) {
    return Part.of(new OrganizationId("cell-" + number))
        .named(Text.of("Chi bộ " + number, "Cell " + number))
        .in(group);
  }

  @Test
  void should_say_by_each_reading_whether_a_cap_holds_and_who_would_keep_the_grade() {
    // the text says "20 percent", but neither of which number nor what becomes of equal scores
    Cap cap =
        Cap.of(EXCELLENT, GOOD, Fraction.percent(20), CLAUSE)
            .withBases(CapBase.T_ONLY, CapBase.ALL_GRADED)
            .withRounding(CapRounding.DOWN);
    CapReport<OrganizationId> report = cap.appliedTo(CELLS);
    assertThat(report.outcome()).isEqualTo(Outcome.VIOLATED);

    GroupCap<OrganizationId> ward = report.group("ward").orElseThrow();
    CapByReading<OrganizationId> byGood = ward.reading("T_ONLY").orElseThrow();
    assertThat(byGood.base()).isEqualTo(Quantity.exactly(8));
    assertThat(byGood.allowed()).isEqualTo(Quantity.exactly(1));
    assertThat(byGood.excess()).isEqualTo(Quantity.exactly(2));
    Placement<OrganizationId> byScore = ward.reading("ALL_GRADED").orElseThrow().placement();
    assertThat(byScore.places()).isEqualTo(Quantity.exactly(2));
    assertThat(byScore.line()).contains(Quantity.exactly(90));
    assertThat(byScore.in()).containsExactly(CELLS.parts().get(0));
    assertThat(byScore.tied()).containsExactly(CELLS.parts().get(1), CELLS.parts().get(2));

    assertThat(report.text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              Phường Mẫu (giả định): không đạt
                Đã xếp loại 11; ở mức này 3; chưa rõ mức 0; không xếp loại 0
                Không quá 20 % trên số xếp loại tốt (không kể xuất sắc): không đạt
                  Số làm căn cứ 8, tỷ lệ hiện nay 37,5 %; được phép 1 (làm tròn xuống); vượt 2
                  Cắt theo điểm, số còn lại "hoàn thành tốt nhiệm vụ": số suất 1, điểm ranh giới 95 (điểm cao xếp trước)
                  Trong số suất: Chi bộ 1
                  Ngoài số suất: Chi bộ 2; Chi bộ 3
                Không quá 20 % trên tổng số được xếp loại: không đạt
                  Số làm căn cứ 11, tỷ lệ hiện nay 27,3 %; được phép 2 (làm tròn xuống); vượt 1
                  Cắt theo điểm, số còn lại "hoàn thành tốt nhiệm vụ": số suất 2, điểm ranh giới 90 (điểm cao xếp trước)
                  Trong số suất: Chi bộ 1
                  Cùng điểm tại ranh giới: Chi bộ 2; Chi bộ 3 (văn bản không nêu cách xử lý)
              Khối trường học (giả định): chưa xác định (thiếu số liệu)
                Đã xếp loại 1; ở mức này từ 0 đến 1; chưa rõ mức 1; không xếp loại 1
                Không quá 20 % trên số xếp loại tốt (không kể xuất sắc): chưa xác định (thiếu số liệu)
                  Số làm căn cứ từ 1 đến 2, tỷ lệ hiện nay từ 0 đến 100 %; được phép 0 (làm tròn xuống); có thể vượt đến 1
                  Chưa xếp được: Chi bộ 13 (chưa rõ mức xếp loại)
                Không quá 20 % trên tổng số được xếp loại: chưa xác định (thiếu số liệu)
                  Số làm căn cứ từ 1 đến 2, tỷ lệ hiện nay từ 0 đến 50 %; được phép 0 (làm tròn xuống); có thể vượt đến 1
                  Chưa xếp được: Chi bộ 13 (chưa rõ mức xếp loại)
                Còn thiếu: mức xếp loại của Chi bộ 13
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(report.text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              Sample ward (synthetic): not met
                Graded 11; at this grade 3; grade not known 0; not graded 0
                At most 20 % of those graded good (excellent excluded): not met
                  Base 8, share now 37.5 %; allowed 1 (rounded down); over by 2
                  Cut by score, the rest "tasks fulfilled well": places 1, cut line 95 (the higher score first)
                  In: Cell 1
                  Out: Cell 2; Cell 3
                At most 20 % of all graded: not met
                  Base 11, share now 27.3 %; allowed 2 (rounded down); over by 1
                  Cut by score, the rest "tasks fulfilled well": places 2, cut line 90 (the higher score first)
                  In: Cell 1
                  Tied at the cut line: Cell 2; Cell 3 (the text does not say who is in)
              Schools (synthetic): undetermined (a fact is missing)
                Graded 1; at this grade 0 to 1; grade not known 1; not graded 1
                At most 20 % of those graded good (excellent excluded): undetermined (a fact is missing)
                  Base 1 to 2, share now 0 to 100 %; allowed 0 (rounded down); may be over by up to 1
                  Cannot be placed: Cell 13 (grade not known)
                At most 20 % of all graded: undetermined (a fact is missing)
                  Base 1 to 2, share now 0 to 50 %; allowed 0 (rounded down); may be over by up to 1
                  Cannot be placed: Cell 13 (grade not known)
                Missing: grade of Cell 13
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
  }

  @Test
  void should_rank_the_cells_by_score() {
    Ranking<OrganizationId> ranking = Ranking.of(CELLS, ScoreOrder.HIGHER_FIRST);
    GroupRanking<OrganizationId> ward = ranking.group("ward").orElseThrow();
    assertThat(ward.rank(new OrganizationId("cell-4"))).contains(Quantity.exactly(4));
    assertThat(ward.rank(new OrganizationId("cell-11")))
        .contains(Quantity.between(Fraction.of(6), Fraction.of(9)));
    assertThat(ranking.text(VIETNAMESE))
        .isEqualTo(
            """
            Xếp thứ hạng (điểm cao xếp trước)
              Phường Mẫu (giả định)
                Hạng 1: Chi bộ 1 (95)
                Hạng 2: Chi bộ 2 (90); Chi bộ 3 (90)
                Hạng 4: Chi bộ 4 (86)
                Hạng 5: Chi bộ 5 (85)
                Hạng 6: Chi bộ 6 (84)
                Hạng từ 6 đến 9: Chi bộ 11 (từ 81 đến 84)
                Hạng từ 7 đến 8: Chi bộ 7 (83)
                Hạng từ 8 đến 9: Chi bộ 8 (82)
                Hạng từ 9 đến 10: Chi bộ 9 (81)
                Hạng 11: Chi bộ 10 (80)
                Cùng điểm: Chi bộ 2; Chi bộ 3
              Khối trường học (giả định)
                Không xếp hạng: Chi bộ 12 (chưa có điểm); Chi bộ 13 (chưa có điểm); Chi bộ 14 (không xếp loại: thành lập chưa đủ 6 tháng)
            """);
    assertThat(ranking.text(ENGLISH))
        .isEqualTo(
            """
            Ranking (the higher score first)
              Sample ward (synthetic)
                Rank 1: Cell 1 (95)
                Rank 2: Cell 2 (90); Cell 3 (90)
                Rank 4: Cell 4 (86)
                Rank 5: Cell 5 (85)
                Rank 6: Cell 6 (84)
                Rank 6 to 9: Cell 11 (81 to 84)
                Rank 7 to 8: Cell 7 (83)
                Rank 8 to 9: Cell 8 (82)
                Rank 9 to 10: Cell 9 (81)
                Rank 11: Cell 10 (80)
                Equal scores: Cell 2; Cell 3
              Schools (synthetic)
                Not ranked: Cell 12 (no score); Cell 13 (no score); Cell 14 (not graded: established less than six months ago)
            """);
  }

  @Test
  void should_say_what_share_is_graded_good_or_better() {
    PartShares<OrganizationId> shares =
        PartShares.ofGrades(
            Text.of("xếp loại tốt trở lên", "graded good or better"),
            CELLS,
            Set.of(EXCELLENT, GOOD));
    PartShare<OrganizationId> schools = shares.group("schools").orElseThrow();
    assertThat(schools.share()).isEqualTo(Quantity.between(Fraction.of(1, 2), Fraction.ONE));
    assertThat(schools.outcome(Comparison.AT_LEAST, Fraction.of(1, 2)))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(shares.text(VIETNAMESE))
        .isEqualTo(
            """
            Tỷ lệ: xếp loại tốt trở lên
              Phường Mẫu (giả định): 100 % (11, tính trên 11)
                Đạt: Chi bộ 1; Chi bộ 2; Chi bộ 3; Chi bộ 4; Chi bộ 5; Chi bộ 6; Chi bộ 7; Chi bộ 8; Chi bộ 9; Chi bộ 10; Chi bộ 11
              Khối trường học (giả định): từ 50 đến 100 % (từ 1 đến 2, tính trên từ 1 đến 2)
                Đạt: Chi bộ 12
                Chưa xác định: Chi bộ 13
                Không tính: Chi bộ 14
            """);
    assertThat(shares.text(ENGLISH))
        .isEqualTo(
            """
            Share: graded good or better
              Sample ward (synthetic): 100 % (11 of 11)
                Met: Cell 1; Cell 2; Cell 3; Cell 4; Cell 5; Cell 6; Cell 7; Cell 8; Cell 9; Cell 10; Cell 11
              Schools (synthetic): 50 to 100 % (1 to 2 of 1 to 2)
                Met: Cell 12
                Not known yet: Cell 13
                Not counted: Cell 14
            """);
  }
}
