package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.examples.review.committee.CommitteeData;

/** A made-up commune with as many rows as are asked for: cells of 20 members who meet monthly. */
final class LargeRegister {
  private static final OrganizationId COMMUNE = new OrganizationId("000");
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final int MEMBERS = 20;
  private static final int MEETINGS = 12;

  private final int rows;
  private final List<PartyOrganization> organizations = new ArrayList<>();
  private final List<PartyMember> members = new ArrayList<>();
  private final List<CellRecord> cells = new ArrayList<>();
  private int made = 2;

  private LargeRegister(int rows) {
    this.rows = rows;
  }

  /** A register that is written as exactly so many rows. */
  static CommitteeData of(int rows) {
    LargeRegister large = new LargeRegister(rows);
    large.organizations.add(
        PartyOrganization.builder()
            .id(COMMUNE)
            .name("Đảng bộ xã giả lập")
            .kind(OrganizationKind.COMMUNE)
            .build());
    while (large.made < rows) {
      large.cell();
    }
    return new CommitteeData(
        true,
        PartyRegister.builder()
            .organizations(large.organizations)
            .members(Roster.complete(large.members))
            .cells(large.cells)
            .build(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A cell, its book, that it is complete, then members and meetings while rows are left. */
  private void cell() {
    if (rows - made < 5) {
      organizations.add(organization());
      made++;
      return;
    }
    PartyOrganization cell = organization();
    organizations.add(cell);
    made += 3;
    List<MemberId> roll = new ArrayList<>();
    while (roll.size() < MEMBERS && rows - made >= 2) {
      roll.add(member(cell.getId()));
      made += 2;
    }
    List<Meeting> meetings = new ArrayList<>();
    while (meetings.size() < MEETINGS && rows - made > 0) {
      meetings.add(meeting(meetings.size() + 1, roll));
    }
    cells.add(
        CellRecord.builder()
            .organization(cell)
            .period(YEAR)
            .meetings(Register.of(meetings).completeOver(YEAR))
            .build());
  }

  private PartyOrganization organization() {
    return PartyOrganization.builder()
        .id(new OrganizationId(String.format(Locale.ROOT, "%04d", organizations.size())))
        .name("Chi bộ " + organizations.size())
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .parent(COMMUNE)
        .build();
  }

  private MemberId member(OrganizationId cell) {
    MemberId id = new MemberId(String.format(Locale.ROOT, "%06d", members.size() + 1));
    members.add(
        PartyMember.builder()
            .id(id)
            .name(new PersonName("Đảng viên Số " + (members.size() + 1)))
            .addSpells(
                MembershipSpell.builder()
                    .cell(cell)
                    .entered(PartialDate.parse("2015-06-01"))
                    .entry(new MembershipEntry.ByAdmission())
                    .build())
            .build());
    return id;
  }

  /** By name in every quarter's last month, else by head count. */
  private Meeting meeting(int month, List<MemberId> roll) {
    made++;
    boolean named = month % 3 == 0 && rows - made >= roll.size();
    made += named ? roll.size() : 0;
    Meeting.Builder meeting =
        Meeting.builder().date(LocalDate.of(2024, month, 3)).kind(MeetingKind.REGULAR).minutes(90);
    return (named ? meeting.attendance(call(roll)) : meeting.attendance(count(roll))).build();
  }

  private static RollCall call(List<MemberId> roll) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    roll.forEach(
        id ->
            states.put(
                id, states.size() % 7 == 6 ? AttendanceState.EXCUSED : AttendanceState.PRESENT));
    return new RollCall(states);
  }

  private static HeadCount count(List<MemberId> roll) {
    return HeadCount.builder()
        .members(roll.size())
        .present(roll.size())
        .excused(0)
        .unexcused(0)
        .build();
  }
}
