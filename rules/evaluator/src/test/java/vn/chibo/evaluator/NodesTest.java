package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Condition;

/** How deep and how large a condition may be. */
class NodesTest {
  private static final Condition<CellRecord> ONE =
      tallied(countOf(heldMeetings(MeetingKind.REGULAR)), atLeast(number(1)));

  private static Condition<CellRecord> deep(int levels) {
    Condition<CellRecord> condition = ONE;
    for (int i = 1; i < levels; i++) {
      condition = not(condition);
    }
    return condition;
  }

  private static Condition<CellRecord> wide(int parts) {
    return new Condition.All<>(Collections.nCopies(parts, ONE));
  }

  @Test
  void should_be_a_hundred_levels_deep_at_most() {
    assertThat(Nodes.tooMany(deep(100))).isFalse();
    assertThat(Nodes.of(deep(100))).hasSize(100);
    assertThat(Nodes.tooMany(deep(101))).isTrue();
    assertThat(Nodes.of(deep(101))).hasSize(100);
  }

  @Test
  void should_have_two_hundred_thousand_nodes_at_most() {
    assertThat(Nodes.tooMany(wide(199_999))).isFalse();
    assertThat(Nodes.tooMany(wide(200_000))).isTrue();
    assertThat(Nodes.tooMany(ONE)).isFalse();
  }

  @Test
  void should_count_a_part_that_stands_in_several_places_in_each() {
    Condition<CellRecord> shared = wide(1_000);
    assertThat(Nodes.of(new Condition.All<>(List.of(shared, shared)))).hasSize(2_003);
    assertThat(Nodes.tooMany(new Condition.All<>(Collections.nCopies(199, shared)))).isFalse();
    assertThat(Nodes.tooMany(new Condition.All<>(Collections.nCopies(200, shared)))).isTrue();
  }
}
