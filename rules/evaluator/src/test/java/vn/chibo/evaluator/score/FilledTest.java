package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.text.Text;

/** What the judgements of one column leave open of an item. */
class FilledTest {
  private static final ScoreSheetId SHEET = new ScoreSheetId("mau");
  private static final ScoreItem LEVELS = item("m", 4, judged(4, 2, 0));
  private static final List<Level> ABC = ((Scale.Judged) LEVELS.scale()).levels();
  private static final ScoreItem FREE = item("m", 4, new Scale.Free(Fraction.of(4)));
  private static final String TO_BE_JUDGED = "to be judged: Item m";
  private static final String CONFLICT =
      "judgements of \"Item m\" contradict each other or name no level of it";

  private static Filled filled(UnaryOperator<Marks> filling) {
    Marks none = Marks.of(SHEET, RandomSheets.DAY, ScoreColumn.SELF);
    return filled(filling.apply(none).judgements());
  }

  private static Filled filled(List<Judgement> judgements) {
    return new Filled(
        RandomSheets.cell(RandomSheets.meeting(), judgements),
        Marks.prefix(SHEET, RandomSheets.DAY, ScoreColumn.SELF),
        RandomSheets.AS_OF);
  }

  private static void assertLevels(
      UnaryOperator<Marks> filling, Quantity points, String level, String... missing) {
    assertJudged(filled(filling).levels(LEVELS, ABC), points, level, missing);
  }

  private static void assertFree(UnaryOperator<Marks> filling, Quantity points, String... missing) {
    assertJudged(filled(filling).free(FREE), points, "", missing);
  }

  private static void assertJudged(
      Filled.Judged judged, Quantity points, String level, String... missing) {
    assertThat(judged.points().hull()).isEqualTo(points);
    assertThat(judged.level().map(Text::english).orElse("")).isEqualTo(level);
    assertThat(judged.missing()).extracting(Text::english).containsExactly(missing);
  }

  @Test
  void should_have_the_points_of_the_level_that_holds_or_of_those_that_are_left() {
    assertLevels(marks -> marks, between(0, 4), "", TO_BE_JUDGED);
    assertLevels(marks -> marks.level("m", "b"), Quantity.exactly(2), "level b");
    assertLevels(marks -> marks.notLevel("m", "a"), between(0, 2), "", TO_BE_JUDGED);
    assertLevels(
        marks -> marks.notLevel("m", "a").notLevel("m", "b"), Quantity.exactly(0), "level c");
    assertLevels(marks -> marks.level("m", "b").notLevel("m", "a"), Quantity.exactly(2), "level b");
  }

  @Test
  void should_be_a_conflict_when_judgements_of_levels_cannot_all_be_so() {
    assertLevels(marks -> marks.level("m", "a").level("m", "b"), between(0, 4), "", CONFLICT);
    assertLevels(
        marks -> marks.level("m", "a").level("m", "b").notLevel("m", "b"),
        between(0, 4),
        "",
        CONFLICT);
    assertLevels(
        marks -> marks.notLevel("m", "a").notLevel("m", "b").notLevel("m", "c"),
        between(0, 4),
        "",
        CONFLICT);
    assertLevels(marks -> marks.level("m", "a").level("m", "x"), between(0, 4), "", CONFLICT);
    assertLevels(marks -> marks.level("m", "a").level("m", "a"), Quantity.exactly(4), "level a");
  }

  @Test
  void should_not_take_what_is_said_of_being_scored_for_a_level() {
    assertLevels(marks -> marks.scored("m", true).level("m", "a"), Quantity.exactly(4), "level a");
    assertThat(filled(marks -> marks.scored("m", true)).of("m", Marks.SCORED)).isEqualTo(Truth.YES);
    assertThat(filled(marks -> marks.scored("m", false)).of("m", Marks.SCORED)).isEqualTo(Truth.NO);
    assertThat(filled(marks -> marks).of("m", Marks.SCORED)).isEqualTo(Truth.UNKNOWN);
    assertThat(filled(marks -> marks.scored("m", false).scored("m", true)).of("m", Marks.SCORED))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_have_the_points_given_freely_when_one_figure_within_bounds_is_given() {
    assertFree(marks -> marks, between(0, 4), TO_BE_JUDGED);
    assertFree(
        marks -> marks.points("m", Fraction.of(3, 2)),
        Quantity.between(Fraction.of(3, 2), Fraction.of(3, 2)));
    assertFree(marks -> marks.points("m", Fraction.of(4)), Quantity.exactly(4));
    assertFree(marks -> marks.points("m", Fraction.of(5)), between(0, 4), CONFLICT);
    assertFree(marks -> marks.level("m", "nhiều"), between(0, 4), CONFLICT);
    assertFree(marks -> marks.notLevel("m", "3"), between(0, 4), CONFLICT);
    assertFree(
        marks -> marks.points("m", Fraction.of(3)).points("m", Fraction.of(2)),
        between(0, 4),
        CONFLICT);
  }

  @Test
  void should_read_the_judgements_of_its_column_and_day_made_by_the_as_of_day() {
    LocalDate asOf = RandomSheets.AS_OF;
    Text committee = Text.of("chi ủy", "the cell committee");
    Marks own = Marks.of(SHEET, RandomSheets.DAY, ScoreColumn.SELF);
    Marks cells = Marks.of(SHEET, RandomSheets.DAY, ScoreColumn.CELL);
    Marks later = Marks.of(SHEET, RandomSheets.DAY.plusDays(1), ScoreColumn.SELF);

    assertThat(level(own.by(asOf, committee).level("m", "a"))).contains("level a");
    assertThat(level(own.by(asOf.plusDays(1), committee).level("m", "a"))).isEmpty();
    assertThat(level(cells.level("m", "a"))).isEmpty();
    assertThat(level(later.level("m", "a"))).isEmpty();
  }

  private static Optional<String> level(Marks marks) {
    return filled(marks.judgements()).levels(LEVELS, ABC).level().map(Text::english);
  }

  @Test
  void should_say_of_each_mark_who_gave_it_when_and_for_what() {
    Text committee = Text.of("chi ủy", "the cell committee");
    Marks marks =
        Marks.of(SHEET, RandomSheets.DAY, ScoreColumn.SUPERIOR)
            .met("a", "b")
            .by(RandomSheets.AS_OF, committee)
            .notMet("c")
            .notLevel("d", "x")
            .fatal("f", true);

    assertThat(marks.judgements())
        .extracting(each -> each.getTopic().key() + " " + each.isMet())
        .containsExactly(
            "mau/2026-03-05/SUPERIOR/a/met true",
            "mau/2026-03-05/SUPERIOR/b/met true",
            "mau/2026-03-05/SUPERIOR/c/met false",
            "mau/2026-03-05/SUPERIOR/d/x false",
            "mau/2026-03-05/SUPERIOR/f/hit true");
    assertThat(marks.judgements().get(1).getDate()).isEqualTo(RandomSheets.DAY);
    assertThat(marks.judgements().get(1).getBy()).isEqualTo(ScoreColumn.SUPERIOR.label());
    assertThat(marks.judgements().get(2).getDate()).isEqualTo(RandomSheets.AS_OF);
    assertThat(marks.judgements().get(2).getBy()).isEqualTo(committee);
  }
}
