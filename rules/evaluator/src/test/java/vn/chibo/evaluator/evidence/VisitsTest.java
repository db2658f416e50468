package vn.chibo.evaluator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/** Who attended from above, where the record lacks it. Synthetic data. */
class VisitsTest {
  private static final OrganizationId CELL = new OrganizationId("1");
  private static final OrganizationId OTHER_CELL = new OrganizationId("2");
  private static final DatePeriod SPRING = DatePeriod.parse("2024-01-01/2024-03-31");
  private static final DatePeriod FEBRUARY = DatePeriod.parse("2024-02-01/2024-02-29");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 5);
  private static final MemberId PERSON = new MemberId("7");
  private static final SuperiorMember WHOLE = SuperiorMember.of(PERSON, SuperiorPost.SECRETARY);
  private static final SuperiorAttendance NAMELESS =
      SuperiorAttendance.builder().date(DAY).cell(CELL).build();

  private static PlannedAttendance line(SuperiorMember superior, OrganizationId cell) {
    return PlannedAttendance.builder()
        .superior(superior)
        .cell(cell)
        .period(FEBRUARY)
        .times(1)
        .build();
  }

  private static Roster<AttendancePlan> planning(PlannedAttendance... lines) {
    return Roster.partial(
        List.of(
            AttendancePlan.builder()
                .committee(new OrganizationId("9"))
                .period(SPRING)
                .addAttendances(lines)
                .build()));
  }

  private static CellRecord cell(OversightAct... acts) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(CELL)
                .name("Chi bộ mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(SPRING)
        .oversight(Register.of(List.of(acts)))
        .build();
  }

  private static List<String> gaps(CellRecord cell) {
    return CellGaps.of(cell).stream()
        .map(FactPath::toString)
        .filter(path -> path.startsWith("attendancePlans") || path.endsWith("superior"))
        .toList();
  }

  private static CellRecord filled(CellRecord cell, World world) {
    return CellGaps.fill(cell, Set.copyOf(CellGaps.of(cell)), world);
  }

  private static SuperiorMember who(CellRecord cell) {
    return ((SuperiorAttendance) cell.getOversight().entries().get(0)).getSuperior().orElseThrow();
  }

  @Test
  void should_miss_the_plans_and_who_attended() {
    assertThat(gaps(cell(NAMELESS)))
        .containsExactly("oversight[2024-02-05#0].superior", "attendancePlans.complete");
    assertThat(gaps(cell().withAttendancePlans(Roster.complete(List.of())))).isEmpty();
  }

  /** A plan may name the post, the person or both: each must be known to tell. */
  @Test
  void should_miss_who_attended_until_person_and_post_are_known() {
    assertThat(gaps(cell(NAMELESS.withSuperior(SuperiorMember.of(PERSON))))).hasSize(2);
    assertThat(gaps(cell(NAMELESS.withSuperior(SuperiorMember.of(SuperiorPost.SECRETARY)))))
        .hasSize(2);
    assertThat(gaps(cell(NAMELESS.withSuperior(WHOLE))))
        .containsExactly("attendancePlans.complete");
    assertThat(gaps(cell(NAMELESS.withCell(OTHER_CELL))))
        .containsExactly("attendancePlans.complete");
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_answer_the_plan_but_in_a_bad_world(World world) {
    SuperiorMember post = SuperiorMember.of(SuperiorPost.SECRETARY);
    SuperiorMember person = SuperiorMember.of(PERSON);
    Truth kept = world == World.BAD ? Truth.NO : Truth.YES;

    for (SuperiorMember asked : List.of(post, person, WHOLE)) {
      CellRecord cell =
          cell(NAMELESS).withAttendancePlans(planning(line(post, OTHER_CELL), line(asked, CELL)));
      assertThat(who(filled(cell, world)).answers(asked)).as("%s", asked).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_know_person_and_post_of_a_visit_that_no_plan_foresaw(World world) {
    PlannedAttendance march =
        line(WHOLE, CELL).withPeriod(DatePeriod.parse("2024-03-01/2024-03-31"));
    SuperiorMember came = who(filled(cell(NAMELESS).withAttendancePlans(planning(march)), world));

    assertThat(came.answers(WHOLE)).isEqualTo(Truth.NO);
    assertThat(came.post()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_keep_what_is_known_of_who_attended(World world) {
    Roster<AttendancePlan> plans = planning(line(WHOLE, CELL));
    SuperiorMember other = SuperiorMember.of(new MemberId("8"));
    SuperiorMember deputy = SuperiorMember.of(SuperiorPost.DEPUTY_SECRETARY);
    CellRecord byName = cell(NAMELESS.withSuperior(other)).withAttendancePlans(plans);
    CellRecord byPost = cell(NAMELESS.withSuperior(deputy)).withAttendancePlans(plans);

    assertThat(who(filled(byName, world)).member()).isEqualTo(other.member());
    assertThat(who(filled(byPost, world)).post()).isEqualTo(deputy.post());
    assertThat(who(filled(byPost, world)).member()).isPresent();
  }

  /** The meeting tells of a visit that the register did not hold: then it is known whose it was. */
  @ParameterizedTest
  @EnumSource(World.class)
  void should_name_who_attended_where_the_register_becomes_complete(World world) {
    Meeting visited = Meeting.builder().date(DAY).superiorMembers(Visitors.of(1)).build();
    CellRecord cell = cell().withMeetings(Register.of(List.of(visited)));

    assertThat(who(filled(cell, world)).member()).isPresent();
    assertThat(who(filled(cell, world)).post()).isPresent();
    assertThat(gaps(filled(cell, world))).isEmpty();
  }

  @Test
  void should_list_no_more_plans_when_the_list_becomes_complete() {
    Roster<AttendancePlan> plans = planning(line(WHOLE, CELL));
    CellRecord cell = cell(NAMELESS).withAttendancePlans(plans);
    FactPath all = FactPath.RECORD.then(new FactPath.Complete("attendancePlans", Optional.empty()));

    assertThat(CellGaps.fill(cell, Set.of(), World.GOOD)).isEqualTo(cell);
    assertThat(CellGaps.fill(cell, Set.of(all), World.GOOD))
        .isEqualTo(cell.withAttendancePlans(Roster.complete(plans.entries())));
  }
}
