package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.member.TaskField;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * Makes the members of a made-up cell and, where attendance is kept by name, their records. Some of
 * them are cases: who missed what, and who has no task.
 */
final class SyntheticMembers {
  private static final PartialDate LONG_AGO = PartialDate.parse("2015");
  private static final Exemption EXEMPTION =
      Exemption.builder()
          .date(LocalDate.of(2022, 6, 1))
          .kind(ExemptionKind.EXEMPTION)
          .ground(ExemptionGround.OLD_OR_WEAK)
          .build();
  private static final LocalDate LEFT = LocalDate.of(2024, 3, 1);

  /** Without a task in 2024, by id; of one nobody knows whether there is a task. */
  private static final Set<String> NO_TASK = Set.of("016-05", "019-01", "019-03");

  private static final String TASKS_NOT_KNOWN = "024-04";

  private SyntheticMembers() {}

  /** What is set of the attendance of a member on a day: the cases of the cells by name. */
  static Optional<AttendanceState> known(SyntheticCell cell, int place, LocalDate day) {
    int month = day.getYear() == 2024 ? day.getMonthValue() : 0;
    return switch (cell.member(place).value()) {
      case "003-04" -> when(month >= 8, AttendanceState.UNEXCUSED);
      case "009-02" -> when(month >= 6 && month <= 9, AttendanceState.EXCUSED);
      case "009-06" -> Optional.of(AttendanceState.EXEMPTED);
      case "024-02" -> when(month >= 3, AttendanceState.EXCUSED);
      default -> Optional.empty();
    };
  }

  private static Optional<AttendanceState> when(boolean holds, AttendanceState state) {
    return holds ? Optional.of(state) : Optional.of(AttendanceState.PRESENT);
  }

  static List<PartyMember> of(SyntheticCell cell) {
    return IntStream.rangeClosed(1, cell.members(SyntheticCell.AS_OF))
        .mapToObj(place -> member(cell, place))
        .toList();
  }

  private static PartyMember member(SyntheticCell cell, int place) {
    PartyMember.Builder member =
        PartyMember.builder()
            .id(cell.member(place))
            .name(
                new PersonName(
                    String.format(Locale.ROOT, "Đảng viên giả lập %d.%d", cell.number(), place)));
    if (place <= cell.first()) {
      return member
          .addSpells(MembershipSpell.builder().cell(cell.id()).entered(LONG_AGO).build())
          .build();
    }
    LocalDate ceremony = cell.admitted().get(place - cell.first() - 1);
    return member
        .addAdmissions(admission(ceremony))
        .addSpells(
            MembershipSpell.builder()
                .cell(cell.id())
                .entered(PartialDate.of(ceremony))
                .entry(new MembershipEntry.ByAdmission())
                .build())
        .build();
  }

  private static Admission admission(LocalDate ceremony) {
    LocalDate official = ceremony.plusYears(1);
    boolean over = !official.isAfter(SyntheticCell.AS_OF);
    return Admission.builder()
        .kind(AdmissionKind.ADMISSION)
        .decided(PartialDate.of(ceremony.minusDays(20)))
        .ceremony(PartialDate.of(ceremony))
        .officialFrom(over ? Optional.of(PartialDate.of(official)) : Optional.empty())
        .recognized(over ? Optional.of(PartialDate.of(official.plusDays(10))) : Optional.empty())
        .build();
  }

  /** The records of a year: those of the cells by name are all there. */
  static Roster<MemberRecord> records(SyntheticCell cell, int year) {
    if (!cell.byName()) {
      return Roster.unknown();
    }
    LocalDate last = year == 2024 ? SyntheticCell.AS_OF : LocalDate.of(year, 12, 31);
    return Roster.complete(
        IntStream.rangeClosed(1, cell.members(last))
            .mapToObj(place -> record(cell, place, year, last))
            .toList());
  }

  private static MemberRecord record(SyntheticCell cell, int place, int year, LocalDate last) {
    String id = cell.member(place).value();
    MemberRecord.Builder record =
        MemberRecord.builder()
            .member(member(cell, place))
            .period(DatePeriod.ofYear(year))
            .addMembershipComplete(DatePeriod.until(last))
            .exemptions(
                Register.of(id.equals("009-06") ? List.of(EXEMPTION) : List.<Exemption>of())
                    .completeUpTo(last))
            .hindrances(Register.of(away(id, last)).completeUpTo(last));
    return id.equals(TASKS_NOT_KNOWN)
        ? record.build()
        : record.tasks(Register.of(tasks(cell, id, year)).completeUpTo(last)).build();
  }

  private static List<Hindrance> away(String id, LocalDate last) {
    return id.equals("024-02") && !last.isBefore(LEFT)
        ? List.of(Hindrance.builder().date(LEFT).kind(HindranceKind.WORKING_AWAY).build())
        : List.of();
  }

  private static List<TaskAssignment> tasks(SyntheticCell cell, String id, int year) {
    boolean none = year == 2024 && NO_TASK.contains(id);
    return none || id.equals("009-06")
        ? List.of()
        : List.of(
            TaskAssignment.builder()
                .date(LocalDate.of(year, 1, 3))
                .task("Nhiệm vụ giả lập")
                .field(TaskField.DUTIES_OF_MEMBERS)
                .deadline(LocalDate.of(year, 12, 31))
                .assignedBy(cell.id())
                .build());
  }
}
