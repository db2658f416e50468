package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;

/** Properties that fail, and what jqwik shrinks the samples to that falsify them. */
class ShrinkingProperties {

  @Provide
  Arbitrary<CellRecord> cells() {
    return CellArbitraries.cells().withDetails(0.3).withMemberRecords(0.5);
  }

  @Provide
  Arbitrary<OrganizationRecord> organizations() {
    return OrganizationArbitraries.withCells().withCells(0, 5).withOrganizations(0.5);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(OneShortMeeting.class)
  void should_shrink_to_one_meeting_when_a_short_one_falsifies(@ForAll("cells") CellRecord cell) {
    assertThat(cell.getMeetings().entries())
        .allMatch(meeting -> meeting.getMinutes().orElse(90) >= 90);
  }

  /** Nothing is left but the meeting, of it nothing but its day and length. */
  static final class OneShortMeeting extends Shrunk {
    @Override
    void check(Object sample) {
      CellRecord cell = (CellRecord) sample;
      assertThat(cell.getMeetings().entries()).hasSize(1);
      Meeting meeting = cell.getMeetings().entries().get(0);
      Meeting bare = Meeting.builder().date(meeting.getDate()).minutes(30).build();
      assertThat(meeting).isEqualTo(bare);
      assertThat(cell.getDecisions().entries()).isEmpty();
      assertThat(cell.getMemberRecords()).isEqualTo(Roster.unknown());
      assertThat(cell.getOversight()).isEqualTo(Register.unknown());
      assertThat(cell.getJudgements()).isEmpty();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(OneAbsence.class)
  void should_shrink_a_head_count_when_an_absence_falsifies(@ForAll("cells") CellRecord cell) {
    assertThat(cell.getMeetings().entries())
        .allMatch(meeting -> meeting.getAttendance().flatMap(a -> a.unexcused()).orElse(0) < 1);
  }

  /** One meeting with one absence, of a small cell. */
  static final class OneAbsence extends Shrunk {
    @Override
    void check(Object sample) {
      CellRecord cell = (CellRecord) sample;
      assertThat(cell.getMeetings().entries()).hasSize(1);
      Meeting meeting = cell.getMeetings().entries().get(0);
      assertThat(meeting.getAttendance().orElseThrow().unexcused()).contains(1);
      assertThat(meeting.getMinutes()).isEmpty();
      if (meeting.getAttendance().get() instanceof HeadCount count) {
        assertThat(count.getMembers().orElseThrow()).isLessThanOrEqualTo(40);
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(TwoCells.class)
  void should_shrink_to_the_cells_that_falsify(
      @ForAll("organizations") OrganizationRecord organization) {
    assertThat(organization.getCells().entries()).hasSizeLessThan(2);
  }

  /** Two cells without anything in them. */
  static final class TwoCells extends Shrunk {
    @Override
    void check(Object sample) {
      OrganizationRecord organization = (OrganizationRecord) sample;
      assertThat(organization.getCells().entries()).hasSize(2);
      assertThat(organization.getCells().entries())
          .allMatch(cell -> cell.getMeetings().entries().isEmpty());
      assertThat(organization.getOrganizations()).isEqualTo(Roster.unknown());
      assertThat(organization.getGrades()).isEmpty();
    }
  }

  /** Takes the failure as expected, and looks at the falsified sample. */
  abstract static class Shrunk implements AroundPropertyHook {
    abstract void check(Object sample);

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
      List<Object> sample = result.falsifiedParameters().orElseThrow();
      check(sample.get(0));
      return result.mapToSuccessful();
    }
  }
}
