package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.Procedures.CLAUSE;
import static vn.chibo.core.meeting.Procedures.MEETING;
import static vn.chibo.core.meeting.Procedures.PRESUMED;
import static vn.chibo.core.meeting.Procedures.groups;
import static vn.chibo.core.meeting.Procedures.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;

class MeetingProcedureTest {

  @Test
  void should_order_steps_by_an_order_or_else_by_their_stages() {
    assertThat(order("report", "discuss")).contains(CLAUSE);
    assertThat(order("discuss", "report")).isEmpty();
    assertThat(order("prepare", "minutes")).contains(CLAUSE);
    assertThat(order("minutes", "prepare")).isEmpty();
    assertThat(order("roll", "chair")).isEmpty();
    assertThat(order("chair", "roll")).isEmpty();
    assertThat(order("sum", "minutes")).isEmpty();
  }

  @Test
  void should_order_all_pairs_of_groups_and_none_within_a_group() {
    List<StepId> two = List.of(new StepId("a"), new StepId("b"));
    StepOrder order = new StepOrder(List.of(two, List.of(new StepId("c"))), CLAUSE);

    assertThat(order.puts(new StepId("a"), new StepId("c"))).isTrue();
    assertThat(order.puts(new StepId("b"), new StepId("c"))).isTrue();
    assertThat(order.puts(new StepId("a"), new StepId("b"))).isFalse();
    assertThat(order.puts(new StepId("c"), new StepId("a"))).isFalse();
    assertThat(order.puts(new StepId("x"), new StepId("c"))).isFalse();
    assertThatThrownBy(() -> new StepOrder(groups("a"), CLAUSE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_require_an_unconfirmed_step_only_when_that_is_switched_on() {
    ProcedureStep presumed = MEETING.step(new StepId("sum")).orElseThrow();
    ProcedureStep optional = MEETING.step(new StepId("notify")).orElseThrow();

    assertThat(MEETING.requires(presumed)).isFalse();
    assertThat(MEETING.withUnconfirmedEnforced(true).requires(presumed)).isTrue();
    assertThat(MEETING.withUnconfirmedEnforced(true).requires(optional)).isFalse();
  }

  @Test
  void should_refuse_steps_that_stand_twice_and_orders_of_unknown_steps_together() {
    MeetingProcedure.Builder builder =
        MeetingProcedure.builder()
            .from(MEETING)
            .addSteps(step("roll", MeetingStage.CLOSING, CLAUSE))
            .addOrders(new StepOrder(groups("roll", "dance"), CLAUSE));

    assertThat(keysOf(builder)).containsExactly("order-of-unknown-step", "step-stands-twice");
  }

  @Test
  void should_refuse_orders_that_go_in_a_circle_even_where_one_is_unconfirmed() {
    StepOrder back = new StepOrder(groups("discuss", "report"), PRESUMED);
    StepOrder againstStages = new StepOrder(groups("minutes", "prepare"), CLAUSE);
    StepOrder itself = new StepOrder(groups("roll", "roll"), CLAUSE);

    for (StepOrder order : List.of(back, againstStages, itself)) {
      assertThat(keysOf(MeetingProcedure.builder().from(MEETING).addOrders(order)))
          .containsExactly("circular-order");
    }
  }

  @Test
  void should_keep_the_status_of_the_clause() {
    Citation clause = CLAUSE.citation().orElseThrow();

    assertThat(CLAUSE.status()).isEqualTo(SourceStatus.CONFIRMED);
    assertThatThrownBy(() -> new Basis(Optional.of(clause), SourceStatus.SECONDARY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(CLAUSE.weaker(PRESUMED)).isEqualTo(PRESUMED);
    assertThat(PRESUMED.weaker(CLAUSE)).isEqualTo(PRESUMED);
  }

  private static Optional<Basis> order(String first, String then) {
    return MEETING.order(
        MEETING.step(new StepId(first)).orElseThrow(),
        MEETING.step(new StepId(then)).orElseThrow());
  }

  private static List<String> keysOf(MeetingProcedure.Builder builder) {
    try {
      builder.build();
      return List.of();
    } catch (FaultException refused) {
      return refused.faults().stream().map(fault -> fault.key()).toList();
    }
  }
}
