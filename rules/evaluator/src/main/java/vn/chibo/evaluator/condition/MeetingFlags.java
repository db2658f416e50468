package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.Preparation;

/**
 * What is so of a meeting or is not: measures of 0 and 1.
 *
 * <pre>{@code
 * forEvery(meetings(REGULAR), compare(MINUTES_KEPT, exactly(number(1))))
 * }</pre>
 */
public final class MeetingFlags {
  private static final int SHORTEST_MONTH = 28;

  /** Held online. */
  public static final Measure<HeldMeeting> HELD_ONLINE =
      flag("held-online", meeting -> form(meeting, MeetingForm.ONLINE));

  /** Held by party group instead of the whole cell. */
  public static final Measure<HeldMeeting> HELD_BY_PARTY_GROUP =
      flag("held-by-party-group", meeting -> form(meeting, MeetingForm.BY_PARTY_GROUP));

  /** What it dealt with must be kept secret. */
  public static final Measure<HeldMeeting> SECRET = flag("secret", Meeting::getSecret);

  /** Its minutes are kept in the minutes book. */
  public static final Measure<HeldMeeting> MINUTES_KEPT =
      flag("minutes-kept", meeting -> meeting.getWrittenMinutes().flatMap(MeetingMinutes::getKept));

  /** The cell committee met before it, or on its day. */
  public static final Measure<HeldMeeting> COMMITTEE_MET_FIRST =
      flag("committee-met-first", MeetingFlags::metFirst);

  /** A draft resolution or conclusion was prepared. */
  public static final Measure<HeldMeeting> DRAFT_RESOLUTION =
      flag(
          "draft-resolution",
          meeting -> meeting.getPreparation().flatMap(Preparation::getDraftResolution));

  /** It was rated good. */
  public static final Measure<HeldMeeting> RATED_GOOD = rated("rated-good", MeetingRating.GOOD);

  /** It was rated fair or better. */
  public static final Measure<HeldMeeting> RATED_FAIR = rated("rated-fair", MeetingRating.FAIR);

  /** It was rated average or better. */
  public static final Measure<HeldMeeting> RATED_AVERAGE =
      rated("rated-average", MeetingRating.AVERAGE);

  /** All but those about a day, in their order. */
  public static final List<Measure<HeldMeeting>> ALL =
      List.of(
          HELD_ONLINE,
          HELD_BY_PARTY_GROUP,
          SECRET,
          MINUTES_KEPT,
          COMMITTEE_MET_FIRST,
          DRAFT_RESOLUTION,
          RATED_GOOD,
          RATED_FAIR,
          RATED_AVERAGE);

  // One measure a day, so that all rules that ask for it share one reading.
  private static final List<Measure<HeldMeeting>> DAYS_OFF =
      IntStream.rangeClosed(1, SHORTEST_MONTH).mapToObj(MeetingFlags::off).toList();

  private MeetingFlags() {}

  /**
   * The day of its month that was set for it is a Saturday, a Sunday or recorded as a day off.
   *
   * @param day of the month, from 1 to 28
   */
  public static Measure<HeldMeeting> dayOff(int day) {
    return DAYS_OFF.get(day - 1);
  }

  /** Whether this is a day that every month has. */
  public static boolean everyMonthHas(int day) {
    return day >= 1 && day <= SHORTEST_MONTH;
  }

  private static Measure<HeldMeeting> off(int day) {
    return MeetingMeasures.exact(
        "day-off",
        Unit.COUNT,
        held ->
            MeetingDays.weekend(held.getDate(), day)
                ? Ratio.of(1)
                : MeetingMeasures.flag(held.meeting().getDayOff()));
  }

  private static Measure<HeldMeeting> rated(String key, MeetingRating least) {
    return flag(key, meeting -> meeting.getRating().map(rating -> rating.atLeast(least)));
  }

  private static Measure<HeldMeeting> flag(String key, Function<Meeting, Optional<Boolean>> flag) {
    return MeetingMeasures.exact(
        key, Unit.COUNT, held -> MeetingMeasures.flag(flag.apply(held.meeting())));
  }

  private static Optional<Boolean> form(Meeting meeting, MeetingForm form) {
    return meeting.getForm().map(form::equals);
  }

  private static Optional<Boolean> metFirst(Meeting meeting) {
    return meeting
        .getPreparation()
        .flatMap(Preparation::getCommitteeMetOn)
        .map(day -> !day.isAfter(meeting.getDate()));
  }
}
