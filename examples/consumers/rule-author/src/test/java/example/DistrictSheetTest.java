package example;

import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.ScoreColumn;

// guide: score
class DistrictSheetTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
  private static final Meeting MEETING = District.meeting(DAY, 20, 18);

  @Example
  void should_state_no_band_while_the_content_is_not_judged() {
    assertThat(DistrictSheet.score(MEETING, List.of()))
        .contributes("1.1", 6)
        .between(6, 10)
        .mayBeInBand("GOOD", "PASS")
        .missing("Content of the meeting");
  }

  @Example
  void should_be_good_at_eight_points() {
    Marks fair = Marks.of(DistrictSheet.SHEET.id(), DAY, ScoreColumn.SELF).level("2.1", "kha");

    assertThat(DistrictSheet.score(MEETING, fair.judgements())).isExactly(8).inBand("GOOD");
    assertThat(DistrictSheet.score(District.meeting(DAY, 20, 17), fair.judgements()))
        .isExactly(6)
        .inBand("PASS");
  }
}
// guide: end
