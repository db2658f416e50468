package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/** A reading is chosen by its name, wherever in the rule it stands. */
class ChosenReadingsTest {
  private static final Condition<CellRecord> JUDGED =
      Conditions.judgement("topic", Text.of("câu hỏi", "question"), Text.of("chi ủy", "committee"));
  private static final Condition<CellRecord> READINGS =
      Conditions.readings(new TreeMap<>(Map.of("FIRST", JUDGED, "SECOND", Conditions.not(JUDGED))));

  private static Evaluator choosing(Condition<CellRecord> condition, String reading) {
    RuleBook book = RuleBook.of(Figures.NONE, Facts.asking(condition));
    return Evaluator.of(book).choosing(Choices.DEFAULT.reading(Facts.RULE, reading));
  }

  @Test
  void should_refuse_a_reading_that_the_rule_does_not_have() {
    FaultException refused =
        catchThrowableOfType(
            FaultException.class, () -> choosing(Conditions.when(JUDGED, READINGS), "THIRD"));

    assertThat(refused.faults())
        .extracting(fault -> fault.key())
        .containsExactly("unknown-reading");
    assertThat(refused.faults().get(0).message().in(Language.ENGLISH))
        .contains("THIRD", "FIRST, SECOND");
  }

  @Test
  void should_take_a_reading_within_the_rule() {
    assertThat(choosing(Conditions.when(JUDGED, READINGS), "FIRST").choices().readings())
        .containsEntry(Facts.RULE, "FIRST");
    assertThat(choosing(READINGS, "SECOND").choices().readings())
        .containsEntry(Facts.RULE, "SECOND");
  }

  @Test
  void should_be_called_by_their_labels_and_otherwise_by_their_names() {
    Text first = Text.of("cách thứ nhất", "the first way");
    Map<String, Condition<CellRecord>> one = Map.of("FIRST", JUDGED);
    Condition.Readings<CellRecord> labelled =
        (Condition.Readings<CellRecord>) Conditions.readings(one, Map.of("FIRST", first));
    assertThat(labelled.label("FIRST")).isEqualTo(first);
    assertThat(((Condition.Readings<CellRecord>) Conditions.readings(one)).label("FIRST"))
        .isEqualTo(Text.same("FIRST"));
    assertThat(new Condition.Readings<>(one, Map.of("FIRST", first, "SECOND", first)).labels())
        .isEqualTo(Map.of("FIRST", first));
  }

  @Test
  void should_refuse_labels_of_other_readings() {
    Map<String, Condition<CellRecord>> one = Map.of("FIRST", JUDGED);
    Map<String, Text> other = Map.of("SECOND", Text.same("second"));
    assertThatThrownBy(() -> Conditions.readings(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("labels must be of the readings [FIRST]: [SECOND]");
    assertThatThrownBy(() -> Conditions.readings(one, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("labels must be of the readings [FIRST]: []");
  }
}
