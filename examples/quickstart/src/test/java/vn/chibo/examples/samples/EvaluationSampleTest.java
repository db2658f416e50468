package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.testkit.ChiboAssertions;

class EvaluationSampleTest {
  @Test
  void should_replay_and_follow_from_itself_when_a_report_is_stored_and_read() {
    CellRecord cell = RecordSample.cellRecord();

    assertThat(EvaluationSample.report(RecordSample.evaluate(cell), Printed.HA_NOI, cell)).isTrue();
    assertThat(
            EvaluationSample.report(
                RecordSample.evaluate(cell), Printed.HA_NOI, EvaluationSample.unsure()))
        .isFalse();
  }

  @Test
  void should_ask_for_a_guest_unless_a_thematic_meeting_was_held() {
    String rule = "phuong-mau/guest-each-quarter";
    Evaluator evaluator = Evaluator.of(WardRules.BOOK);

    ChiboAssertions.assertThat(evaluator.evaluate(WardRules.cellRecord(), Printed.AS_OF))
        .violates(rule)
        .citing("section 4");
    ChiboAssertions.assertThat(evaluator.evaluate(WardRules.cellWithGuest(), Printed.AS_OF))
        .awaits(rule);
  }
}
