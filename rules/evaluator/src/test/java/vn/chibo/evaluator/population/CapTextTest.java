package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.GOOD;
import static vn.chibo.evaluator.population.Populations.WARD;
import static vn.chibo.evaluator.population.Populations.cap;
import static vn.chibo.evaluator.population.Populations.cell;
import static vn.chibo.evaluator.population.Populations.graded;
import static vn.chibo.evaluator.population.Populations.open;
import static vn.chibo.evaluator.population.Populations.ungraded;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;

/** What a committee reads of a cap. */
class CapTextTest {

  @Test
  void should_name_the_readings_to_choose_among_when_they_disagree() {
    CapReport<OrganizationId> report =
        open()
            .withBases(CapBase.T_ONLY, CapBase.ALL_GRADED)
            .withRounding(CapRounding.DOWN)
            .appliedTo(graded(2, 8, 0));
    assertThat(report.text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): chưa xác định (tùy cách hiểu)
                Đã xếp loại 10; ở mức này 2; chưa rõ mức 0; không xếp loại 0
                Không quá 20 % trên số xếp loại tốt (không kể xuất sắc): không đạt
                  Số làm căn cứ 8, tỷ lệ hiện nay 25 %; được phép 1 (làm tròn xuống); vượt 1
                  Cắt theo điểm, số còn lại "hoàn thành tốt nhiệm vụ": số suất 1, điểm ranh giới chưa rõ (điểm cao xếp trước)
                  Chưa xếp được: CB 1 (chưa có điểm); CB 2 (chưa có điểm)
                Không quá 20 % trên tổng số được xếp loại: đạt
                  Số làm căn cứ 10, tỷ lệ hiện nay 20 %; được phép 2 (làm tròn xuống); đúng bằng mức cho phép
                  Trong số suất: CB 1; CB 2
                Cần chọn cách hiểu: trên số xếp loại tốt (không kể xuất sắc); trên tổng số được xếp loại
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(report.text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: undetermined (depends on the reading)
                Graded 10; at this grade 2; grade not known 0; not graded 0
                At most 20 % of those graded good (excellent excluded): not met
                  Base 8, share now 25 %; allowed 1 (rounded down); over by 1
                  Cut by score, the rest "tasks fulfilled well": places 1, cut line unknown (the higher score first)
                  Cannot be placed: CB 1 (no score); CB 2 (no score)
                At most 20 % of all graded: met
                  Base 10, share now 20 %; allowed 2 (rounded down); exactly at the limit
                  In: CB 1; CB 2
                To be chosen among: of those graded good (excellent excluded); of all graded
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
  }

  @Test
  void should_say_what_is_missing_and_who_cannot_be_placed() {
    Population<OrganizationId> cells =
        Population.of(
                List.of(
                    cell(1).graded(EXCELLENT).scored(Fraction.of(95)),
                    cell(2)
                        .graded(EXCELLENT)
                        .scored(Quantity.between(Fraction.of(85), Fraction.of(96))),
                    cell(3).graded(EXCELLENT),
                    cell(4).graded(GOOD),
                    cell(5).graded(GOOD),
                    cell(6),
                    ungraded(7)))
            .completed();
    CapReport<OrganizationId> report =
        cap(CapBase.T_AND_ABOVE).withRounding(CapRounding.UNSTATED).appliedTo(cells);
    assertThat(report.text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): không đạt
                Đã xếp loại 5; ở mức này từ 3 đến 4; chưa rõ mức 1; không xếp loại 1
                Không quá 20 % trên số xếp loại tốt trở lên: không đạt
                  Số làm căn cứ từ 5 đến 6, tỷ lệ hiện nay từ 50 đến 66,7 %; được phép từ 1 đến 2 (văn bản không nêu cách làm tròn); vượt từ 1 đến 3
                  Cắt theo điểm, số còn lại "hoàn thành tốt nhiệm vụ": số suất từ 1 đến 2, điểm ranh giới từ 85 trở lên (điểm cao xếp trước)
                  Chưa xếp được: CB 1 (tùy số liệu chưa rõ của trường hợp khác); CB 2 (khoảng điểm nằm ở cả hai bên ranh giới); CB 3 (chưa có điểm); CB 6 (chưa rõ mức xếp loại)
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(report.text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: not met
                Graded 5; at this grade 3 to 4; grade not known 1; not graded 1
                At most 20 % of those graded good or better: not met
                  Base 5 to 6, share now 50 to 66.7 %; allowed 1 to 2 (the text does not say how to round); over by 1 to 3
                  Cut by score, the rest "tasks fulfilled well": places 1 to 2, cut line 85 or more (the higher score first)
                  Cannot be placed: CB 1 (depends on what is not known of others); CB 2 (its score spans both sides of the line); CB 3 (no score); CB 6 (grade not known)
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
  }

  @Test
  void should_name_the_tie_group_and_the_rule_on_it() {
    CapReport<OrganizationId> report =
        cap(CapBase.T_AND_ABOVE)
            .withTies(CapTies.ALL_OUT)
            .withOrder(ScoreOrder.LOWER_FIRST)
            .appliedTo(Populations.scored(6, 3, 7, 7, 9));
    assertThat(report.text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): không đạt
                Đã xếp loại 10; ở mức này 4; chưa rõ mức 0; không xếp loại 0
                Không quá 20 % trên số xếp loại tốt trở lên: không đạt
                  Số làm căn cứ 10, tỷ lệ hiện nay 40 %; được phép 2 (làm tròn xuống); vượt 2
                  Cắt theo điểm, số còn lại "hoàn thành tốt nhiệm vụ": số suất 2, điểm ranh giới 7 (điểm thấp xếp trước)
                  Trong số suất: CB 1
                  Cùng điểm tại ranh giới: CB 2; CB 3 (đều không được tính)
                  Ngoài số suất: CB 2; CB 3; CB 4
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(report.text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: not met
                Graded 10; at this grade 4; grade not known 0; not graded 0
                At most 20 % of those graded good or better: not met
                  Base 10, share now 40 %; allowed 2 (rounded down); over by 2
                  Cut by score, the rest "tasks fulfilled well": places 2, cut line 7 (the lower score first)
                  In: CB 1
                  Tied at the cut line: CB 2; CB 3 (none of them is in)
                  Out: CB 2; CB 3; CB 4
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
  }

  @Test
  void should_say_that_the_list_is_incomplete_or_empty() {
    Cap cap = cap(CapBase.T_ONLY);
    assertThat(cap.appliedTo(Population.of(graded(1, 5, 0).parts())).text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): chưa xác định (sổ chưa đủ)
                Đã xếp loại 6; ở mức này từ 1 trở lên; chưa rõ mức 0; không xếp loại 0
                Không quá 20 % trên số xếp loại tốt (không kể xuất sắc): chưa xác định (sổ chưa đủ)
                  Số làm căn cứ từ 5 trở lên, tỷ lệ hiện nay từ 0 % trở lên; được phép từ 1 trở lên (làm tròn xuống); chưa rõ có vượt hay không
                  Chưa xếp được: CB 1 (danh sách chưa đầy đủ)
                Còn thiếu: danh sách đầy đủ của nhóm "phường (số liệu giả định)"
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(cap.appliedTo(Population.of(graded(1, 5, 0).parts())).text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: undetermined (the register is incomplete)
                Graded 6; at this grade 1 or more; grade not known 0; not graded 0
                At most 20 % of those graded good (excellent excluded): undetermined (the register is incomplete)
                  Base 5 or more, share now 0 % or more; allowed 1 or more (rounded down); not known whether it is exceeded
                  Cannot be placed: CB 1 (the list is incomplete)
                Missing: the complete list of the group "synthetic ward"
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
    Population<OrganizationId> none = Population.of(List.of());
    assertThat(cap.appliedTo(none.with(WARD).completed()).text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): không áp dụng (không có gì để xét)
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(cap.appliedTo(none.with(WARD).completed()).text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: not applicable (there is nothing to ask it of)
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
  }

  @Test
  void should_say_how_much_room_is_left_and_where_there_is_no_share() {
    assertThat(cap(CapBase.T_AND_ABOVE).appliedTo(graded(1, 10, 0, 3)).text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): chưa xác định (thiếu số liệu)
                Đã xếp loại 11; ở mức này từ 1 đến 4; chưa rõ mức 3; không xếp loại 0
                Không quá 20 % trên số xếp loại tốt trở lên: chưa xác định (thiếu số liệu)
                  Số làm căn cứ từ 11 đến 14, tỷ lệ hiện nay từ 7,1 đến 28,6 %; được phép 2 (làm tròn xuống); có thể vượt đến 2, cũng có thể còn được thêm đến 1
                  Chưa xếp được: CB 1 (chưa có điểm); CB 12 (chưa rõ mức xếp loại); CB 13 (chưa rõ mức xếp loại); CB 14 (chưa rõ mức xếp loại)
                Còn thiếu: mức xếp loại của CB 12; mức xếp loại của CB 13; mức xếp loại của CB 14
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(cap(CapBase.T_AND_ABOVE).appliedTo(graded(1, 10, 0, 3)).text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: undetermined (a fact is missing)
                Graded 11; at this grade 1 to 4; grade not known 3; not graded 0
                At most 20 % of those graded good or better: undetermined (a fact is missing)
                  Base 11 to 14, share now 7.1 to 28.6 %; allowed 2 (rounded down); may be over by up to 2, or have room for up to 1 more
                  Cannot be placed: CB 1 (no score); CB 12 (grade not known); CB 13 (grade not known); CB 14 (grade not known)
                Missing: grade of CB 12; grade of CB 13; grade of CB 14
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
    assertThat(cap(CapBase.T_ONLY).appliedTo(graded(1, 0, 4)).text(VIETNAMESE))
        .isEqualTo(
            """
            Giới hạn số xếp loại "hoàn thành xuất sắc nhiệm vụ"
              phường (số liệu giả định): không đạt
                Đã xếp loại 5; ở mức này 1; chưa rõ mức 0; không xếp loại 0
                Không quá 20 % trên số xếp loại tốt (không kể xuất sắc): không đạt
                  Số làm căn cứ 0, tỷ lệ hiện nay không tính được; được phép 0 (làm tròn xuống); vượt 1
                  Ngoài số suất: CB 1
              Căn cứ: Hướng dẫn 00-HD/GD ngày 02/01/2024, mục 3
            """);
    assertThat(cap(CapBase.T_ONLY).appliedTo(graded(0, 10, 4)).text(ENGLISH))
        .isEqualTo(
            """
            Cap on the grade "tasks fulfilled excellently"
              synthetic ward: met
                Graded 14; at this grade 0; grade not known 0; not graded 0
                At most 20 % of those graded good (excellent excluded): met
                  Base 10, share now 0 %; allowed 2 (rounded down); room for 2 more
              Basis: Guidance 00-HD/GD of 2 Jan 2024, section 3
            """);
  }
}
