package vn.chibo.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Absence;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.MemberId;

/**
 * Who attended a meeting of a cell of so many members. Reports of districts state rates from 85 to
 * 100 percent, of weak cells 70 to 80; half of the head counts stand at a threshold or beside it.
 */
final class AttendanceValues {
  private static final AttendanceState[] STATES = {
    AttendanceState.PRESENT,
    AttendanceState.EXCUSED,
    AttendanceState.UNEXCUSED,
    AttendanceState.EXEMPTED,
    AttendanceState.ON_SPECIAL_DUTY,
    AttendanceState.SUSPENDED
  };

  private static final List<String> REASONS = List.of("ốm", "đi công tác", "việc gia đình");
  private static final int MOST = 40;

  private final Draw draw;
  private final Edges edges;
  private final double gaps;

  AttendanceValues(Draw draw, Edges edges, double gaps) {
    this.draw = draw;
    this.edges = edges;
    this.gaps = gaps;
  }

  private static AttendanceValues of(Draw draw) {
    return new AttendanceValues(draw, Edges.PUBLISHED, 0.1);
  }

  static void recipes(Recipes all) {
    all.add(Attendance.class, draw -> of(draw).any())
        .add(HeadCount.class, draw -> of(draw).headCount(draw.between(2, MOST)))
        .add(RollCall.class, draw -> of(draw).rollCall(draw.between(2, 8), 1))
        .add(Visitors.class, draw -> Visitors.of(draw.below(5)));
  }

  private Attendance any() {
    return draw.weighted(3, 1) == 0
        ? headCount(draw.between(2, MOST))
        : rollCall(draw.between(2, 8), 1);
  }

  /**
   * A head count that adds up to its roll; some standings are not recorded where facts may miss.
   */
  HeadCount headCount(int members) {
    Fraction at = edges.rateAt(draw);
    int of = at.denominator().intValue();
    return edges.near(draw, 0.5) && of <= members ? atEdge(members, at, of) : usual(members);
  }

  /** Present exactly a threshold of those who count, or one member fewer or more. */
  private HeadCount atEdge(int members, Fraction at, int of) {
    int counted = members / of * of;
    int exactly = at.numerator().intValue() * (counted / of);
    int present = Math.min(counted, Math.max(0, exactly + edges.side(draw)));
    return counts(members, present, counted - present, members - counted, 0);
  }

  private HeadCount usual(int members) {
    int most = members * (draw.weighted(5, 1) == 0 ? 15 : 30) / 100;
    int absent = draw.below(most + 1);
    int exempted = draw.chance(0.3) ? draw.below(Math.min(4, members - absent)) : 0;
    int onDuty = draw.chance(0.1) ? draw.below(Math.min(3, members - absent - exempted)) : 0;
    return counts(members, members - absent - exempted - onDuty, absent, exempted, onDuty);
  }

  private HeadCount counts(int members, int present, int absent, int exempted, int onDuty) {
    int unexcused = edges.near(draw, 0.3) ? Math.min(absent, edges.count(draw, absent)) : 0;
    HeadCount.Builder count =
        HeadCount.builder()
            .members(members)
            .present(present)
            .excused(absent - unexcused)
            .unexcused(unexcused)
            .exempted(exempted);
    if (gaps == 0 || draw.chance(0.6)) {
      count.onSpecialDuty(onDuty);
    }
    if (draw.chance(0.2)) {
      count.suspended(draw.below(Math.min(2, members - exempted)));
    }
    return count.build();
  }

  /** A roll call of members of consecutive numbers, of whom the first is always present. */
  RollCall rollCall(int members, int first) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    states.put(MemberValues.id(first), AttendanceState.PRESENT);
    for (int i = 1; i < members; i++) {
      states.put(MemberValues.id(first + i), STATES[draw.weighted(5, 3, 1, 1, 1, 1)]);
    }
    return new RollCall(states, draw.chance(0.1) ? reasons(states) : List.of());
  }

  private List<Absence> reasons(Map<MemberId, AttendanceState> states) {
    return states.entrySet().stream()
        .filter(entry -> entry.getValue() == AttendanceState.EXCUSED)
        .map(entry -> new Absence(entry.getKey(), draw.of(REASONS)))
        .toList();
  }
}
