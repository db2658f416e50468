package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Obligation;
import vn.chibo.evaluator.RuleId;

class RecordSampleTest {
  private static final String PRINTED =
      """
      KHÔNG ĐẠT  Sinh hoạt chuyên đề mỗi quý              Chi bộ thôn 3, năm 2024
        Quý I    1 buổi, cần ít nhất 1   đạt               12/02/2024
        Quý II   1 buổi, cần ít nhất 1   đạt               14/05/2024
        Quý III  0 buổi, cần ít nhất 1   không đạt (thiếu 1 buổi)
        Quý IV   chưa đến hạn (31/12/2024)
        Căn cứ: Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2
        Khắc phục: quý III không thể bổ sung; quý IV cần thêm 1 buổi trước hết ngày 31/12/2024
      """;

  @Test
  void should_print_what_a_secretary_reads() {
    assertThat(RecordSample.thematicMeetings(RecordSample.evaluate(RecordSample.cellRecord())))
        .isEqualTo(PRINTED);
  }

  @Test
  void should_say_what_falls_due_when_the_last_quarter_still_runs() {
    Evaluation evaluation = RecordSample.evaluate(RecordSample.cellRecord());

    assertThat(evaluation.obligations())
        .contains(
            new Obligation(
                new RuleId("hd12-2018/thematic-per-quarter"),
                evaluation.book().title(new RuleId("hd12-2018/thematic-per-quarter")),
                RecordSample.cellRecord().subject(),
                Text.of("Quý IV", "Quarter IV"),
                Text.of("1 buổi", "1 meeting(s)"),
                LocalDate.of(2024, 12, 31)));
  }

  @Test
  void should_evaluate_a_rule_of_ones_own() {
    Evaluation evaluation =
        Evaluator.of(LocalRules.BOOK)
            .evaluate(RecordSample.cellRecord(), LocalDate.of(2024, 11, 20));

    assertThat(evaluation.violations()).hasSize(1);
    assertThat(evaluation.violations().get(0).text(Language.ENGLISH))
        .startsWith("NOT MET  hd12-2018/thematic-per-quarter")
        .contains("Quarter I    1 meeting(s), needs at least 1");
    assertThat(evaluation.report().text(Language.ENGLISH))
        .contains("Quarter III: 0 meeting(s), needs at least 1 (1 meeting(s) short)");
  }
}
