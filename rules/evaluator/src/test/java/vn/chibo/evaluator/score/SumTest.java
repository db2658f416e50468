package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.bonus;
import static vn.chibo.evaluator.score.SmallSheets.capped;
import static vn.chibo.evaluator.score.SmallSheets.floor;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.judged;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;

/** The total of a sheet and what each of its rules adds or takes, to the point. */
class SumTest {

  private static ScoreItem sometimes(String id, long max) {
    return item(id, max).onlyWhen(RandomSheets.THEMATIC);
  }

  private static List<String> adjustments(Score score) {
    return score.adjustments().stream()
        .map(each -> each.label().english() + ": " + ends(each.points()))
        .toList();
  }

  private static String ends(Quantity points) {
    return points.low().orElseThrow().value() + " to " + points.high().orElseThrow().value();
  }

  private static List<String> missing(Score score) {
    return score.missing().stream().map(Text::english).toList();
  }

  @Test
  void should_add_up_what_is_met_and_nothing_else() {
    Score score =
        SmallSheets.of(group("A", item("a", 3), item("b", 4)), group("B", item("c", 5)))
            .score(marks -> marks.met("a", "c").notMet("b"));

    assertThat(score.exact()).contains(Fraction.of(8));
    assertThat(score.adjustments()).isEmpty();
    assertThat(score.contribution("b")).contains(Quantity.exactly(0));
    assertThat(score.contribution("x")).isEmpty();
  }

  @Test
  void should_take_what_is_beyond_the_cap_of_a_group() {
    SmallSheets sheet = SmallSheets.of(capped("A", 5, item("a", 3), item("b", 4)));

    assertThat(sheet.score(marks -> marks.met("a", "b")).exact()).contains(Fraction.of(5));
    assertThat(adjustments(sheet.score(marks -> marks.met("a", "b"))))
        .containsExactly("limits of the group \"Group A\": -2 to -2");
    assertThat(adjustments(sheet.score(marks -> marks.met("a").notMet("b")))).isEmpty();
    assertThat(adjustments(sheet.score(marks -> marks.met("a"))))
        .containsExactly("limits of the group \"Group A\": -2 to 0");
  }

  @Test
  void should_lift_a_group_to_its_floor() {
    SmallSheets sheet = SmallSheets.of(floor(group("A", item("a", 3), item("b", 4)), 2));

    Score none = sheet.score(marks -> marks.notMet("a", "b"));
    assertThat(none.exact()).contains(Fraction.of(2));
    assertThat(adjustments(none)).containsExactly("limits of the group \"Group A\": 2 to 2");
    assertThat(adjustments(sheet.score(marks -> marks.met("a").notMet("b")))).isEmpty();
  }

  @Test
  void should_lose_all_where_one_is_not_met_of_all_or_nothing() {
    SmallSheets sheet =
        SmallSheets.of(group("A", GroupRule.ALL_OR_NOTHING, item("a", 3), item("b", 4)));

    assertThat(sheet.score(marks -> marks.met("a", "b")).exact()).contains(Fraction.of(7));
    assertThat(adjustments(sheet.score(marks -> marks.met("a", "b")))).isEmpty();
    Score one = sheet.score(marks -> marks.met("b").notMet("a"));
    assertThat(one.exact()).contains(Fraction.ZERO);
    assertThat(adjustments(one))
        .containsExactly("all or nothing in the group \"Group A\": -4 to -4");
    Score open = sheet.score(marks -> marks.met("b"));
    assertThat(open.possible()).contains(Points.any(List.of(Fraction.ZERO, Fraction.of(7))));
    assertThat(adjustments(open))
        .containsExactly("all or nothing in the group \"Group A\": -4 to 0");
  }

  @Test
  void should_lose_what_is_just_below_all_where_points_are_given_freely() {
    SmallSheets sheet =
        SmallSheets.of(
            group("A", GroupRule.ALL_OR_NOTHING, item("a", 3, new Scale.Free(Fraction.of(3)))));

    Score open = sheet.score(marks -> marks);
    assertThat(open.total()).isEqualTo(between(0, 3));
    assertThat(adjustments(open))
        .containsExactly("all or nothing in the group \"Group A\": -3 to 0");
  }

  @Test
  void should_scale_up_what_is_left_when_an_item_is_not_scored() {
    SmallSheets sheet =
        SmallSheets.of(group("A", item("a", 6), item("b", 2)), group("B", sometimes("c", 2)))
            .rescaling(Rescaling.PROPORTIONAL);

    Score left = sheet.score(marks -> marks.met("a").notMet("b").scored("c", false));
    assertThat(left.exact()).contains(Fraction.of(15, 2));
    assertThat(adjustments(left)).containsExactly("scaling up for what is not scored: 3/2 to 3/2");
    Score kept = sheet.score(marks -> marks.met("a", "c").notMet("b").scored("c", true));
    assertThat(kept.exact()).contains(Fraction.of(8));
    assertThat(kept.adjustments()).isEmpty();
    Score open = sheet.score(marks -> marks.met("a", "c").notMet("b"));
    assertThat(open.possible()).contains(Points.any(List.of(Fraction.of(15, 2), Fraction.of(8))));
    assertThat(adjustments(open)).containsExactly("scaling up for what is not scored: 0 to 3/2");
  }

  @Test
  void should_scale_up_for_each_choice_of_two_items_that_may_be_left_out() {
    SmallSheets sheet =
        SmallSheets.of(group("A", item("a", 4)), group("B", sometimes("b", 2), sometimes("c", 6)))
            .rescaling(Rescaling.PROPORTIONAL);

    Score open = sheet.score(marks -> marks.met("a").notMet("b", "c"));
    assertThat(open.possible())
        .contains(
            Points.any(
                List.of(Fraction.of(4), Fraction.of(24, 5), Fraction.of(8), Fraction.of(12))));
    Score one = sheet.score(marks -> marks.met("a").notMet("b", "c").scored("b", false));
    assertThat(one.possible()).contains(Points.any(List.of(Fraction.of(24, 5), Fraction.of(12))));
  }

  @Test
  void should_do_with_an_item_that_is_not_scored_as_the_sheet_says() {
    SmallSheets sheet = SmallSheets.of(group("A", item("a", 4)), group("B", sometimes("b", 2)));
    UnaryOperator<Marks> left = marks -> marks.met("a").scored("b", false);

    assertThat(sheet.score(left).exact()).contains(Fraction.of(4));
    assertThat(sheet.rescaling(Rescaling.FULL_POINTS).score(left).exact()).contains(Fraction.of(6));
    Score open = sheet.rescaling(Rescaling.UNSTATED).score(left);
    assertThat(open.total()).isEqualTo(between(4, 6));
    assertThat(missing(open))
        .containsExactly(
            "the sheet does not say what becomes of the 2 points of \"Item b\" when it is not"
                + " scored");
  }

  @Test
  void should_stop_a_bonus_at_the_total_or_not_as_the_sheet_says() {
    SmallSheets sheet = SmallSheets.of(group("A", item("a", 4)), bonus(group("B", item("b", 3))));
    UnaryOperator<Marks> all = marks -> marks.met("a", "b");

    assertThat(sheet.score(all).exact()).contains(Fraction.of(7));
    assertThat(adjustments(sheet.score(all))).isEmpty();
    Score stopped = sheet.bonus(BonusLimit.UP_TO_TOTAL).score(all);
    assertThat(stopped.exact()).contains(Fraction.of(4));
    assertThat(adjustments(stopped)).containsExactly("limit of the bonus: -3 to -3");
    assertThat(missing(stopped)).isEmpty();
    Score open = sheet.bonus(BonusLimit.UNSTATED).score(all);
    assertThat(open.possible()).contains(Points.any(List.of(Fraction.of(4), Fraction.of(7))));
    assertThat(adjustments(open)).containsExactly("limit of the bonus: -3 to 0");
    assertThat(missing(open))
        .containsExactly("the sheet does not say whether a bonus lifts the total above 4");
  }

  @Test
  void should_not_ask_for_the_limit_of_a_bonus_that_lifts_nothing_above_it() {
    SmallSheets sheet =
        SmallSheets.of(group("A", item("a", 4)), bonus(group("B", item("b", 3))))
            .bonus(BonusLimit.UNSTATED);

    Score below = sheet.score(marks -> marks.met("b").notMet("a"));
    assertThat(below.exact()).contains(Fraction.of(3));
    assertThat(below.missing()).isEmpty();
    assertThat(below.adjustments()).isEmpty();
  }

  @Test
  void should_know_all_totals_that_a_sheet_can_have() {
    assertThat(all(SmallSheets.of(group("A", item("a", 4), item("b", 2)))))
        .containsExactly("0 to 0", "2 to 2", "4 to 4", "6 to 6");
    SmallSheets with =
        SmallSheets.of(group("A", item("a", 4, judged(4, -1))), bonus(group("B", item("b", 3))));
    assertThat(all(with)).containsExactly("-1 to -1", "2 to 2", "4 to 4", "7 to 7");
    assertThat(all(with.bonus(BonusLimit.UP_TO_TOTAL)))
        .containsExactly("-1 to -1", "2 to 2", "4 to 4");
  }

  @Test
  void should_reach_from_the_lowest_total_to_the_highest_when_items_may_be_left_out() {
    ScoreGroup down = group("A", item("a", 4, judged(4, -2)));
    SmallSheets sheet = SmallSheets.of(down, group("B", sometimes("b", 2)));
    SmallSheets positive =
        SmallSheets.of(
            group("A", item("a", 4, judged(4, 1))),
            group("B", item("b", 2, judged(2, 1)).onlyWhen(RandomSheets.THEMATIC)));

    assertThat(all(sheet)).containsExactly("-2 to 6");
    assertThat(all(sheet.rescaling(Rescaling.PROPORTIONAL))).containsExactly("-3 to 6");
    assertThat(all(positive)).containsExactly("1 to 6");
    assertThat(all(positive.rescaling(Rescaling.PROPORTIONAL))).containsExactly("1 to 6");
    assertThat(all(positive.rescaling(Rescaling.FULL_POINTS))).containsExactly("2 to 6");
    assertThat(all(SmallSheets.of(floor(down, -1), group("B", sometimes("b", 2)))))
        .containsExactly("-1 to 6");
    ScoreGroup lost = bonus(group("C", item("c", 3, judged(3, -5))));
    assertThat(all(SmallSheets.of(group("A", item("a", 1)), group("B", sometimes("b", 1)), lost)))
        .as("what a bonus group takes is taken once")
        .containsExactly("-5 to -3", "3 to 5");
    assertThat(
            all(
                SmallSheets.of(
                    group("A", item("a", 2, judged(2, 1))),
                    group("B", item("b", 2, judged(2, -1)).onlyWhen(RandomSheets.THEMATIC)))))
        .as("an item that may be left out can still take points")
        .containsExactly("0 to 4");
  }

  private static List<String> all(SmallSheets sheet) {
    ScoreSheet built = sheet.sheet();
    return Stream.of(
            Totals.all(built.total(), built.groups(), built.rescaling(), built.bonusLimit()))
        .flatMap(points -> points.ranges().stream())
        .map(range -> range.low() + " to " + range.high())
        .toList();
  }
}
