package vn.chibo.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/**
 * A synthetic year of one cell: twelve regular and four thematic meetings, each with its day, kind,
 * length and all seven head counts.
 */
final class CellYear {
  static final int MEETINGS = 16;

  /** So few that their head counts fit the cache of boxed integers of the JDK. */
  static final int USUAL_MEMBERS = 60;

  /** So many that members and present are boxed anew for every meeting. */
  static final int MANY_MEMBERS = 200;

  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  private CellYear() {}

  static CellRecord cellRecord() {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(meetings(USUAL_MEMBERS))
        .build();
  }

  static Register<Meeting> meetings(int members) {
    List<Meeting> meetings =
        IntStream.range(0, MEETINGS).mapToObj(number -> meeting(number, members)).toList();
    return Register.of(meetings).completeOver(YEAR);
  }

  private static Meeting meeting(int number, int members) {
    return Meeting.builder()
        .date(YEAR.start().plusDays(22L * number))
        .kind(number % 4 == 3 ? MeetingKind.THEMATIC : MeetingKind.REGULAR)
        .minutes(90 + 5 * number) // half of them above 127, boxed anew
        .attendance(headCount(members))
        .build();
  }

  private static HeadCount headCount(int members) {
    return HeadCount.builder()
        .members(members)
        .exempted(3)
        .onSpecialDuty(1)
        .suspended(0)
        .present(members - 7)
        .excused(2)
        .unexcused(1)
        .build();
  }
}
