package vn.chibo.testkit.arbitrary;

import java.util.Optional;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.time.DatePeriod;

/**
 * How cells are to be made.
 *
 * @param period over which days
 * @param members how many members, empty for as many as cells of the sector usually have
 * @param sector where its members live or work, empty for any
 * @param meetings how many meetings
 * @param memberRecords how probable it is that there are records of members
 * @param facts how meetings are made
 */
record CellPlan(
    DatePeriod period,
    Optional<Range> members,
    Optional<Sector> sector,
    Range meetings,
    double memberRecords,
    MeetingPlan facts) {
  private static final int YEAR = 2024;
  private static final int MOST_MEETINGS = 16;

  static final CellPlan DEFAULT =
      new CellPlan(
          DatePeriod.ofYear(YEAR),
          Optional.empty(),
          Optional.empty(),
          new Range(0, MOST_MEETINGS),
          0.2,
          MeetingPlan.DEFAULT);

  CellPlan over(DatePeriod days) {
    return new CellPlan(days, members, sector, meetings, memberRecords, facts);
  }

  CellPlan withMembers(Range some) {
    return new CellPlan(period, Optional.of(some), sector, meetings, memberRecords, facts);
  }

  CellPlan in(Sector one) {
    return new CellPlan(period, members, Optional.of(one), meetings, memberRecords, facts);
  }

  CellPlan withMeetings(Range some) {
    return new CellPlan(period, members, sector, some, memberRecords, facts);
  }

  CellPlan withMemberRecords(double probability) {
    return new CellPlan(period, members, sector, meetings, probability, facts);
  }

  CellPlan with(MeetingPlan other) {
    return new CellPlan(period, members, sector, meetings, memberRecords, other);
  }
}
