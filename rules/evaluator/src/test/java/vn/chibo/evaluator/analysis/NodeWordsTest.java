package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.analysis.Planted.regular;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A node is called by its own label, or by that of the first node below it that has one. */
class NodeWordsTest {
  private static final Text WORDS = Text.of("chất lượng", "quality");
  private static final Condition<CellRecord> JUDGED =
      judgement("quality", WORDS, Text.of("chi bộ", "the cell"));

  private static String words(Condition<CellRecord> node) {
    return NodeWords.of(node).english();
  }

  @Test
  void should_take_the_label_of_the_node_itself() {
    assertThat(words(JUDGED)).isEqualTo("quality");
    assertThat(words(regular(atLeast(number(1))))).isEqualTo("regular meeting");
    assertThat(words(noFigureOnRecord(Text.of("chưa có", "none on record"))))
        .isEqualTo("none on record");
    assertThat(words(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60))))))
        .isEqualTo("Every meeting");
    Text named = Text.of("cả hai", "both");
    assertThat(words(new Condition.Named<>(new Topic("both"), named, JUDGED))).isEqualTo("both");
  }

  @Test
  void should_take_the_label_of_the_first_node_below_when_it_has_none() {
    Condition<CellRecord> other = regular(atLeast(number(1)));
    assertThat(words(all(JUDGED, other))).isEqualTo("quality");
    assertThat(words(all(other, JUDGED))).isEqualTo("regular meeting");
    assertThat(words(not(JUDGED))).isEqualTo("quality");
    assertThat(words(forEvery(year(), other))).isEqualTo("regular meeting");
    assertThat(words(readings(Map.of("A", not(JUDGED))))).isEqualTo("quality");
  }

  @Test
  void should_have_words_when_there_is_nothing_below() {
    assertThat(NodeWords.of(new Condition.All<CellRecord>(List.of())))
        .isEqualTo(EvaluatorMessages.text("node.all"));
    assertThat(NodeWords.of(new Condition.All<CellRecord>(List.of())).vietnamese()).isNotBlank();
  }
}
