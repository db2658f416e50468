package vn.chibo.core.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.chibo.core.time.DatePeriod;

/**
 * An organization counted in a reporting group.
 *
 * @param organization the organization
 * @param period the days on which it is counted there
 */
public record GroupMembership(OrganizationId organization, DatePeriod period) {
  /** Needs an organization and a period. */
  public GroupMembership {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(period, "period");
  }

  /** Whether two of the memberships share a day. */
  static boolean overlap(List<GroupMembership> memberships) {
    List<DatePeriod> periods =
        memberships.stream()
            .map(GroupMembership::period)
            .sorted(Comparator.comparing(DatePeriod::start))
            .toList();
    return IntStream.range(1, periods.size())
        .anyMatch(i -> periods.get(i).start().isBefore(periods.get(i - 1).end()));
  }
}
