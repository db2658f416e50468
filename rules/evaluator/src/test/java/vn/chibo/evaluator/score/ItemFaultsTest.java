package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.faults;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.judged;
import static vn.chibo.evaluator.score.SmallSheets.level;
import static vn.chibo.evaluator.score.SmallSheets.measure;
import static vn.chibo.evaluator.score.SmallSheets.measured;
import static vn.chibo.evaluator.score.SmallSheets.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;

/** What an item must not be, each with the value that shows it. */
class ItemFaultsTest {
  private static final ScoreMeasure MINUTES = measure("phút", Unit.MINUTE, Quantity.exactly(60));
  private static final ScoreMeasure SHARE = measure("tỷ lệ", Unit.SHARE, Quantity.SHARE);
  private static final MeasuredLevel LONG = level(4, atLeast(90));

  private static ScoreCase when(ScoreMeasure measure, Quantity range, MeasuredLevel... levels) {
    return new ScoreCase(Optional.of(new Within(measure, range)), List.of(levels));
  }

  private static ScoreItem cased(ScoreCase... cases) {
    return item("m", 4, new Scale.Measured(MINUTES, List.of(cases)));
  }

  @Test
  void should_have_an_id_without_a_slash() {
    assertThat(faults(() -> item(" ", 4)))
        .containsExactly(
            "score-item-id: the id \" \" of an item must not be blank or hold a slash");
    assertThat(faults(() -> item("a/b", 4)))
        .containsExactly(
            "score-item-id: the id \"a/b\" of an item must not be blank or hold a slash");
  }

  @Test
  void should_have_a_level_in_each_case() {
    String message = "score-no-levels: the item m has no levels; give at least one in each case";
    assertThat(faults(() -> item("m", 4, new Scale.Judged(List.of())))).containsExactly(message);
    assertThat(faults(() -> item("m", 4, new Scale.Measured(MINUTES, List.of()))))
        .containsExactly(message);
    assertThat(faults(() -> item("m", 4, measured(MINUTES)))).containsExactly(message);
    assertThat(
            faults(
                () ->
                    cased(
                        when(SHARE, Quantity.SHARE, LONG, level(0, fewer(90))),
                        when(SHARE, Quantity.SHARE))))
        .containsExactly(message);
    assertThat(item("m", 4, new Scale.Free(Fraction.of(4))).max()).isEqualTo(Fraction.of(4));
  }

  @Test
  void should_give_its_highest_points_at_its_highest_level() {
    String message =
        "score-item-max: the item m gives 4 points at most, but its highest level gives 3; correct"
            + " one of them";
    assertThat(faults(() -> item("m", 4, judged(3, 0)))).containsExactly(message);
    assertThat(faults(() -> item("m", 4, new Scale.Free(Fraction.of(3))))).containsExactly(message);
  }

  @Test
  void should_have_levels_with_ids_of_their_own() {
    String message =
        "score-level-ids: the levels of the item m need ids of their own, without a slash";
    assertThat(faults(() -> item("m", 4, named("a", "a")))).containsExactly(message);
    assertThat(faults(() -> item("m", 4, named("a", "b/c")))).containsExactly(message);
  }

  private static Scale named(String first, String second) {
    return new Scale.Judged(
        List.of(
            new Level(first, title("một", "one"), Fraction.of(4)),
            new Level(second, title("hai", "two"), Fraction.ZERO)));
  }

  @Test
  void should_say_of_more_than_one_case_when_each_holds_by_one_measure() {
    String message =
        "score-cases: each case of the item m must say when it holds, all by the same measure";
    MeasuredLevel any = level(4, atLeast(0));
    ScoreCase plain = new ScoreCase(Optional.empty(), List.of(any));
    assertThat(faults(() -> cased(plain, plain))).containsExactly(message);
    assertThat(faults(() -> cased(plain, when(SHARE, Quantity.SHARE, any))))
        .containsExactly(message);
    assertThat(
            faults(() -> cased(when(SHARE, Quantity.SHARE, any), when(MINUTES, atLeast(0), any))))
        .containsExactly(message);
    assertThat(cased(when(SHARE, Quantity.SHARE, any)).scale().points())
        .isEqualTo(Points.any(List.of(Fraction.of(4))));
  }

  @Test
  void should_have_cases_without_a_hole_or_an_overlap() {
    MeasuredLevel any = level(4, atLeast(0));
    Quantity half = Quantity.between(Fraction.ZERO, Fraction.of(1, 2));
    Quantity upper = Quantity.between(Fraction.of(1, 2), Fraction.ONE);
    Quantity more = new Quantity(Quantity.moreThan(Fraction.of(1, 2)).low(), upper.high());

    assertThat(faults(() -> cased(when(SHARE, half, any), when(SHARE, upper, any))))
        .containsExactly(
            "score-overlap: more than one level of the item m covers 50 % (tỷ lệ); let one end"
                + " before the other begins, or declare the OVERLAP as published");
    assertThat(faults(() -> cased(when(SHARE, half, any))))
        .containsExactly(
            "score-hole: no level of the item m covers 75 % (tỷ lệ); let a level take it in, or"
                + " declare the HOLE as published");
    assertThat(cased(when(SHARE, half, any), when(SHARE, more, any)).max())
        .isEqualTo(Fraction.of(4));
  }

  @Test
  void should_have_levels_without_a_hole_or_an_overlap() {
    Scale hole = measured(MINUTES, LONG, level(2, between(60, 88)), level(0, fewer(60)));
    Scale overlap = measured(MINUTES, LONG, level(2, between(60, 90)), level(0, fewer(60)));

    assertThat(faults(() -> item("m", 4, hole)))
        .containsExactly(
            "score-hole: no level of the item m covers 89 minutes (phút); let a level take it"
                + " in, or declare the HOLE as published");
    assertThat(faults(() -> item("m", 4, overlap)))
        .containsExactly(
            "score-overlap: more than one level of the item m covers 90 minutes (phút); let one"
                + " end before the other begins, or declare the OVERLAP as published");
  }

  @Test
  void should_take_a_defect_that_is_declared_and_no_other() {
    Scale whole = measured(MINUTES, LONG, level(0, fewer(90)));
    Scale hole = measured(MINUTES, LONG, level(0, fewer(60)));
    String none =
        "score-no-such-defect: the item m declares HOLE as published, but its levels have none;"
            + " remove the declaration";

    assertThat(faults(() -> declared(whole, Defect.HOLE))).containsExactly(none);
    assertThat(declared(hole, Defect.HOLE).asPublished()).containsExactly(Defect.HOLE);
    assertThat(faults(() -> declared(hole, Defect.OVERLAP))).hasSize(2);
    assertThat(faults(() -> item("m", 4, judged(4, 0)).asPublished(Defect.HOLE)))
        .as("levels that people judge have no holes")
        .containsExactly(none);
  }

  private static ScoreItem declared(Scale scale, Defect... defects) {
    return new ScoreItem(
        "m", RandomSheets.TITLE, Fraction.of(4), scale, Optional.empty(), Set.of(defects));
  }

  @Test
  void should_look_at_whole_numbers_only_where_the_measure_counts() {
    Quantity upTo = new Quantity(Optional.empty(), Optional.of(new Bound(Fraction.of(89), true)));

    assertThat(item("m", 4, measured(MINUTES, LONG, level(0, upTo))).max())
        .isEqualTo(Fraction.of(4));
    assertThat(
            faults(
                () ->
                    item(
                        "m",
                        4,
                        measured(
                            SHARE,
                            level(4, Quantity.atLeast(Fraction.of(1, 2))),
                            level(0, Quantity.fewerThan(Fraction.of(2, 5)))))))
        .singleElement()
        .satisfies(words -> assertThat(words).contains("covers 40 %"));
  }
}
