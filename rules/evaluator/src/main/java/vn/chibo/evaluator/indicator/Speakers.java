package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.SpeakerGroup;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.indicator.Portion.Point;

/** Members who spoke, of those present; of a group of them where one is asked for. */
final class Speakers {
  private static final List<Point> ONE_MORE = List.of(Point.of(0, 1), Point.of(1, 1));

  private Speakers() {}

  /** All members: more spoke than are named, and no more than were present. */
  static Portion of(Meeting meeting) {
    Optional<Contributions> contributions = meeting.getContributions();
    long named = contributions.map(c -> c.getNamed().size()).orElse(0);
    Optional<Integer> spoke = contributions.flatMap(Contributions::getSpeakers);
    return of(meeting, named, spoke, meeting.getAttendance().flatMap(Attendance::present));
  }

  private static Portion of(
      Meeting meeting, long named, Optional<Integer> spoke, Optional<Integer> present) {
    long least = spoke.map(Integer::longValue).orElse(named);
    if (present.isPresent() && least > present.get()) {
      return unknown(Standard.lacking("speakers-beyond-present", meeting)).conflicting();
    }
    if (present.isEmpty()) {
      return new Portion(
          List.of(Point.of(least, least)),
          spoke.isPresent() ? ONE_MORE.subList(0, 1) : ONE_MORE,
          List.of(Standard.lacking(spoke.isPresent() ? "present" : "speakers", meeting)));
    }
    long all = present.get();
    return spoke.isPresent() || least == all
        ? Portion.of(least, all)
        : Portion.oneOf(
            List.of(Point.of(least, all), Point.of(all, all)),
            Standard.lacking("speakers", meeting));
  }

  /** Nothing is known but that no more spoke than were present. */
  private static Portion unknown(Text missing) {
    return Portion.NOTHING.withMore(ONE_MORE).withMissing(missing);
  }

  /** Members up to an age. */
  static Portion upToAge(Meeting meeting, int age) {
    return group(
        meeting,
        groups(meeting).stream()
            .filter(g -> g.getAgeTo().equals(Optional.of(age)))
            .filter(g -> g.getAdmittedWithinMonths().isEmpty())
            .toList());
  }

  /** Members admitted within so many months before the meeting. */
  static Portion admittedWithin(Meeting meeting, int months) {
    return group(
        meeting,
        groups(meeting).stream()
            .filter(g -> g.getAdmittedWithinMonths().equals(Optional.of(months)))
            .filter(g -> g.getAgeTo().isEmpty())
            .toList());
  }

  private static List<SpeakerGroup> groups(Meeting meeting) {
    return meeting.getContributions().map(Contributions::getGroups).orElse(List.of());
  }

  /** A group that was counted twice, with two results, is as good as not counted. */
  private static Portion group(Meeting meeting, List<SpeakerGroup> found) {
    List<SpeakerGroup> different = found.stream().distinct().toList();
    Optional<Integer> all = meeting.getAttendance().flatMap(Attendance::present);
    if (different.isEmpty()) {
      return within(all, Standard.lacking("group", meeting));
    }
    if (different.size() > 1) {
      return within(all, Standard.lacking("group-twice", meeting)).conflicting();
    }
    SpeakerGroup group = different.get(0);
    long spoke = group.getSpoke();
    if (group.getPresent().isPresent()) {
      return Portion.of(spoke, group.getPresent().get());
    }
    Text missing = Standard.lacking("group-present", meeting);
    return all.isPresent() && spoke <= all.get()
        ? Portion.oneOf(List.of(Point.of(spoke, spoke), Point.of(spoke, all.get())), missing)
        : new Portion(List.of(Point.of(spoke, spoke)), ONE_MORE.subList(0, 1), List.of(missing));
  }

  /** A group of which nothing is known is no larger than all who were present. */
  private static Portion within(Optional<Integer> present, Text missing) {
    return present
        .map(
            all ->
                Portion.oneOf(
                    List.of(Point.of(0, 0), Point.of(0, all), Point.of(all, all)), missing))
        .orElseGet(() -> unknown(missing));
  }

  /** The share of one meeting above the line and the meeting below it. */
  static Portion mean(Meeting meeting) {
    Portion all = of(meeting);
    List<Point> points = new ArrayList<>();
    boolean open = !all.more().isEmpty();
    if (open || all.points().stream().anyMatch(Point::zero)) {
      points.add(Point.of(0, 0));
    }
    if (open) {
      points.add(new Point(Fraction.ZERO, Fraction.ONE));
      points.add(new Point(Fraction.ONE, Fraction.ONE));
    }
    all.points().stream()
        .filter(point -> !point.zero())
        .map(p -> new Point(p.numerator().dividedBy(p.denominator()), Fraction.ONE))
        .forEach(points::add);
    return new Portion(points, List.of(), all.missing(), all.conflict());
  }
}
