package vn.chibo.testkit.arbitrary;

import java.util.List;
import vn.chibo.core.meeting.MeetingKind;

/**
 * How meetings are to be made.
 *
 * @param kinds of which kinds
 * @param members the members of the cell
 * @param gaps how probable it is that a fact is not recorded
 * @param details how probable it is that theme, agenda and what else stands in minutes is there
 * @param edges where figures are to lie
 */
record MeetingPlan(
    List<MeetingKind> kinds, Range members, double gaps, double details, Edges edges) {
  static final MeetingPlan DEFAULT =
      new MeetingPlan(List.of(MeetingKind.values()), new Range(3, 40), 0.1, 0.1, Edges.PUBLISHED);

  MeetingPlan of(List<MeetingKind> others) {
    return new MeetingPlan(others, members, gaps, details, edges);
  }

  MeetingPlan withMembers(Range some) {
    return new MeetingPlan(kinds, some, gaps, details, edges);
  }

  MeetingPlan withGaps(double probability) {
    return new MeetingPlan(kinds, members, probability, details, edges);
  }

  MeetingPlan withDetails(double probability) {
    return new MeetingPlan(kinds, members, gaps, probability, edges);
  }

  MeetingPlan at(Edges others) {
    return new MeetingPlan(kinds, members, gaps, details, others);
  }
}
