package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.member.MembershipStage.LEFT;
import static vn.chibo.core.member.MembershipStage.NOT_YET_MEMBER;
import static vn.chibo.core.member.MembershipStage.OFFICIAL;
import static vn.chibo.core.member.MembershipStage.PROBATIONARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class MembershipTest {
  private static final OrganizationId CELL = new OrganizationId("003");
  private static final LocalDate CEREMONY = LocalDate.of(2023, 6, 1);
  private static final LocalDate OFFICIAL_FROM = LocalDate.of(2024, 6, 1);
  private static final LocalDate LEAVING = LocalDate.of(2025, 3, 10);
  private static final DatePeriod ALWAYS = DatePeriod.from(LocalDate.MIN);

  private static Admission admission() {
    return Admission.builder()
        .kind(AdmissionKind.ADMISSION)
        .ceremony(PartialDate.of(CEREMONY))
        .officialFrom(PartialDate.of(OFFICIAL_FROM))
        .build();
  }

  private static MembershipSpell spell() {
    return MembershipSpell.builder()
        .cell(CELL)
        .entered(PartialDate.of(CEREMONY))
        .entry(new MembershipEntry.ByAdmission())
        .left(PartialDate.of(LEAVING))
        .exit(new MembershipExit.RemovalOfName(Optional.of(RemovalGround.UNPAID_DUES)))
        .build();
  }

  private static PartyMember member(Admission admission, MembershipSpell... spells) {
    return PartyMember.builder()
        .id(new MemberId("012"))
        .addAdmissions(admission)
        .addSpells(spells)
        .build();
  }

  private static MembershipStage stage(PartyMember member, LocalDate day) {
    return member.standingOn(day).stage().orElseThrow();
  }

  private static MemberStanding known(PartyMember member, LocalDate day, DatePeriod... complete) {
    return MemberStanding.of(member, List.of(complete), List.of(), day);
  }

  @Test
  void should_change_stage_on_the_day_itself() {
    PartyMember member = member(admission(), spell());

    assertThat(stage(member, CEREMONY.minusDays(1))).isEqualTo(NOT_YET_MEMBER);
    assertThat(stage(member, CEREMONY)).isEqualTo(PROBATIONARY);
    assertThat(stage(member, OFFICIAL_FROM.minusDays(1))).isEqualTo(PROBATIONARY);
    assertThat(stage(member, OFFICIAL_FROM)).isEqualTo(OFFICIAL);
    assertThat(stage(member, LEAVING.minusDays(1))).isEqualTo(OFFICIAL);
    assertThat(stage(member, LEAVING)).isEqualTo(LEFT);
  }

  @Test
  void should_say_cell_and_exit_where_they_are_sure() {
    PartyMember member = member(admission(), spell());

    assertThat(member.standingOn(LEAVING.minusDays(1)).cell()).contains(CELL);
    assertThat(member.standingOn(LEAVING.minusDays(1)).exit()).isEmpty();
    assertThat(member.standingOn(LEAVING).cell()).isEmpty();
    assertThat(member.standingOn(LEAVING).exit())
        .contains(new MembershipExit.RemovalOfName(Optional.of(RemovalGround.UNPAID_DUES)));
    assertThat(member.standingOn(LEAVING).label().in(Language.ENGLISH))
        .isEqualTo("has left: removal of name");
    assertThat(member.standingOn(LEAVING).label().in(Language.VIETNAMESE))
        .isEqualTo("đã ra khỏi chi bộ: xóa tên trong danh sách đảng viên");
  }

  @Test
  void should_know_a_closed_spell_but_not_what_came_after_when_nothing_is_complete() {
    PartyMember member = member(admission(), spell());

    assertThat(known(member, LEAVING.minusDays(1)).stages()).containsExactly(OFFICIAL);
    assertThat(known(member, LEAVING).stages()).containsExactly(PROBATIONARY, OFFICIAL, LEFT);
    assertThat(known(member, LEAVING).member()).isEqualTo(Truth.UNKNOWN);
    assertThat(known(member, LEAVING).exit()).isEmpty();
    assertThat(known(member, LEAVING, DatePeriod.from(LEAVING)).stages()).containsExactly(LEFT);
    assertThat(known(member, LEAVING.plusDays(1), DatePeriod.ofDay(LEAVING)).stages())
        .contains(LEFT, OFFICIAL);
  }

  @Test
  void should_not_know_an_open_spell_beyond_the_complete_days() {
    PartyMember member =
        member(admission(), spell().withLeft(Optional.empty()).withExit(Optional.empty()));
    DatePeriod complete = DatePeriod.ofClosed(CEREMONY, LEAVING);

    assertThat(known(member, LEAVING, complete).stages()).containsExactly(OFFICIAL);
    assertThat(known(member, LEAVING.plusDays(1), complete).stages())
        .containsExactly(PROBATIONARY, OFFICIAL, LEFT);
    assertThat(stage(member, LEAVING.plusDays(1))).isEqualTo(OFFICIAL);
  }

  @Test
  void should_stay_left_after_death_when_nothing_is_complete() {
    PartyMember member = member(admission(), spell().withExit(new MembershipExit.Death()));

    assertThat(known(member, LEAVING).stages()).containsExactly(LEFT);
    assertThat(known(member, LEAVING).exit()).contains(new MembershipExit.Death());
    assertThat(known(member, LEAVING.minusDays(1)).stages()).containsExactly(OFFICIAL);
  }

  @Test
  void should_leave_the_days_of_a_month_open_when_only_the_month_is_known() {
    PartyMember member =
        member(admission().withOfficialFrom(PartialDate.parse("2024-06")), spell());

    assertThat(stage(member, LocalDate.of(2024, 5, 31))).isEqualTo(PROBATIONARY);
    assertThat(member.standingOn(LocalDate.of(2024, 6, 1)).stages())
        .containsExactly(PROBATIONARY, OFFICIAL);
    assertThat(member.standingOn(LocalDate.of(2024, 6, 29)).stage()).isEmpty();
    assertThat(stage(member, LocalDate.of(2024, 6, 30))).isEqualTo(OFFICIAL);
  }

  @Test
  void should_not_know_when_official_began_before_a_decision_that_may_reach_back() {
    PartyMember member =
        member(
            admission()
                .withOfficialFrom(Optional.empty())
                .withRecognized(PartialDate.of(OFFICIAL_FROM)),
            spell());

    assertThat(member.standingOn(OFFICIAL_FROM.minusDays(1)).stages())
        .containsExactly(PROBATIONARY, OFFICIAL);
    assertThat(stage(member, OFFICIAL_FROM)).isEqualTo(OFFICIAL);
  }

  @Test
  void should_be_probationary_only_where_no_recognition_is_missing() {
    PartyMember member = member(admission().withOfficialFrom(Optional.empty()), spell());

    assertThat(known(member, OFFICIAL_FROM).stages()).containsExactly(PROBATIONARY, OFFICIAL);
    assertThat(known(member, OFFICIAL_FROM, DatePeriod.ofClosed(CEREMONY, OFFICIAL_FROM)).stages())
        .containsExactly(PROBATIONARY);
  }

  @Test
  void should_be_probationary_again_when_admitted_again() {
    LocalDate again = LocalDate.of(2028, 5, 19);
    PartyMember member =
        PartyMember.builder()
            .id(new MemberId("012"))
            .addAdmissions(
                admission(),
                Admission.builder()
                    .kind(AdmissionKind.READMISSION)
                    .ceremony(PartialDate.of(again))
                    .build())
            .addSpells(
                spell(),
                MembershipSpell.builder()
                    .cell(CELL)
                    .entered(PartialDate.of(again))
                    .entry(new MembershipEntry.ByReadmission())
                    .build())
            .build();

    assertThat(stage(member, again.minusDays(1))).isEqualTo(LEFT);
    assertThat(stage(member, again)).isEqualTo(PROBATIONARY);
  }

  @Test
  void should_stand_between_cells_as_having_left_by_transfer() {
    OrganizationId other = new OrganizationId("017");
    LocalDate arrival = LEAVING.plusDays(5);
    PartyMember member =
        member(
            admission(),
            spell().withExit(new MembershipExit.OfficialTransfer(Optional.of(other))),
            MembershipSpell.builder()
                .cell(other)
                .entered(PartialDate.of(arrival))
                .entry(new MembershipEntry.ByTransfer(Optional.of(CELL)))
                .build());

    assertThat(stage(member, arrival.minusDays(1))).isEqualTo(LEFT);
    assertThat(member.standingOn(arrival.minusDays(1)).exit().orElseThrow().endsMembership())
        .isFalse();
    assertThat(stage(member, arrival)).isEqualTo(OFFICIAL);
    assertThat(member.standingOn(arrival).cell()).contains(other);
  }

  @Test
  void should_take_the_admission_for_membership_when_no_spell_is_recorded() {
    PartyMember member = member(admission());

    assertThat(stage(member, CEREMONY.minusDays(1))).isEqualTo(NOT_YET_MEMBER);
    assertThat(stage(member, OFFICIAL_FROM)).isEqualTo(OFFICIAL);
    assertThat(member.standingOn(OFFICIAL_FROM).cell()).isEmpty();
    assertThat(known(member, OFFICIAL_FROM).stages()).contains(OFFICIAL, LEFT);
    assertThat(known(member, OFFICIAL_FROM, ALWAYS).stages()).containsExactly(OFFICIAL);
  }

  @Test
  void should_know_nothing_when_nothing_is_recorded() {
    PartyMember member = PartyMember.builder().id(new MemberId("012")).build();

    assertThat(member.standingOn(CEREMONY).stages()).containsExactly(MembershipStage.values());
    assertThat(known(member, CEREMONY, ALWAYS).stages()).containsExactly(NOT_YET_MEMBER);
  }

  @Test
  void should_leave_open_what_was_before_a_member_came_from_elsewhere() {
    PartyMember member =
        PartyMember.builder()
            .id(new MemberId("012"))
            .addSpells(spell().withEntry(new MembershipEntry.ByTransfer(Optional.empty())))
            .build();

    assertThat(member.standingOn(CEREMONY.minusDays(1)).stages())
        .containsExactly(MembershipStage.values());
    assertThat(member.standingOn(CEREMONY).stages()).containsExactly(PROBATIONARY, OFFICIAL);
    assertThat(member.standingOn(CEREMONY).member()).isEqualTo(Truth.YES);
  }

  @Test
  void should_not_know_when_a_member_left_whose_exit_has_no_day() {
    PartyMember member = member(admission(), spell().withLeft(Optional.empty()));

    assertThat(member.standingOn(CEREMONY).stages()).containsExactly(PROBATIONARY);
    assertThat(member.standingOn(LEAVING).stages()).containsExactly(OFFICIAL, LEFT);
  }

  @Test
  void should_have_left_after_death_though_an_earlier_spell_has_no_end_and_no_whole_date() {
    MembershipSpell early =
        MembershipSpell.builder().cell(CELL).entered(PartialDate.parse("2025")).build();
    MembershipSpell last =
        MembershipSpell.builder()
            .cell(new OrganizationId("017"))
            .entered(PartialDate.of(LEAVING.minusDays(1)))
            .left(PartialDate.of(LEAVING))
            .exit(new MembershipExit.Death())
            .build();
    PartyMember member = member(admission(), early, last);

    assertThat(member.standingOn(LocalDate.of(2025, 12, 31)).stages()).containsExactly(LEFT);
    assertThat(known(member, LocalDate.of(2025, 12, 31)).stages()).containsExactly(LEFT);
  }

  @Test
  void should_not_say_how_a_member_left_when_a_later_spell_says_nothing() {
    MembershipSpell first =
        spell()
            .withEntered(PartialDate.parse("2023"))
            .withLeft(PartialDate.parse("2023-08"))
            .withExit(new MembershipExit.OfficialTransfer(Optional.empty()));
    MembershipSpell last =
        MembershipSpell.builder()
            .cell(new OrganizationId("017"))
            .entered(PartialDate.parse("2023-08-10"))
            .left(PartialDate.parse("2023-08-12"))
            .build();
    Admission never = admission().withOfficialFrom(Optional.empty());
    MemberStanding standing = known(member(never, first, last), LocalDate.of(2023, 9, 1), ALWAYS);

    assertThat(standing.stages()).containsExactly(LEFT);
    assertThat(standing.exit()).isEmpty();
  }

  @Test
  void should_be_in_probation_between_ceremony_and_recognition_whatever_has_no_end() {
    LocalDate again = LocalDate.of(2028, 5, 19);
    PartyMember member =
        member(
                admission(),
                spell().withExit(new MembershipExit.OfficialTransfer(Optional.empty())),
                MembershipSpell.builder()
                    .cell(new OrganizationId("017"))
                    .entered(PartialDate.of(LEAVING))
                    .build(),
                MembershipSpell.builder()
                    .cell(CELL)
                    .entered(PartialDate.parse("2028-05"))
                    .entry(new MembershipEntry.ByReadmission())
                    .left(PartialDate.parse("2029-06"))
                    .build())
            .withAdmissions(
                admission(),
                Admission.builder()
                    .kind(AdmissionKind.READMISSION)
                    .ceremony(PartialDate.of(again))
                    .officialFrom(PartialDate.of(again.plusYears(1)))
                    .build());

    assertThat(known(member, again).stages()).containsExactly(PROBATIONARY);
    assertThat(stage(member, again)).isEqualTo(PROBATIONARY);
    assertThat(stage(member, again.plusYears(1))).isEqualTo(OFFICIAL);
  }

  @Test
  void should_answer_on_the_first_and_last_day_of_the_calendar() {
    PartyMember member = member(admission(), spell());

    assertThat(stage(member, LocalDate.MIN)).isEqualTo(NOT_YET_MEMBER);
    assertThat(stage(member, LocalDate.MAX)).isEqualTo(LEFT);
    assertThat(known(member, LocalDate.MIN).stages()).containsExactly(NOT_YET_MEMBER);
    assertThat(known(member, LocalDate.MAX).stages()).contains(LEFT);
  }
}
