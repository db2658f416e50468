package vn.chibo.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class PartyRegisterTest {
  private static final OrganizationId WARD = new OrganizationId("ward");
  private static final OrganizationId CELL = new OrganizationId("003");
  private static final OrganizationId OTHER = new OrganizationId("004");
  private static final MemberId FIRST = new MemberId("0001");
  private static final MemberId SECOND = new MemberId("0002");
  private static final LocalDate MEETING = LocalDate.of(2024, 2, 12);

  private static PartyOrganization organization(
      OrganizationId id, OrganizationKind kind, Optional<OrganizationId> parent) {
    return PartyOrganization.builder().id(id).name(id.value()).kind(kind).parent(parent).build();
  }

  private static PartyOrganization cell(OrganizationId id) {
    return organization(id, OrganizationKind.SUBORDINATE_CELL, Optional.of(WARD));
  }

  private static MembershipSpell spell(OrganizationId cell, String entered, String left) {
    return MembershipSpell.builder()
        .cell(cell)
        .entered(PartialDate.parse(entered))
        .left(Optional.of(left).filter(text -> !text.isEmpty()).map(PartialDate::parse))
        .build();
  }

  private static PartyMember member(MemberId id, MembershipSpell... spells) {
    return PartyMember.builder().id(id).addSpells(spells).build();
  }

  private static CellRecord record(Attendance attendance) {
    return CellRecord.builder()
        .organization(cell(CELL))
        .period(DatePeriod.ofYear(2024))
        .meetings(
            Register.of(List.of(Meeting.builder().date(MEETING).attendance(attendance).build())))
        .build();
  }

  private static PostTenure secretary(MemberId holder, LocalDate day) {
    return PostTenure.builder()
        .date(day)
        .holder(holder)
        .post(new Post(CELL, PostTitle.SECRETARY))
        .build();
  }

  private static PartyRegister sound() {
    return PartyRegister.builder()
        .addOrganizations(
            organization(WARD, OrganizationKind.WARD, Optional.empty()), cell(CELL), cell(OTHER))
        .members(
            Roster.complete(
                List.of(
                    member(FIRST, spell(CELL, "2010", "")),
                    member(
                        SECOND,
                        spell(CELL, "2015-03", "2024-01-15"),
                        spell(OTHER, "2024-01-15", "")))))
        .tenures(Register.of(List.of(secretary(FIRST, LocalDate.of(2022, 7, 1)))))
        .addCells(record(HeadCount.builder().members(1).present(1).build()))
        .build();
  }

  private static List<String> faults(PartyRegister register) {
    return ChiboValidator.standard().checkRegister(register).stream()
        .peek(
            fault -> {
              assertThat(fault.text(Language.VIETNAMESE)).doesNotContain("0001", "0002");
              assertThat(fault.text(Language.ENGLISH)).doesNotContain("0001", "0002");
            })
        .map(fault -> fault.key() + "@" + fault.place().orElseThrow().field())
        .toList();
  }

  @Test
  void should_find_nothing_when_the_parts_agree() {
    assertThat(faults(sound())).isEmpty();
    assertThat(sound().hierarchy().on(MEETING).children(WARD)).hasSize(2);
  }

  @Test
  void should_find_every_fault_of_the_hierarchy_at_once() {
    PartyOrganization orphan =
        organization(
            new OrganizationId("005"),
            OrganizationKind.SUBORDINATE_CELL,
            Optional.of(new OrganizationId("nobody")));
    PartyOrganization lower =
        organization(
            new OrganizationId("a"),
            OrganizationKind.SUBORDINATE_CELL,
            Optional.of(new OrganizationId("b")));
    PartyOrganization upper =
        organization(
            new OrganizationId("b"), OrganizationKind.WARD, Optional.of(new OrganizationId("a")));
    PartyRegister register =
        PartyRegister.builder()
            .from(sound())
            .addOrganizations(cell(CELL), orphan, lower, upper)
            .build();

    assertThat(faults(register)).hasSize(3).allMatch(fault -> fault.endsWith("@organizations"));
  }

  @Test
  void should_find_organizations_that_are_not_in_the_register() {
    OrganizationId unknown = new OrganizationId("009");
    PartyRegister register =
        sound()
            .withMembers(Roster.complete(List.of(member(FIRST, spell(unknown, "2010", "")))))
            .withTenures(
                Register.of(
                    List.of(
                        secretary(FIRST, MEETING).withPost(new Post(unknown, PostTitle.SECRETARY)),
                        secretary(FIRST, MEETING)
                            .withPost(new Post(unknown, PostTitle.PEOPLES_COUNCIL_CHAIR)))))
            .withCells(record(HeadCount.builder().build()).withOrganization(cell(unknown)));

    assertThat(faults(register))
        .containsExactly(
            "organization-not-in-register@members.entries[0].spells[0].cell",
            "organization-not-in-register@tenures.entries[0].post.organization",
            "organization-not-in-register@cells[0].organization.id");
  }

  @Test
  void should_find_a_member_who_stands_twice_and_in_two_cells_on_one_day() {
    PartyRegister register =
        sound()
            .withMembers(
                Roster.complete(
                    List.of(
                        member(FIRST, spell(CELL, "2010", "2020")),
                        member(FIRST, spell(OTHER, "2012", "2021")))));

    assertThat(faults(register))
        .contains("member-twice@members.entries[1].id")
        .anyMatch(fault -> fault.endsWith("@members.entries[1].spells"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-14, ''",
    "2024-01-15, holder-no-member-then@tenures.entries[0].holder",
    "2024-01-16, holder-no-member-then@tenures.entries[0].holder",
    "2015-02-28, holder-no-member-then@tenures.entries[0].holder",
    "2015-03-01, ''"
  })
  void should_ask_whether_a_holder_was_a_member_on_the_first_day(LocalDate day, String fault) {
    PartyRegister register =
        sound()
            .withMembers(
                Roster.complete(
                    List.of(
                        member(FIRST, spell(CELL, "2010", "")),
                        member(SECOND, spell(CELL, "2015-03", "2024-01-15")))))
            .withTenures(Register.of(List.of(secretary(SECOND, day))));

    assertThat(faults(register)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
  }

  @Test
  void should_ask_nothing_of_holders_when_members_may_be_missing() {
    Register<PostTenure> stranger = Register.of(List.of(secretary(new MemberId("0003"), MEETING)));

    assertThat(faults(sound().withTenures(stranger)))
        .containsExactly("holder-no-member@tenures.entries[0].holder");
    assertThat(
            faults(
                sound()
                    .withMembers(Roster.partial(sound().getMembers().entries()))
                    .withTenures(stranger)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false"})
  void should_hold_the_head_count_against_the_members_of_the_day(int members, boolean within) {
    List<String> found =
        faults(sound().withCells(record(HeadCount.builder().members(members).build())));

    assertThat(found)
        .isEqualTo(
            within
                ? List.of()
                : List.of("attendance-above-register@cells[0].meetings.entries[0].attendance"));
  }

  @Test
  void should_count_those_who_are_there_by_a_temporary_transfer() {
    RollCall both =
        new RollCall(Map.of(FIRST, AttendanceState.PRESENT, SECOND, AttendanceState.PRESENT));
    PartyRegister register = sound().withCells(record(both));
    MemberRecord guest =
        MemberRecord.builder()
            .member(sound().getMembers().entries().get(1))
            .period(DatePeriod.ofYear(2024))
            .temporaryTransfers(
                Register.of(
                    List.of(
                        TemporaryTransfer.builder()
                            .date(LocalDate.of(2024, 2, 1))
                            .home(OTHER)
                            .host(CELL)
                            .build())))
            .build();

    assertThat(faults(register))
        .containsExactly("attendance-of-others@cells[0].meetings.entries[0].attendance");
    assertThat(faults(register.withMemberRecords(guest))).isEmpty();
    assertThat(
            faults(
                sound().withCells(record(both).withMemberRecords(Roster.partial(List.of(guest))))))
        .isEmpty();
  }

  @Test
  void should_find_two_records_of_one_cell_over_the_same_days() {
    CellRecord record = record(HeadCount.builder().build());
    PartyRegister register =
        sound().withCells(record, record.withPeriod(DatePeriod.ofYear(2025)), record);

    assertThat(faults(register)).containsExactly("record-twice@cells[2]");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, ''",
    "2010-06-03, 2025-06-30, ''",
    "2024-01-02, 2024-12-31, 1 Jan 2024",
    "2024-01-01, 2024-12-30, 31 Dec 2024",
    "2024-06-15, 2024-09-30, 1 Jan 2024"
  })
  void should_find_a_record_that_covers_days_without_the_cell(
      LocalDate first, LocalDate last, String outside) {
    CellRecord record = record(HeadCount.builder().build()).withPeriod(DatePeriod.ofYear(2024));
    DatePeriod days = DatePeriod.ofClosed(first, last);
    CellRecord own = record.withOrganization(record.getOrganization().withPeriod(days));
    PartyRegister register = sound();
    PartyRegister dated =
        register
            .withOrganizations(
                register.getOrganizations().stream()
                    .map(each -> each.getId().equals(CELL) ? each.withPeriod(days) : each)
                    .toList())
            .withCells(record);

    for (PartyRegister each : List.of(register.withCells(own), dated)) {
      assertThat(ChiboValidator.standard().checkRegister(each))
          .extracting(fault -> fault.text(Language.ENGLISH))
          .filteredOn(words -> words.contains("also covers"))
          .extracting(words -> words.replaceFirst("^.*covers (.*), when.*$", "$1"))
          .isEqualTo(outside.isEmpty() ? List.of() : List.of(outside));
    }
  }
}
