package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.time.DatePeriod;

/**
 * The entry to generated meetings and who attended them: always valid.
 *
 * <pre>{@code
 * MeetingArbitraries.meetings().ofKind(MeetingKind.THEMATIC).withMembers(20, 20);
 * }</pre>
 */
public final class MeetingArbitraries {
  private static final Range SMALL = new Range(4, 4);

  private MeetingArbitraries() {}

  /** A day of a period with a known end. */
  public static Arbitrary<LocalDate> days(DatePeriod period) {
    return DrawnArbitrary.of(draw -> Calendars.day(draw, period));
  }

  /** Meetings of any kind on some day of 2024, about a tenth of whose facts is not known. */
  public static MeetingArbitrary meetings() {
    return new MeetingArbitrary(CellPlan.DEFAULT.period(), MeetingPlan.DEFAULT);
  }

  /**
   * Meetings of any kind on some day of a period.
   *
   * @param gaps how probable it is that a field is not recorded, 0 to 1
   */
  public static MeetingArbitrary meetings(DatePeriod period, double gaps) {
    return meetings().over(period).withGaps(gaps);
  }

  /** Head counts and roll calls. */
  public static Arbitrary<Attendance> attendance() {
    return CoreArbitraries.of(Attendance.class);
  }

  /** Head counts that add up to their roll, often at a threshold; some are not recorded. */
  public static Arbitrary<HeadCount> headCounts() {
    return CoreArbitraries.of(HeadCount.class);
  }

  /** Roll calls of the same few members, so that one of them can be absent time and again. */
  public static Arbitrary<RollCall> rollCalls() {
    return DrawnArbitrary.of(
        draw -> new AttendanceValues(draw, Edges.PUBLISHED, 0).rollCall(SMALL.of(draw), 1));
  }
}
