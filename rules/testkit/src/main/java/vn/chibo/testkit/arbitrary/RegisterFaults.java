package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;

/** Faults between the parts of a register, each planted by itself. */
final class RegisterFaults {
  private static final MemberId NOBODY = new MemberId("999");
  private static final OrganizationId NOWHERE = new OrganizationId("999");

  private static final LocalDate EARLY = LocalDate.of(1950, 1, 1);

  private final PartyRegister sound;

  private RegisterFaults(PartyRegister sound) {
    this.sound = sound.withMembers(Roster.complete(sound.getMembers().entries()));
  }

  static AlmostValid<PartyRegister> planted(Draw draw, PartyRegister sound) {
    RegisterFaults faults = new RegisterFaults(sound);
    return switch (draw.below(8)) {
      case 0 -> faults.memberTwice();
      case 1 -> faults.holderNoMember();
      case 2 -> faults.postOfNoOrganization();
      case 3 -> faults.recordTwice();
      case 4 -> faults.moreThanThereAre();
      case 5 -> faults.somebodyElse();
      case 6 -> faults.organizationTwice();
      default -> faults.holderBeforeJoining();
    };
  }

  private AlmostValid<PartyRegister> fault(PartyRegister value, String path, String key) {
    return new AlmostValid<>(value, sound, path, key);
  }

  private AlmostValid<PartyRegister> memberTwice() {
    List<PartyMember> members = new ArrayList<>(sound.getMembers().entries());
    members.add(PartyMember.builder().id(members.get(0).getId()).build());
    return fault(
        sound.withMembers(Roster.complete(members)),
        "members.entries[" + (members.size() - 1) + "].id",
        "member-twice");
  }

  private AlmostValid<PartyRegister> holderNoMember() {
    return tenure(tenure().withHolder(NOBODY), "holder", "holder-no-member");
  }

  private AlmostValid<PartyRegister> postOfNoOrganization() {
    Post elsewhere = new Post(NOWHERE, tenure().getPost().title());
    return tenure(
        tenure().withPost(elsewhere), "post.organization", "organization-not-in-register");
  }

  private AlmostValid<PartyRegister> organizationTwice() {
    List<PartyOrganization> twice = new ArrayList<>(sound.getOrganizations());
    twice.add(twice.get(0));
    return fault(sound.withOrganizations(twice), "organizations", "organization-twice");
  }

  /** The day comes before that of every other tenure, so that this one stays the first. */
  private AlmostValid<PartyRegister> holderBeforeJoining() {
    return tenure(tenure().withDate(EARLY), "holder", "holder-no-member-then");
  }

  private PostTenure tenure() {
    return sound.getTenures().entries().get(0);
  }

  private AlmostValid<PartyRegister> tenure(PostTenure wrong, String part, String key) {
    List<PostTenure> tenures = new ArrayList<>(sound.getTenures().entries());
    tenures.set(0, wrong);
    return fault(sound.withTenures(Register.of(tenures)), "tenures.entries[0]." + part, key);
  }

  private AlmostValid<PartyRegister> recordTwice() {
    List<CellRecord> cells = new ArrayList<>(sound.getCells());
    cells.add(cells.get(0));
    return fault(sound.withCells(cells), "cells[" + (cells.size() - 1) + "]", "record-twice");
  }

  private AlmostValid<PartyRegister> moreThanThereAre() {
    HeadCount all = HeadCount.builder().members(sound.getMembers().entries().size() + 1).build();
    return meeting(meeting().withAttendance(all), "attendance-above-register");
  }

  private AlmostValid<PartyRegister> somebodyElse() {
    RollCall call = new RollCall(Map.of(NOBODY, AttendanceState.PRESENT));
    return meeting(meeting().withAttendance(call), "attendance-of-others");
  }

  private Meeting meeting() {
    return sound.getCells().get(0).getMeetings().entries().get(0);
  }

  private AlmostValid<PartyRegister> meeting(Meeting wrong, String key) {
    CellRecord cell = sound.getCells().get(0);
    List<Meeting> meetings = new ArrayList<>(cell.getMeetings().entries());
    meetings.set(0, wrong);
    List<CellRecord> cells = new ArrayList<>(sound.getCells());
    cells.set(0, cell.withMeetings(new Register<>(meetings, cell.getMeetings().complete())));
    return fault(sound.withCells(cells), "cells[0].meetings.entries[0].attendance", key);
  }
}
