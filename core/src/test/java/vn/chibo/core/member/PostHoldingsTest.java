package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

class PostHoldingsTest {
  private static final MemberId ONE = new MemberId("01");
  private static final MemberId OTHER = new MemberId("02");
  private static final Post SECRETARY = new Post(new OrganizationId("003"), PostTitle.SECRETARY);
  private static final Post CHAIR =
      new Post(new OrganizationId("hdnd"), PostTitle.PEOPLES_COUNCIL_CHAIR);
  private static final LocalDate START = LocalDate.of(2022, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 6, 30);

  private static PostTenure tenure(MemberId holder, Post post) {
    return PostTenure.builder().date(START).lastDay(LAST).holder(holder).post(post).build();
  }

  private static PostHoldings upTo(LocalDate last, PostTenure... tenures) {
    return new PostHoldings(List.of(tenures), List.of(DatePeriod.ofClosed(LocalDate.MIN, last)));
  }

  @Test
  void should_hold_from_the_first_to_the_last_day() {
    PostHoldings holdings = upTo(LocalDate.of(2030, 1, 1), tenure(ONE, SECRETARY));

    assertThat(holdings.vacant(SECRETARY, START.minusDays(1))).isEqualTo(Truth.YES);
    assertThat(holdings.vacant(SECRETARY, START)).isEqualTo(Truth.NO);
    assertThat(holdings.vacant(SECRETARY, LAST)).isEqualTo(Truth.NO);
    assertThat(holdings.vacant(SECRETARY, LAST.plusDays(1))).isEqualTo(Truth.YES);
    assertThat(holdings.holders(SECRETARY, LAST)).containsExactly(ONE);
    assertThat(holdings.holders(SECRETARY, LAST.plusDays(1))).isEmpty();
    assertThat(holdings.heldBy(ONE, START)).containsExactly(SECRETARY);
    assertThat(holdings.heldBy(OTHER, START)).isEmpty();
  }

  @Test
  void should_know_a_vacancy_only_where_the_holdings_are_complete() {
    LocalDate day = LAST.plusDays(10);

    assertThat(upTo(day, tenure(ONE, SECRETARY)).vacant(SECRETARY, day)).isEqualTo(Truth.YES);
    assertThat(upTo(day, tenure(ONE, SECRETARY)).vacant(SECRETARY, day.plusDays(1)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(new PostHoldings(List.of(), List.of(DatePeriod.ofYear(2024))).vacant(SECRETARY, day))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_not_know_whether_a_holding_without_an_end_runs_beyond_the_complete_days() {
    PostTenure open = tenure(ONE, SECRETARY).withLastDay(Optional.empty());

    assertThat(upTo(LAST, open).vacant(SECRETARY, LAST)).isEqualTo(Truth.NO);
    assertThat(upTo(LAST, open).vacant(SECRETARY, LAST.plusDays(1))).isEqualTo(Truth.UNKNOWN);
    assertThat(upTo(LAST, open).holders(SECRETARY, LAST.plusDays(1))).isEmpty();
  }

  @Test
  void should_find_posts_of_party_and_state_held_at_once() {
    PostHoldings both = upTo(LAST, tenure(ONE, SECRETARY), tenure(ONE, CHAIR));
    PostHoldings apart = upTo(LAST, tenure(ONE, SECRETARY), tenure(OTHER, CHAIR));

    assertThat(both.concurrent(ONE, START)).isEqualTo(Truth.YES);
    assertThat(both.concurrent(ONE, START.minusDays(1))).isEqualTo(Truth.NO);
    assertThat(both.heldBy(ONE, START)).containsExactly(SECRETARY, CHAIR);
    assertThat(apart.concurrent(ONE, START)).isEqualTo(Truth.NO);
    assertThat(new PostHoldings(apart.tenures(), List.of()).concurrent(ONE, START))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_tell_posts_of_the_state_from_those_of_the_party() {
    assertThat(PostTitle.values())
        .filteredOn(PostTitle::ofTheState)
        .containsExactly(
            PostTitle.PEOPLES_COUNCIL_CHAIR,
            PostTitle.PEOPLES_COMMITTEE_CHAIR,
            PostTitle.OTHER_STATE_POST);
  }

  @Test
  void should_tell_the_direction_of_a_transfer_by_the_cell_that_asks() {
    OrganizationId home = new OrganizationId("003");
    OrganizationId host = new OrganizationId("017");
    TemporaryTransfer transfer =
        TemporaryTransfer.builder().date(START).home(home).host(host).build();

    assertThat(transfer.directionFor(home)).contains(TransferDirection.OUT);
    assertThat(transfer.directionFor(host)).contains(TransferDirection.IN);
    assertThat(transfer.directionFor(new OrganizationId("099"))).isEmpty();
    assertThat(transfer.withHost(Optional.empty()).directionFor(host)).isEmpty();
  }

  @Test
  void should_tell_a_late_result_by_the_deadline() {
    TaskAssignment task =
        TaskAssignment.builder().date(START).task("Phụ trách năm hộ").deadline(LAST).build();

    assertThat(task.late()).isEqualTo(Truth.UNKNOWN);
    assertThat(task.withResult(new TaskResult(TaskOutcome.DONE, LAST)).late()).isEqualTo(Truth.NO);
    assertThat(task.withResult(new TaskResult(TaskOutcome.DONE, LAST.plusDays(1))).late())
        .isEqualTo(Truth.YES);
    assertThat(
            task.withDeadline(Optional.empty())
                .withResult(new TaskResult(TaskOutcome.DONE, LAST))
                .late())
        .isEqualTo(Truth.UNKNOWN);
  }
}
