package vn.chibo.evaluator.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath.Attribute;
import vn.chibo.evaluator.explanation.FactPath.Complete;
import vn.chibo.evaluator.explanation.FactPath.Entry;
import vn.chibo.evaluator.explanation.FactPath.Item;
import vn.chibo.evaluator.outcome.Outcome;

/** Where facts stand, and which of them are entries. */
class FactsTest {
  private static final LocalDate MAY_14 = LocalDate.of(2024, 5, 14);
  private static final FactPath CELL = FactPath.RECORD.then(new Item("cells", 2));
  private static final FactPath MEETING = CELL.then(new Entry("meetings", MAY_14, 0));
  private static final FactPath MINUTES = MEETING.then(new Attribute("minutes"));
  private static final FactPath ALL =
      CELL.then(new Complete("meetings", Optional.of(DatePeriod.ofYear(2024))));

  private static FactPath path(String name) {
    return switch (name) {
      case "RECORD" -> FactPath.RECORD;
      case "CELL" -> CELL;
      case "MEETING" -> MEETING;
      case "MINUTES" -> MINUTES;
      case "OTHER" -> CELL.then(new Entry("meetings", MAY_14, 1));
      default -> ALL;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTES, MINUTES, true",
    "MINUTES, MEETING, true",
    "MINUTES, RECORD, true",
    "RECORD, RECORD, true",
    "MEETING, MINUTES, false",
    "RECORD, CELL, false",
    "MINUTES, OTHER, false",
    "MEETING, OTHER, false"
  })
  void should_be_within_itself_and_what_stands_above(String path, String other, boolean within) {
    assertThat(path(path).within(path(other))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"RECORD, false", "CELL, true", "MEETING, true", "MINUTES, false", "ALL, false"})
  void should_be_an_entry_when_it_is_on_record_itself(String path, boolean entry) {
    assertThat(new Fact(path(path), Text.same("fact")).entry()).isEqualTo(entry);
  }

  @Test
  void should_print_the_steps_from_the_record_down() {
    assertThat(FactPath.RECORD).hasToString("");
    assertThat(MINUTES).hasToString("cells[2].meetings[2024-05-14#0].minutes");
    assertThat(ALL).hasToString("cells[2].meetings.complete[2024-01-01/2024-12-31]");
    assertThat(new Complete("cells", Optional.empty())).hasToString("cells.complete");
    assertThat(MINUTES.steps()).hasSize(3);
    assertThat(FactPath.RECORD.last()).isEmpty();
    assertThat(MINUTES.last()).contains(new Attribute("minutes"));
  }

  @Test
  void should_rest_on_something_only_when_something_is_said() {
    assertThat(Grounds.NONE.none()).isTrue();
    assertThat(new Grounds(List.of(new Fact(CELL, Text.same("cell"))), List.of(), List.of()).none())
        .isFalse();
    assertThat(new Grounds(List.of(), List.of(), List.of(Text.same("note"))).none()).isFalse();
  }

  @Test
  void should_have_grounds_only_where_facts_stand_behind_it() {
    Asked days =
        Asked.of(
            Basis.values()[0], DatePeriod.ofYear(2024), Optional.of(LocalDate.of(2024, 12, 31)));
    Fact fact = new Fact(CELL, Text.same("cell"));
    Explanation leaf = Explanation.leaf(NodeKind.values()[0], Text.same("node"), Outcome.SATISFIED);

    assertThat(leaf.asked(days, List.of())).isEqualTo(leaf.asked(days));
    assertThat(leaf.asked(days, List.of()).grounds()).isEmpty();
    assertThat(leaf.asked(days, List.of(fact)).facts()).containsExactly(fact);
    assertThat(leaf.asked(days, List.of(fact)).asked()).contains(days);
  }
}
