package example;

import static example.District.cell;
import static example.District.meeting;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;

// guide: report
class DistrictReportTest {
  @Example
  void should_say_which_meeting_was_attended_too_little() {
    Evaluation evaluation =
        Evaluator.of(DistrictRules.BOOK)
            .evaluate(
                cell(meeting(LocalDate.of(2024, 8, 5), 20, 16)), LocalDate.of(2024, 12, 31));

    assertThat(evaluation)
        .violates("huyen-mau/attendance")
        .citing("mục 2")
        .because("Buổi 05/08/2024: 80 %, cần ít nhất 85 %");
  }
}
// guide: end
