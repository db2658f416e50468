package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.level;
import static vn.chibo.evaluator.score.SmallSheets.measure;
import static vn.chibo.evaluator.score.SmallSheets.measured;
import static vn.chibo.evaluator.score.SmallSheets.title;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Observation;

/** What measures find of one meeting, and the points of it. */
class MeasuringTest {
  private static final Text LACKING = title("thiếu biên bản", "the minutes are missing");
  private static final MeasuredLevel LONG = level(4, atLeast(90));
  private static final MeasuredLevel FAIR =
      level(2, new Quantity(atLeast(60).low(), fewer(90).high()));
  private static final MeasuredLevel SHORT = level(0, fewer(60));

  private static Measuring asOf(LocalDate day) {
    Meeting meeting = RandomSheets.meeting();
    return new Measuring(new HeldMeeting(RandomSheets.cell(meeting, List.of()), meeting), day);
  }

  private static Measuring held() {
    return asOf(RandomSheets.DAY);
  }

  private static ScoreMeasure reading(Observation seen) {
    return ScoreMeasure.of("phút", title("phút", "length"), Unit.MINUTE, (held, asOf) -> seen);
  }

  private static ScoreMeasure minutes(Quantity seen) {
    return measure("phút", Unit.MINUTE, seen);
  }

  private static List<Fraction> points(Quantity seen) {
    return points(minutes(seen));
  }

  private static List<Fraction> points(ScoreMeasure measure) {
    return lows(held().points((Scale.Measured) measured(measure, LONG, FAIR, SHORT)));
  }

  private static List<Fraction> lows(Points points) {
    return points.ranges().stream().map(Points.Range::low).toList();
  }

  private static List<Fraction> fractions(long... values) {
    return LongStream.of(values).mapToObj(Fraction::of).toList();
  }

  @Test
  void should_read_a_meeting_from_its_day_on_and_each_measure_once() {
    AtomicInteger reads = new AtomicInteger();
    ScoreMeasure counting =
        ScoreMeasure.of(
            "phút",
            title("phút", "length"),
            Unit.MINUTE,
            (held, asOf) -> Observation.of(Quantity.exactly(reads.incrementAndGet())));

    Observation plan = asOf(RandomSheets.DAY.minusDays(1)).of(counting);
    assertThat(plan.missing())
        .extracting(Text::english)
        .containsExactly("the meeting of 5 Mar 2026, which is not held yet");
    assertThat(reads).hasValue(0);
    Measuring held = held();
    assertThat(held.of(counting).single()).contains(Quantity.exactly(1));
    assertThat(held.of(counting).single()).contains(Quantity.exactly(1));
  }

  @Test
  void should_have_found_nothing_when_a_measure_throws() {
    ScoreMeasure broken =
        ScoreMeasure.of(
            "phút",
            title("phút", "length"),
            Unit.MINUTE,
            (held, asOf) -> {
              throw new IllegalStateException("broken");
            });

    assertThat(held().of(broken).missing())
        .extracting(Text::english)
        .containsExactly("\"length\" could not be measured");
    assertThat(held().found(broken)).isEmpty();
    assertThat(points(broken)).isEqualTo(fractions(0, 2, 4));
  }

  @Test
  void should_tell_a_figure_in_words_when_something_is_known_of_it() {
    assertThat(held().found(minutes(Quantity.exactly(75))).map(Text::english))
        .contains("75 minutes");
    assertThat(held().found(minutes(atLeast(75))).map(Text::english))
        .contains("75 minutes or more");
    assertThat(held().found(minutes(Quantity.moreThan(Fraction.of(75)))).map(Text::english))
        .contains("more than 75 minutes");
    assertThat(held().found(minutes(fewer(75))).map(Text::english))
        .contains("fewer than 75 minutes");
    assertThat(held().found(minutes(between(60, 75))).map(Text::english))
        .contains("60 to 75 minutes");
    assertThat(held().found(minutes(FAIR.range())).map(Text::english))
        .contains("60 to below 90 minutes");
    assertThat(held().found(minutes(Quantity.UNKNOWN))).isEmpty();
    assertThat(held().found(reading(Observation.conflicting(LACKING)))).isEmpty();
  }

  @Test
  void should_give_the_points_of_every_value_that_is_possible() {
    assertThat(points(Quantity.exactly(89))).isEqualTo(fractions(2));
    assertThat(points(Quantity.exactly(90))).isEqualTo(fractions(4));
    assertThat(points(between(60, 89))).isEqualTo(fractions(2));
    assertThat(points(between(59, 89))).isEqualTo(fractions(0, 2));
    assertThat(points(between(59, 90))).isEqualTo(fractions(0, 2, 4));
    assertThat(points(atLeast(60))).isEqualTo(fractions(2, 4));
    assertThat(points(Quantity.UNKNOWN)).isEqualTo(fractions(0, 2, 4));
  }

  @Test
  void should_give_the_points_under_each_reading() {
    Observation two =
        new Observation(
            Map.of("a", Quantity.exactly(30), "b", Quantity.exactly(95)), List.of(LACKING));

    assertThat(points(reading(two))).isEqualTo(fractions(0, 4));
  }

  @Test
  void should_look_at_whole_numbers_within_what_the_measure_can_be() {
    Fraction almost = Fraction.of(179, 2);
    assertThat(points(Quantity.atLeast(almost))).as("89.5 or more").isEqualTo(fractions(4));
    assertThat(points(Quantity.between(almost, almost)))
        .as("no whole number")
        .isEqualTo(fractions(0, 2, 4));
    assertThat(points(between(-9, 0))).isEqualTo(fractions(0));
    assertThat(points(between(-9, -1))).as("below zero").isEqualTo(fractions(0, 2, 4));
  }

  @Test
  void should_look_between_the_ends_of_a_share() {
    ScoreMeasure share =
        measure("tỷ lệ", Unit.SHARE, Quantity.between(Fraction.of(1, 4), Fraction.of(1, 3)));
    Quantity half = Quantity.atLeast(Fraction.of(1, 2));
    Quantity some =
        new Quantity(
            Quantity.moreThan(Fraction.of(1, 4)).low(),
            Quantity.fewerThan(Fraction.of(1, 2)).high());

    Scale scale =
        measured(
            share, level(4, half), level(2, some), level(0, Quantity.atMost(Fraction.of(1, 4))));
    assertThat(lows(held().points((Scale.Measured) scale))).isEqualTo(fractions(0, 2));
  }

  @Test
  void should_hold_a_condition_when_every_possible_value_does() {
    assertThat(of(Quantity.exactly(60))).isEqualTo(Truth.YES);
    assertThat(of(Quantity.exactly(59))).isEqualTo(Truth.NO);
    assertThat(of(between(59, 60))).isEqualTo(Truth.UNKNOWN);
    assertThat(of(Quantity.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    Observation two =
        new Observation(Map.of("a", Quantity.exactly(30), "b", Quantity.exactly(95)), List.of());
    assertThat(held().of(new Within(reading(two), atLeast(60)))).isEqualTo(Truth.UNKNOWN);
  }

  private static Truth of(Quantity seen) {
    return held().of(new Within(minutes(seen), atLeast(60)));
  }

  @Test
  void should_take_the_levels_of_the_case_that_holds() {
    assertThat(cased(Quantity.exactly(20))).isEqualTo(fractions(1));
    assertThat(cased(Quantity.exactly(19))).isEqualTo(fractions(3));
    assertThat(cased(between(19, 20))).isEqualTo(fractions(1, 3));
    assertThat(cased(Quantity.exactly(40))).as("in no case").isEqualTo(fractions(1, 3));
  }

  /** Cells of 20 members or more, up to 30, and cells of fewer. */
  private static List<Fraction> cased(Quantity members) {
    ScoreMeasure roll = measure("đảng viên", Unit.MEMBER, members);
    ScoreCase large =
        new ScoreCase(
            Optional.of(new Within(roll, between(20, 30))), List.of(level(1, atLeast(0))));
    ScoreCase small =
        new ScoreCase(Optional.of(new Within(roll, fewer(20))), List.of(level(3, atLeast(0))));
    return lows(
        held().points(new Scale.Measured(minutes(Quantity.exactly(60)), List.of(large, small))));
  }

  @Test
  void should_say_what_is_missing_of_the_case_before_that_of_the_level() {
    ScoreMeasure roll =
        ScoreMeasure.of(
            "đảng viên",
            title("đảng viên", "members"),
            Unit.MEMBER,
            (held, asOf) -> Observation.missing(title("thiếu danh sách", "the roll is missing")));
    ScoreCase large = new ScoreCase(Optional.of(new Within(roll, atLeast(20))), List.of(LONG));
    ScoreCase small = new ScoreCase(Optional.of(new Within(roll, fewer(20))), List.of(LONG));
    Scale.Measured scale =
        new Scale.Measured(reading(Observation.missing(LACKING)), List.of(large, small));

    assertThat(held().missing(scale))
        .extracting(Text::english)
        .containsExactly("the roll is missing", "the minutes are missing");
  }
}
