package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Tally;

/** What the entries are told is so. */
class EntriesProperties {

  @Provide
  Arbitrary<CellRecord> residential() {
    return CellArbitraries.cells()
        .inYear(2023)
        .withMembers(3, 60)
        .inSector(Sector.RESIDENTIAL)
        .withGaps(0);
  }

  @Provide
  Arbitrary<Meeting> thematic() {
    return MeetingArbitraries.meetings()
        .ofKind(MeetingKind.THEMATIC)
        .withMembers(20, 20)
        .withGaps(0);
  }

  @Provide
  Arbitrary<OrganizationRecord> organizations() {
    return OrganizationArbitraries.withCells().withCells(1, 2).withGaps(0).withOrganizations(1);
  }

  @Provide
  Arbitrary<MemberRecord> members() {
    return MemberArbitraries.members().inYear(2020);
  }

  @Provide
  Arbitrary<Tally<Choice>> tallies() {
    return VoteArbitraries.tallies(20, 40);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.MIXIN)
  void should_keep_to_members_and_sector(@ForAll("residential") CellRecord cell) {
    assertThat(cell.getOrganization().getSector()).contains(Sector.RESIDENTIAL);
    Fraction members = cell.getMembers().orElseThrow().exact().orElseThrow();
    assertThat(members).isBetween(Fraction.of(3), Fraction.of(60));
    int roll = members.numerator().intValue();
    assertThat(cell.getMeetings().entries())
        .extracting(meeting -> roll(meeting.getAttendance().orElseThrow()))
        .allMatch(size -> size == roll);
  }

  private static int roll(Attendance attendance) {
    return attendance instanceof HeadCount count
        ? count.getMembers().orElseThrow()
        : ((RollCall) attendance).states().size();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.MIXIN)
  void should_keep_to_the_kind_and_know_all(@ForAll("thematic") Meeting meeting) {
    assertThat(meeting.getKind()).contains(MeetingKind.THEMATIC);
    assertThat(meeting.getMinutes()).isPresent();
    Optional<Integer> counted =
        meeting.getAttendance().orElseThrow().counted(AttendanceDenominator.EXEMPT_EXCLUDED);
    assertThat(counted.orElseThrow()).isBetween(0, 20);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.MIXIN)
  void should_have_cells_and_organizations_below(
      @ForAll("organizations") OrganizationRecord organization) {
    assertThat(organization.getCells().complete()).isTrue();
    assertThat(organization.getCells().entries()).hasSizeBetween(1, 2);
    assertThat(organization.getOrganizations().entries()).isNotEmpty();
  }

  @Property(tries = 50)
  void should_speak_of_one_year(@ForAll("members") MemberRecord member) {
    assertThat(member.getPeriod().start().getYear()).isEqualTo(2020);
  }

  @Property(tries = 100)
  void should_fit_the_ballots(@ForAll("tallies") Tally<Choice> tally) {
    int cast = List.of(Choice.values()).stream().mapToInt(c -> tally.votesFor(c).orElse(0)).sum();
    assertThat(cast).isLessThanOrEqualTo(tally.counts().getValid().orElseThrow());
  }

  /** Every threshold below, at and above is an edge case, found again each time. */
  @Example
  void should_have_edge_cases_at_thresholds() {
    Set<Integer> minutes = new HashSet<>();
    for (Shrinkable<Meeting> edge : MeetingArbitraries.meetings().withGaps(0).edgeCases()) {
      minutes.add(edge.value().getMinutes().orElseThrow());
    }
    assertThat(minutes).contains(89, 90, 91, 119, 120, 121);
  }

  /** All that a cell can hold is there now and then, so that rules about it are asked. */
  @Example
  void should_fill_what_rules_may_ask_of() {
    List<CellRecord> cells =
        CellArbitraries.cells().list().ofSize(300).generator(1000).next(new Random(1)).value();
    assertThat(cells).anyMatch(cell -> !cell.getJudgements().isEmpty());
    assertThat(cells).anyMatch(cell -> !cell.getMemberRecords().entries().isEmpty());
    assertThat(cells).anyMatch(cell -> !cell.getCommendations().entries().isEmpty());
    assertThat(cells).anyMatch(cell -> !cell.getOversight().entries().isEmpty());
    assertThat(cells).anyMatch(cell -> !cell.getAttendancePlans().entries().isEmpty());
  }

  @Example
  void should_refuse_what_makes_no_sense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellArbitraries.cells().withMembers(0, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellArbitraries.cells().withMeetings(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> CellArbitraries.cells().withGaps(1.1));
  }
}
