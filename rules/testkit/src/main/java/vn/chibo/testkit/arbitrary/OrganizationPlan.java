package vn.chibo.testkit.arbitrary;

import java.util.Collection;
import java.util.List;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;

/**
 * How records of organizations are to be made.
 *
 * @param number how many cells
 * @param cells how these are made, and over which days
 * @param children how probable it is that there are organizations below that are no cells
 * @param topics of what reports state figures
 */
record OrganizationPlan(Range number, CellPlan cells, double children, List<Topic> topics) {
  private static final int MOST_CELLS = 3;
  private static final int MOST_MEETINGS = 5;

  static final OrganizationPlan DEFAULT =
      new OrganizationPlan(
          new Range(0, MOST_CELLS),
          CellPlan.DEFAULT.withMeetings(new Range(0, MOST_MEETINGS)).withMemberRecords(0.05),
          0.15,
          List.of());

  OrganizationPlan {
    topics = List.copyOf(topics);
  }

  DatePeriod period() {
    return cells.period();
  }

  double gaps() {
    return cells.facts().gaps();
  }

  OrganizationPlan over(DatePeriod days) {
    return with(cells.over(days));
  }

  OrganizationPlan withCells(Range some) {
    return new OrganizationPlan(some, cells, children, topics);
  }

  OrganizationPlan with(CellPlan other) {
    return new OrganizationPlan(number, other, children, topics);
  }

  OrganizationPlan withChildren(double probability) {
    return new OrganizationPlan(number, cells, probability, topics);
  }

  OrganizationPlan about(Collection<Topic> some) {
    return new OrganizationPlan(number, cells, children, List.copyOf(some));
  }
}
