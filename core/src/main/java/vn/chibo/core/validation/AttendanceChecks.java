package vn.chibo.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
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

  private AttendanceChecks(PartyRegister register, RegisterFaults faults) {
    this.register = register;
    this.faults = faults;
  }

  static void check(PartyRegister register, RegisterFaults faults) {
    if (register.getMembers().complete()) {
      new AttendanceChecks(register, faults).cells();
    }
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
    Stream<MemberId> own =
        register.getMembers().entries().stream()
            .filter(
                member ->
                    member.getSpells().stream()
                        .filter(spell -> spell.getCell().equals(cell))
                        .anyMatch(spell -> MemberChecks.mayHold(spell, day)))
            .map(member -> member.getId());
    return Stream.concat(own, guests(cell, day)).collect(Collectors.toSet());
  }

  /** The records of members, those that stand in records of cells too. */
  private Stream<MemberRecord> records() {
    return Stream.concat(
        register.getMemberRecords().stream(),
        register.getCells().stream().flatMap(cell -> cell.getMemberRecords().entries().stream()));
  }

  private Stream<MemberId> guests(OrganizationId cell, LocalDate day) {
    return records()
        .filter(
            record ->
                record.getTemporaryTransfers().entries().stream()
                    .filter(transfer -> transfer.getHost().filter(cell::equals).isPresent())
                    .filter(transfer -> !day.isBefore(transfer.getDate()))
                    .anyMatch(
                        transfer ->
                            transfer.getLastDay().map(last -> !day.isAfter(last)).orElse(true)))
        .map(record -> record.getMember().getId());
  }
}
