package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/** Makes the register of a made-up commune from a fixed seed: 25 cells with a year of meetings. */
final class SyntheticRegister {
  private static final long SEED = 20240101L;
  private static final int YEAR = 2024;
  private static final int CELLS = 25;
  private static final OrganizationId COMMUNE = new OrganizationId("000");
  private static final LocalDate AS_OF = LocalDate.of(YEAR, 11, 20);

  private final SplittableRandom random = new SplittableRandom(SEED);

  private SyntheticRegister() {}

  static PartyRegister register() {
    SyntheticRegister made = new SyntheticRegister();
    List<CellRecord> cells =
        IntStream.rangeClosed(1, CELLS)
            .mapToObj(number -> made.cell(number, DatePeriod.ofYear(YEAR)))
            .toList();
    return PartyRegister.builder()
        .addOrganizations(
            PartyOrganization.builder()
                .id(COMMUNE)
                .name("Đảng bộ xã giả lập")
                .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
                .build())
        .addAllOrganizations(cells.stream().map(CellRecord::getOrganization).toList())
        .addAllCells(cells)
        .build();
  }

  private CellRecord cell(int number, DatePeriod year) {
    int members = random.nextInt(8, 46);
    List<Meeting> meetings = new ArrayList<>();
    for (int month = 1; month <= AS_OF.getMonthValue(); month++) {
      month(month, members, meetings);
    }
    String id = String.format(Locale.ROOT, "%03d", number);
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId(id))
                .name("Chi bộ giả lập " + number)
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .parent(COMMUNE)
                .build())
        .period(year)
        .members(Quantity.exactly(members))
        .meetings(Register.of(meetings).completeOver(DatePeriod.ofClosed(year.start(), AS_OF)))
        .decisions(Register.<Decision>unknown().completeUpTo(AS_OF))
        .build();
  }

  /** A regular meeting, seldom left out, and in the middle of each quarter mostly a theme. */
  private void month(int month, int members, List<Meeting> meetings) {
    if (random.nextInt(100) >= 2) {
      meetings.add(meeting(LocalDate.of(YEAR, month, 3), MeetingKind.REGULAR, members));
    }
    if (month % 3 == 2 && random.nextInt(100) >= 6) {
      meetings.add(meeting(LocalDate.of(YEAR, month, 15), MeetingKind.THEMATIC, members));
    }
  }

  private Meeting meeting(LocalDate day, MeetingKind kind, int members) {
    int exempted = members / 12;
    int due = members - exempted;
    int excused = Math.min(due, random.nextInt(0, 1 + due / 6));
    int unexcused = random.nextInt(100) < 3 ? 1 : 0;
    return Meeting.builder()
        .date(day)
        .kind(kind)
        .minutes(random.nextInt(100) < 3 ? random.nextInt(70, 90) : random.nextInt(90, 135))
        .mergedWith(MergedMeeting.NONE)
        .attendance(
            HeadCount.builder()
                .members(members)
                .exempted(exempted)
                .onSpecialDuty(0)
                .present(Math.max(0, due - excused - unexcused))
                .excused(excused)
                .unexcused(Math.min(unexcused, due - excused))
                .build())
        .build();
  }
}
