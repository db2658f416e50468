package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;

/** A figure that a question says is one of the rule, though no threshold is taken of it. */
class SaidFiguresTest {
  private static final Text QUESTION = Text.of("dưới 12 tháng", "under 12 months");
  private static final Text WHO = Text.of("chi ủy", "committee");

  private static Condition<CellRecord> saying(String... figures) {
    return judgement("topic", QUESTION, WHO, Set.of(figures));
  }

  @Test
  void should_be_figures_of_the_rule_after_those_that_it_asks_for() {
    Condition<CellRecord> asked =
        forEvery(meetings(MeetingKind.REGULAR), compare(LENGTH, atLeast(parameter("minutes"))));
    assertThat(Facts.asking(saying("b", "a")).parameters()).containsExactly("a", "b");
    assertThat(Facts.asking(all(saying("months", "minutes"), asked)).parameters())
        .containsExactly("minutes", "months");
    assertThat(Facts.asking(all(judgement("topic", QUESTION, WHO), asked)).parameters())
        .containsExactly("minutes");
  }
}
