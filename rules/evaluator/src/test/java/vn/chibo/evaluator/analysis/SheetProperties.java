package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.analysis.Sheets.LENGTH;
import static vn.chibo.evaluator.analysis.Sheets.group;
import static vn.chibo.evaluator.analysis.Sheets.item;
import static vn.chibo.evaluator.analysis.Sheets.measured;
import static vn.chibo.evaluator.analysis.Sheets.met;
import static vn.chibo.evaluator.analysis.Sheets.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;

/** What is said of sheets is what trying every value, or scoring a meeting, says. */
class SheetProperties {
  private static final int MOST = 14;
  private static final Domain MINUTES = new Domain(Quantity.atLeast(Fraction.ZERO), true);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @Provide
  Arbitrary<List<Quantity>> intervals() {
    return interval().list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<Quantity> interval() {
    Arbitrary<Optional<Bound>> end =
        Combinators.combine(
                Arbitraries.integers().between(0, 20).map(n -> Fraction.of(n, 2)),
                Arbitraries.of(true, false))
            .as((value, in) -> new Bound(value, in))
            .optional(0.8);
    return Combinators.combine(end, end)
        .as(SheetProperties::ordered)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  private static Optional<Quantity> ordered(Optional<Bound> low, Optional<Bound> high) {
    try {
      return Optional.of(new Quantity(low, high));
    } catch (IllegalArgumentException empty) {
      return Optional.empty();
    }
  }

  private static List<Integer> within(Fraction value, List<Quantity> intervals) {
    return IntStream.range(0, intervals.size())
        .filter(i -> Quantity.exactly(value).within(intervals.get(i)))
        .boxed()
        .toList();
  }

  @Property(tries = 150)
  void should_put_every_whole_number_into_the_one_stretch_of_its_intervals(
      @ForAll("intervals") List<Quantity> intervals) {
    List<Stretch> stretches = Stretch.of(MINUTES, intervals);
    for (int n = 0; n <= MOST; n++) {
      Fraction value = Fraction.of(n);
      assertThat(stretches.stream().filter(s -> Quantity.exactly(value).within(s.values())))
          .singleElement()
          .satisfies(s -> assertThat(s.within()).isEqualTo(within(value, intervals)));
    }
    sound(stretches, intervals);
  }

  @Property(tries = 150)
  void should_put_every_share_into_the_one_stretch_of_its_intervals(
      @ForAll("intervals") List<Quantity> intervals) {
    Domain tenth = new Domain(Quantity.between(Fraction.ZERO, Fraction.of(10)), false);
    List<Stretch> stretches = Stretch.of(tenth, intervals);
    for (int n = 0; n <= 40; n++) {
      Fraction value = Fraction.of(n, 4);
      assertThat(stretches.stream().filter(s -> Quantity.exactly(value).within(s.values())))
          .singleElement()
          .satisfies(s -> assertThat(s.within()).isEqualTo(within(value, intervals)));
    }
    sound(stretches, intervals);
  }

  /** Neighbours differ, and the value that shows a stretch lies in it. */
  private static void sound(List<Stretch> stretches, List<Quantity> intervals) {
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      assertThat(Quantity.exactly(stretch.first()).within(stretch.values())).isTrue();
      assertThat(stretch.within()).isEqualTo(within(stretch.first(), intervals));
      if (i > 0) {
        assertThat(stretches.get(i - 1).within()).isNotEqualTo(stretch.within());
      }
    }
  }

  @Provide
  Arbitrary<ScoreSheet> sheets() {
    return Combinators.combine(
            length("1").list().ofMinSize(1).ofMaxSize(2),
            length("2"),
            Arbitraries.integers().between(2, 10),
            Arbitraries.of(Rescaling.NONE, Rescaling.FULL_POINTS, Rescaling.PROPORTIONAL),
            Arbitraries.integers().between(0, 3))
        .as(SheetProperties::of);
  }

  /** An item of two levels that meet at some minute, the better one above or below it. */
  private static Arbitrary<ScoreItem> length(String id) {
    return Combinators.combine(
            Arbitraries.integers().between(2, 10),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false))
        .as(
            (at, low, above) -> {
              MeasuredLevel upper = new MeasuredLevel(points(above, low), from(at));
              MeasuredLevel lower = new MeasuredLevel(points(!above, low), below(at));
              return item(id, 5, measured(LENGTH, upper, lower));
            });
  }

  private static Fraction points(boolean best, int low) {
    return Fraction.of(best ? 5 : low);
  }

  private static Quantity from(int minute) {
    return Quantity.atLeast(Fraction.of(minute));
  }

  private static Quantity below(int minute) {
    return Quantity.fewerThan(Fraction.of(minute));
  }

  private static ScoreSheet of(
      List<ScoreItem> first, ScoreItem second, int scoredFrom, Rescaling rescaling, int capped) {
    List<ScoreItem> items = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      items.add(item("1." + i, 5, first.get(i).scale()));
    }
    Fraction sum = Fraction.of(5L * items.size());
    boolean cap = capped > 0 && rescaling != Rescaling.PROPORTIONAL;
    return sheet(
        rescaling,
        List.of(),
        group(
            "a",
            cap ? sum.minus(Fraction.of(capped)) : sum,
            cap ? GroupRule.CAPPED : GroupRule.SUM,
            Optional.empty(),
            items.toArray(ScoreItem[]::new)),
        group("b", second, met("3", 4).onlyWhen(new Within(LENGTH, from(scoredFrom)))));
  }

  /** The highest total that is possible for a meeting of a length of which nothing is judged. */
  private static Fraction scored(ScoreSheet sheet, int minutes) {
    Meeting meeting = Planted.meeting(DAY, MeetingKind.REGULAR, minutes);
    CellRecord cell = Planted.cell(meeting);
    return sheet
        .score(new HeldMeeting(cell, meeting), Planted.END, ScoreColumn.SELF)
        .total()
        .high()
        .orElseThrow()
        .value();
  }

  @Property(tries = 60)
  void should_know_the_highest_total_that_any_meeting_scores(@ForAll("sheets") ScoreSheet sheet) {
    Fraction highest =
        IntStream.rangeClosed(1, MOST)
            .mapToObj(minutes -> scored(sheet, minutes))
            .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b)
            .orElseThrow();
    boolean shortOf = highest.compareTo(sheet.total()) < 0;
    List<Weakness> found =
        Analysis.of(sheet).findings(WeaknessCode.TOTAL_UNREACHABLE).stream()
            .filter(each -> each.part().part().isEmpty())
            .toList();
    assertThat(found).hasSize(shortOf ? 1 : 0);
    found.forEach(
        each -> assertThat(each.counterexample().flatMap(Counterexample::value)).contains(highest));
  }
}
