package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.band;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.bonus;
import static vn.chibo.evaluator.score.SmallSheets.capped;
import static vn.chibo.evaluator.score.SmallSheets.fatal;
import static vn.chibo.evaluator.score.SmallSheets.faults;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.floor;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.judged;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/** What a whole sheet must not be, each with the words that say where and how to mend it. */
class SheetFaultsTest {
  private static final String SCALED =
      "score-rescaled: points can be scaled up for at most 6 items that are not always scored, in"
          + " groups that are plain sums without a floor or bonus, and not for all of the total";

  private static ScoreItem sometimes(String id, long max) {
    return item(id, max).onlyWhen(RandomSheets.THEMATIC);
  }

  private static ScoreItem[] sometimes(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> sometimes("s" + i, 1))
        .toArray(ScoreItem[]::new);
  }

  private static List<String> scaled(ScoreGroup... groups) {
    SmallSheets sheet = SmallSheets.of(groups).rescaling(Rescaling.PROPORTIONAL);
    try {
      return List.of(sheet.sheet().id().value());
    } catch (FaultException e) {
      return faults(sheet::sheet);
    }
  }

  @Test
  void should_have_groups_that_add_up_to_the_total_without_a_bonus() {
    SmallSheets sheet =
        SmallSheets.of(
            group("A", item("a", 3)), group("B", item("b", 4)), bonus(group("C", item("c", 5))));

    assertThat(sheet.sheet(Fraction.of(7)).total()).isEqualTo(Fraction.of(7));
    assertThat(faults(() -> sheet.sheet(Fraction.of(12))))
        .containsExactly(
            "score-total: the sheet gives 12 points in all, but its groups without bonus add up to"
                + " 7; correct one of them");
  }

  @Test
  void should_have_each_id_once_among_items_and_fatal_items_alike() {
    SmallSheets twice = SmallSheets.of(group("A", item("a", 3)), group("B", item("a", 4)));
    SmallSheets also =
        SmallSheets.of(group("A", item("a", 3)))
            .bands(band("T", atLeast(0)))
            .fatal(fatal("a", "T"));

    String message = "score-item-twice: the id a stands twice; give each item its own";
    assertThat(faults(twice::sheet)).containsExactly(message);
    assertThat(faults(also::sheet)).containsExactly(message);
  }

  @Test
  void should_have_each_band_once_and_bar_to_a_band_that_there_is() {
    ScoreGroup group = group("A", item("a", 3));
    SmallSheets twice = SmallSheets.of(group).bands(band("T", atLeast(2)), band("T", fewer(2)));
    SmallSheets none =
        SmallSheets.of(group)
            .bands(band("T", atLeast(2)), band("K", fewer(2)))
            .fatal(fatal("f", "X"), fatal("g", "K"));

    assertThat(faults(twice::sheet))
        .containsExactly("score-band-twice: a band stands twice among: T, T");
    assertThat(faults(none::sheet))
        .containsExactly(
            "score-fatal-band: the fatal item f names no band of the sheet; the bands are: T, K");
  }

  @Test
  void should_scale_up_for_six_items_at_most() {
    ScoreItem always = item("a", 4);
    assertThat(scaled(group("A", with(always, sometimes(6))))).containsExactly("mau");
    assertThat(scaled(group("A", with(always, sometimes(7))))).containsExactly(SCALED);
  }

  private static ScoreItem[] with(ScoreItem first, ScoreItem... more) {
    return Stream.concat(Stream.of(first), Arrays.stream(more)).toArray(ScoreItem[]::new);
  }

  @Test
  void should_scale_up_in_plain_sums_only() {
    ScoreGroup always = group("A", item("a", 4));
    assertThat(scaled(always, capped("B", 1, item("b", 1), sometimes("c", 1))))
        .containsExactly(SCALED);
    assertThat(scaled(always, floor(group("B", sometimes("b", 2)), 1))).containsExactly(SCALED);
    assertThat(scaled(always, bonus(group("B", sometimes("b", 2))))).containsExactly(SCALED);
    assertThat(scaled(sometimes2())).containsExactly(SCALED);
    assertThat(scaled(capped("A", 3, item("a", 4)), group("B", sometimes("b", 2))))
        .as("what is always scored may be capped")
        .containsExactly("mau");
  }

  private static ScoreGroup sometimes2() {
    return group("A", sometimes("a", 2), sometimes("b", 2));
  }

  @Test
  void should_look_at_items_not_always_scored_only_where_points_are_scaled() {
    SmallSheets lost = SmallSheets.of(group("A", sometimes(7)));
    assertThat(lost.sheet().items()).hasSize(7);
    assertThat(scaled(capped("A", 3, item("a", 4)))).as("nothing to scale").containsExactly("mau");
  }

  @Test
  void should_not_be_finer_than_twenty_thousand_totals() {
    Scale fine = judged(Fraction.of(1), Fraction.of(1, 9_999), Fraction.ZERO);
    SmallSheets enough = SmallSheets.of(group("A", item("a", 1, fine), item("b", 1)));
    SmallSheets tooFine =
        SmallSheets.of(group("A", item("a", 1, fine), item("b", 1), item("c", 1)));
    SmallSheets halves =
        SmallSheets.of(
            group(
                "A",
                item("a", 1, judged(Fraction.of(1), Fraction.of(1, 150), Fraction.ZERO)),
                item("b", 1, judged(Fraction.of(1), Fraction.of(1, 140), Fraction.ZERO))));

    assertThat(enough.sheet().items()).hasSize(2);
    assertThat(faults(tooFine::sheet))
        .containsExactly(
            "score-too-fine: the points are too fine: more than 20,000 totals would be possible");
    Scale two = judged(Fraction.of(1), Fraction.of(1, 10_000), Fraction.ZERO);
    SmallSheets just = SmallSheets.of(group("A", item("a", 1, two), item("b", 1)));
    assertThat(just.sheet().items()).as("20,000 exactly").hasSize(2);
    assertThat(faults(tooFine.bands(band("T", atLeast(9)))::sheet))
        .as("bands are not looked at then")
        .hasSize(1);
    assertThat(halves.sheet().total())
        .as("150 and 140 have 2,100 parts in common; their product would be too many")
        .isEqualTo(Fraction.of(2));
  }

  @Test
  void should_have_a_band_for_each_total_and_one_only() {
    SmallSheets sheet = SmallSheets.of(group("A", item("a", 3, judged(3, 2, 1, 0))));

    assertThat(sheet.sheet().bands()).isEmpty();
    assertThat(faults(sheet.bands(band("T", atLeast(2)), band("K", fewer(1)))::sheet))
        .containsExactly("score-band-hole: the total 1 lies in no band; let a band take it in");
    assertThat(faults(sheet.bands(band("T", atLeast(2)), band("K", between(0, 2)))::sheet))
        .containsExactly(
            "score-band-overlap: the total 2 lies in more than one band: T, K; let one end before"
                + " the other begins");
    assertThat(sheet.bands(band("T", atLeast(2)), band("K", fewer(2))).sheet().bands())
        .extracting(Band::id)
        .containsExactly("T", "K");
  }

  @Test
  void should_have_bands_that_some_total_reaches() {
    SmallSheets sheet = SmallSheets.of(group("A", item("a", 3, judged(3, 2, 1, 0))));
    Quantity above = Quantity.moreThan(Fraction.of(3));

    assertThat(
            faults(
                sheet.bands(band("X", above), band("T", Quantity.atMost(Fraction.of(3))))::sheet))
        .containsExactly(
            "score-band-unreachable: no total lies in the band X: the totals are from 0 to 3");
  }

  @Test
  void should_have_the_best_band_first() {
    SmallSheets sheet = SmallSheets.of(group("A", item("a", 3, judged(3, 2, 1, 0))));
    Band best = band("T", atLeast(2));
    Band middle = band("K", new Quantity(between(1, 1).low(), fewer(2).high()));
    Band worst = band("Y", fewer(1));

    assertThat(sheet.bands(best, middle, worst).sheet().bands()).hasSize(3);
    assertThat(faults(sheet.bands(middle, best, worst)::sheet))
        .containsExactly(
            "score-band-order: the band T stands after a worse one; put the best first");
    assertThat(faults(sheet.bands(best, worst, middle)::sheet))
        .containsExactly(
            "score-band-order: the band K stands after a worse one; put the best first");
    assertThat(sheet.bands(band("A", Quantity.UNKNOWN)).sheet().bands()).hasSize(1);
    Band beyond = band("T", Quantity.moreThan(Fraction.of(2)));
    Band just = band("K", between(2, 2));
    assertThat(sheet.bands(beyond, just, band("Y", fewer(2))).sheet().bands())
        .as("both begin at 2, one without it")
        .hasSize(3);
  }

  @Test
  void should_tell_every_fault_at_once() {
    SmallSheets sheet =
        SmallSheets.of(group("A", item("a", 3), item("a", 3)))
            .bands(band("T", atLeast(9)))
            .fatal(fatal("f", "X"));

    assertThat(faults(() -> sheet.sheet(Fraction.of(5))))
        .extracting(words -> words.substring(0, words.indexOf(':')))
        .containsExactly(
            "score-total",
            "score-item-twice",
            "score-fatal-band",
            "score-band-hole",
            "score-band-unreachable");
  }

  @Test
  void should_refuse_groups_that_are_not_the_sum_of_their_items() {
    assertThat(faults(() -> sized(GroupRule.SUM, 7, none(), item("a", 3), item("b", 3))))
        .containsExactly(
            "score-group-max: the group A gives 7 points at most, but its items add up to 6;"
                + " correct one of them, or say that the group is CAPPED");
    assertThat(faults(() -> sized(GroupRule.SUM, 5, none(), item("a", 3), item("b", 3))))
        .hasSize(1);
    assertThat(faults(() -> sized(GroupRule.CAPPED, 7, none(), item("a", 3), item("b", 3))))
        .hasSize(1);
    assertThat(sized(GroupRule.CAPPED, 5, none(), item("a", 3), item("b", 3)).max())
        .isEqualTo(Fraction.of(5));
    assertThat(faults(() -> sized(GroupRule.ALL_OR_NOTHING, 3, none(), sometimes("a", 3))))
        .containsExactly(
            "score-all-or-nothing: an item of the group A, which is all or nothing, is not always"
                + " scored; take it out of the group");
    assertThat(faults(() -> sized(GroupRule.SUM, 3, Optional.of(Fraction.of(4)), item("a", 3))))
        .containsExactly("score-floor: the floor of the group A is above its highest points");
    assertThat(sized(GroupRule.SUM, 3, Optional.of(Fraction.of(3)), item("a", 3)).floor())
        .contains(Fraction.of(3));
  }

  private static Optional<Fraction> none() {
    return Optional.empty();
  }

  private static ScoreGroup sized(
      GroupRule rule, long max, Optional<Fraction> floor, ScoreItem... items) {
    return new ScoreGroup(
        "A", RandomSheets.TITLE, Fraction.of(max), List.of(items), rule, floor, false);
  }
}
