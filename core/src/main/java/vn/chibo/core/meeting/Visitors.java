package vn.chibo.core.meeting;

import java.util.List;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/**
 * People at a meeting who are not of the cell: guests (khách mời) or members of a superior
 * committee (cấp ủy viên dự sinh hoạt). They never count in a rate of attendance.
 *
 * @param count how many came, the named ones among them
 * @param named those who are known by their id; may be fewer than came
 */
public record Visitors(int count, List<MemberId> named) {

  /** Refuses a negative count and more names than people. */
  public Visitors {
    named = List.copyOf(named);
    int names = named.size();
    int all = count;
    new Faults()
        .unless(all >= 0, "negative-count", () -> CoreMessages.text("negative-count"))
        .unless(
            names <= Math.max(all, 0),
            "named-above-count",
            () -> CoreMessages.text("named-above-count", names, all))
        .raise();
  }

  /** So many, none of them named. */
  public static Visitors of(int count) {
    return new Visitors(count, List.of());
  }

  /** Exactly these. */
  public static Visitors of(List<MemberId> named) {
    return new Visitors(named.size(), named);
  }
}
