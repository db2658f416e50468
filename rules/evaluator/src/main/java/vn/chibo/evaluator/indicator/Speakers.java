package vn.chibo.evaluator.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
      return unknown(IndicatorFacts.lacking("speakers-beyond-present", meeting)).conflicting();
    }
    if (present.isEmpty()) {
      return new Portion(
          List.of(Point.of(least, least)),
          spoke.isPresent() ? ONE_MORE.subList(0, 1) : ONE_MORE,
          List.of(IndicatorFacts.lacking(spoke.isPresent() ? "present" : "speakers", meeting)));
    }
    long all = present.get();
    return spoke.isPresent() || least == all
        ? Portion.of(least, all)
        : Portion.oneOf(
            List.of(Point.of(least, all), Point.of(all, all)),
            IndicatorFacts.lacking("speakers", meeting));
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

  /**
   * A group that was counted twice, with two results, is as good as not counted; so is one that is
   * larger than all who were present.
   */
  private static Portion group(Meeting meeting, List<SpeakerGroup> found) {
    List<SpeakerGroup> different = found.stream().distinct().toList();
    Optional<Integer> all = meeting.getAttendance().flatMap(Attendance::present);
    if (different.isEmpty()) {
      return within(all, IndicatorFacts.lacking("group", meeting));
    }
    if (different.size() > 1) {
      return within(all, IndicatorFacts.lacking("group-twice", meeting)).conflicting();
    }
    SpeakerGroup group = different.get(0);
    int spoke = group.getSpoke();
    if (all.filter(number -> number < group.getPresent().orElse(spoke)).isPresent()) {
      return within(all, IndicatorFacts.lacking("group-beyond-present", meeting)).conflicting();
    }
    return group
        .getPresent()
        .map(present -> Portion.of(spoke, present))
        .orElseGet(() -> upTo(all, spoke, IndicatorFacts.lacking("group-present", meeting)));
  }

  /** Who spoke was present, and others of the group may have been as far as there were others. */
  private static Portion upTo(Optional<Integer> present, long spoke, Text missing) {
    Point least = Point.of(spoke, spoke);
    return present
        .map(all -> Portion.oneOf(List.of(least, Point.of(spoke, all)), missing))
        .orElseGet(() -> new Portion(List.of(least), ONE_MORE.subList(0, 1), List.of(missing)));
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

  /**
   * The share of one meeting above the line and the meeting below it. Those who may have been there
   * as well draw the share towards theirs, however many they were; where nobody may have been
   * there, the meeting may have no share.
   */
  static Portion mean(Meeting meeting) {
    Portion all = of(meeting);
    List<Point> shares =
        Stream.concat(all.points().stream(), all.more().stream()).map(Speakers::share).toList();
    return new Portion(shares, List.of(), all.missing(), all.conflict());
  }

  private static Point share(Point point) {
    return point.zero()
        ? point
        : new Point(point.numerator().dividedBy(point.denominator()), Fraction.ONE);
  }
}
