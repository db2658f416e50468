package vn.chibo.evaluator.indicator;

import java.util.List;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.evaluator.indicator.Portion.Point;

/**
 * Minutes spent on a subject, such as professional matters, of the length of a meeting. An item
 * without a time lasted at least a minute; one without a subject may have had this one or not.
 */
final class TimeSpent {
  private final AgendaSubject subject;
  private long spent;
  private long other;
  private long undecided;
  private boolean open;

  private TimeSpent(AgendaSubject subject) {
    this.subject = subject;
  }

  static Portion on(AgendaSubject subject, Meeting meeting) {
    TimeSpent time = new TimeSpent(subject);
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
    } else if (item.getSubject().get() == subject) {
      spent += minutes;
    } else {
      other += minutes;
    }
    open |= item.getMinutes().isEmpty() && mayBe(item);
  }

  private boolean mayBe(AgendaItem item) {
    return item.getSubject().filter(told -> told != subject).isEmpty();
  }

  /** Items that last longer than their meeting contradict it: nothing is known but its length. */
  private Portion of(Meeting meeting, long length) {
    if (spent + other + undecided > length) {
      return Portion.oneOf(
              List.of(Point.of(0, length), Point.of(length, length)),
              IndicatorFacts.lacking("items-beyond-length", meeting))
          .conflicting();
    }
    long most = open ? length - other : spent + undecided;
    return most == spent
        ? Portion.of(spent, length)
        : Portion.oneOf(
            List.of(Point.of(spent, length), Point.of(most, length)),
            IndicatorFacts.lacking("item-minutes", meeting));
  }

  private Portion ofUnknownLength(Meeting meeting) {
    long least = Math.max(1, spent + other + undecided);
    List<Point> points = List.of(Point.of(spent, least), Point.of(least - other, least));
    Point more = Point.of(0, 1);
    return new Portion(
        points,
        open ? List.of(more, Point.of(1, 1)) : List.of(more),
        List.of(IndicatorFacts.lacking("minutes", meeting)));
  }
}
