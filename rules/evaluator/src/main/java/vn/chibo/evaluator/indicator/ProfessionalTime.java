package vn.chibo.evaluator.indicator;

import java.util.List;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.evaluator.indicator.Portion.Point;

/**
 * Minutes spent on professional matters, of the length of a meeting. An item without a time lasted
 * at least a minute; one without a subject may have been professional or not.
 */
final class ProfessionalTime {
  private long professional;
  private long other;
  private long undecided;
  private boolean open;

  private ProfessionalTime() {}

  static Portion of(Meeting meeting) {
    ProfessionalTime time = new ProfessionalTime();
    meeting.getAgenda().forEach(time::add);
    time.open |= meeting.getAgenda().isEmpty();
    return meeting
        .getMinutes()
        .map(length -> time.of(meeting, length))
        .orElseGet(() -> time.ofUnknownLength(meeting));
  }

  private void add(AgendaItem item) {
    long minutes = item.getMinutes().orElse(1);
    boolean told = item.getSubject().isPresent();
    if (!told) {
      undecided += minutes;
    } else if (item.getSubject().get() == AgendaSubject.PROFESSIONAL_MATTER) {
      professional += minutes;
    } else {
      other += minutes;
    }
    open |= item.getMinutes().isEmpty() && mayBeProfessional(item);
  }

  private static boolean mayBeProfessional(AgendaItem item) {
    return item.getSubject().filter(s -> s != AgendaSubject.PROFESSIONAL_MATTER).isEmpty();
  }

  /** Items that last longer than their meeting contradict it: nothing is known but its length. */
  private Portion of(Meeting meeting, long length) {
    if (professional + other + undecided > length) {
      return Portion.oneOf(
              List.of(Point.of(0, length), Point.of(length, length)),
              Standard.lacking("items-beyond-length", meeting))
          .conflicting();
    }
    long most = open ? length - other : professional + undecided;
    return most == professional
        ? Portion.of(professional, length)
        : Portion.oneOf(
            List.of(Point.of(professional, length), Point.of(most, length)),
            Standard.lacking("item-minutes", meeting));
  }

  private Portion ofUnknownLength(Meeting meeting) {
    long least = Math.max(1, professional + other + undecided);
    List<Point> points = List.of(Point.of(professional, least), Point.of(least - other, least));
    Point more = Point.of(0, 1);
    return new Portion(
        points,
        open ? List.of(more, Point.of(1, 1)) : List.of(more),
        List.of(Standard.lacking("minutes", meeting)));
  }
}
