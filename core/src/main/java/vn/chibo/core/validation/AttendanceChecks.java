package vn.chibo.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.PartyRegister;

/**
 * Whether meetings count only those who can have been on the roll of the cell on the day: its
 * members, and those who are there by a temporary transfer. Asked only where the register has all
 * members.
 */
final class AttendanceChecks {
  private final PartyRegister register;
  private final RegisterFaults faults;
  private final Map<OrganizationId, List<Stay>> stays = new HashMap<>();

  private AttendanceChecks(PartyRegister register, RegisterFaults faults) {
    this.register = register;
    this.faults = faults;
  }

  static void check(PartyRegister register, RegisterFaults faults) {
    if (register.getMembers().complete()) {
      AttendanceChecks checks = new AttendanceChecks(register, faults);
      checks.members();
      checks.guests();
      checks.cells();
    }
  }

  /**
   * Days on which a member may be on the roll of a cell.
   *
   * @param member the member
   * @param on whether it is so on a day
   */
  private record Stay(MemberId member, Predicate<LocalDate> on) {}

  /** Looked up by cell once: a register has many meetings, and many members of other cells. */
  private void stay(OrganizationId cell, Stay stay) {
    stays.computeIfAbsent(cell, key -> new ArrayList<>()).add(stay);
  }

  private void members() {
    for (PartyMember member : register.getMembers().entries()) {
      for (MembershipSpell spell : member.getSpells()) {
        stay(spell.getCell(), new Stay(member.getId(), day -> MemberChecks.mayHold(spell, day)));
      }
    }
  }

  private void guests() {
    records()
        .forEach(
            record ->
                record
                    .getTemporaryTransfers()
                    .entries()
                    .forEach(transfer -> guest(record.getMember().getId(), transfer)));
  }

  private void guest(MemberId member, TemporaryTransfer transfer) {
    transfer
        .getHost()
        .ifPresent(
            host ->
                stay(
                    host,
                    new Stay(
                        member,
                        day ->
                            !day.isBefore(transfer.getDate())
                                && transfer
                                    .getLastDay()
                                    .map(last -> !day.isAfter(last))
                                    .orElse(true))));
  }

  /** The records of members, those that stand in records of cells too. */
  private Stream<MemberRecord> records() {
    return Stream.concat(
        register.getMemberRecords().stream(),
        register.getCells().stream().flatMap(cell -> cell.getMemberRecords().entries().stream()));
  }

  private void cells() {
    for (int i = 0; i < register.getCells().size(); i++) {
      CellRecord cell = register.getCells().get(i);
      List<Meeting> meetings = cell.getMeetings().entries();
      for (int j = 0; j < meetings.size(); j++) {
        Meeting meeting = meetings.get(j);
        String path = "cells[" + i + "].meetings.entries[" + j + "].attendance";
        Set<MemberId> roll = roll(cell.getOrganization().getId(), meeting.getDate());
        meeting.getAttendance().ifPresent(attendance -> check(attendance, roll, path));
      }
    }
  }

  private void check(Attendance attendance, Set<MemberId> roll, String path) {
    if (attendance instanceof RollCall call && !roll.containsAll(call.states().keySet())) {
      faults.add(path, "attendance-of-others");
    }
    if (attendance instanceof HeadCount count) {
      int counted = Math.max(count.getMembers().orElse(0), count.getPresent().orElse(0));
      if (counted > roll.size()) {
        faults.add(path, "attendance-above-register", counted, roll.size());
      }
    }
  }

  private Set<MemberId> roll(OrganizationId cell, LocalDate day) {
    return stays.getOrDefault(cell, List.of()).stream()
        .filter(stay -> stay.on().test(day))
        .map(Stay::member)
        .collect(Collectors.toSet());
  }
}
