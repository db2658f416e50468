package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.band;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.fatal;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.level;
import static vn.chibo.evaluator.score.SmallSheets.measure;
import static vn.chibo.evaluator.score.SmallSheets.measured;
import static vn.chibo.evaluator.score.SmallSheets.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Observation;

/** How items, fatal items and bands follow from what is known. */
class ScoringTest {
  private static final Band GOOD = band("T", atLeast(8));
  private static final Band FAIR = band("K", new Quantity(atLeast(5).low(), fewer(8).high()));
  private static final Band POOR = band("Y", fewer(5));
  private static final SmallSheets TEN =
      SmallSheets.of(group("A", item("a", 6), item("b", 4))).bands(GOOD, FAIR, POOR);

  private static List<String> bands(Score score) {
    return score.bands().stream().map(Band::id).toList();
  }

  private static List<String> missing(Score score) {
    return score.missing().stream().map(Text::english).toList();
  }

  @Test
  void should_state_a_band_when_every_possible_total_lies_in_it() {
    Score certain = TEN.score(marks -> marks.met("a").notMet("b"));
    Score open = TEN.score(marks -> marks.met("a"));

    assertThat(certain.band()).contains(FAIR);
    assertThat(open.band()).isEmpty();
    assertThat(bands(open)).containsExactly("T", "K");
    assertThat(bands(TEN.score(marks -> marks))).containsExactly("T", "K", "Y");
    assertThat(bands(TEN.score(marks -> marks.notMet("a")))).containsExactly("Y");
  }

  @Test
  void should_bar_the_better_bands_when_a_fault_is_there() {
    SmallSheets sheet = TEN.fatal(fatal("f", "K"));
    UnaryOperator<Marks> all = marks -> marks.met("a", "b");

    Score hit = sheet.score(marks -> all.apply(marks).fatal("f", true));
    assertThat(bands(hit)).containsExactly("K");
    assertThat(hit.fatalHit()).extracting(FatalItem::id).containsExactly("f");
    assertThat(hit.missing()).isEmpty();
    Score not = sheet.score(marks -> all.apply(marks).fatal("f", false));
    assertThat(bands(not)).containsExactly("T");
    assertThat(not.fatalHit()).isEmpty();
    Score unknown = sheet.score(all);
    assertThat(bands(unknown)).containsExactly("T", "K");
    assertThat(missing(unknown)).containsExactly("to be judged: Fault f");
    Score poor = sheet.score(marks -> marks.notMet("a", "b").fatal("f", true));
    assertThat(bands(poor)).as("worse than what is left").containsExactly("Y");
  }

  @Test
  void should_bar_to_the_worst_of_several_faults() {
    SmallSheets sheet = TEN.fatal(fatal("f", "K"), fatal("g", "Y"));
    UnaryOperator<Marks> all = marks -> marks.met("a", "b");

    assertThat(bands(sheet.score(marks -> all.apply(marks).fatal("f", true).fatal("g", true))))
        .containsExactly("Y");
    assertThat(bands(sheet.score(marks -> all.apply(marks).fatal("f", true))))
        .containsExactly("K", "Y");
  }

  @Test
  void should_measure_a_fault_where_the_sheet_says_how() {
    assertThat(measuredFault(Quantity.exactly(1)).fatal())
        .extracting(FatalScore::hit)
        .containsExactly(Truth.YES);
    assertThat(measuredFault(Quantity.exactly(0)).fatal())
        .extracting(FatalScore::hit)
        .containsExactly(Truth.NO);
    Score unknown = measuredFault(Quantity.UNKNOWN);
    assertThat(unknown.fatal()).extracting(FatalScore::hit).containsExactly(Truth.UNKNOWN);
    assertThat(bands(unknown)).containsExactly("T", "Y");
  }

  private static Score measuredFault(Quantity absent) {
    Within when = new Within(measure("vắng", Unit.MEMBER, absent), atLeast(1));
    FatalItem fault = new FatalItem("f", title("Vắng", "Absent"), Optional.of(when), "Y");
    return TEN.fatal(fault).score(marks -> marks.met("a", "b"));
  }

  @Test
  void should_say_what_is_missing_of_a_fault_that_is_measured() {
    ScoreMeasure lacking =
        ScoreMeasure.of(
            "vắng",
            title("vắng", "absent"),
            Unit.MEMBER,
            (held, asOf) -> Observation.missing(title("thiếu", "the roll call is missing")));
    FatalItem fault =
        new FatalItem(
            "f", title("Vắng", "Absent"), Optional.of(new Within(lacking, atLeast(1))), "Y");

    assertThat(missing(TEN.fatal(fault).score(marks -> marks.met("a", "b"))))
        .containsExactly("the roll call is missing");
  }

  @Test
  void should_know_from_its_measure_or_from_people_whether_an_item_is_scored() {
    assertThat(scored(Quantity.exactly(1), marks -> marks)).isEqualTo("YES");
    assertThat(scored(Quantity.exactly(0), marks -> marks)).isEqualTo("NO");
    assertThat(scored(Quantity.UNKNOWN, marks -> marks.scored("c", true))).isEqualTo("YES");
    assertThat(scored(Quantity.UNKNOWN, marks -> marks.scored("c", false))).isEqualTo("NO");
    assertThat(scored(Quantity.exactly(1), marks -> marks.scored("c", true))).isEqualTo("YES");
    assertThat(scored(Quantity.UNKNOWN, marks -> marks)).isEqualTo("UNKNOWN");
    String conflict =
        "UNKNOWN judgements of \"Item c\" contradict each other or name no level of it";
    assertThat(scored(Quantity.exactly(1), marks -> marks.scored("c", false))).isEqualTo(conflict);
    assertThat(scored(Quantity.exactly(0), marks -> marks.scored("c", true))).isEqualTo(conflict);
  }

  private static String scored(Quantity themes, UnaryOperator<Marks> filling) {
    Within when = new Within(measure("chuyên đề", Unit.COUNT, themes), atLeast(1));
    SmallSheets sheet = SmallSheets.of(group("A", item("a", 4), item("c", 2).onlyWhen(when)));
    Score score = sheet.score(marks -> filling.apply(marks).met("a", "c"));
    Truth scored = score.item("c").orElseThrow().scored();
    return String.join(" ", scored.name(), String.join(" ", missing(score))).strip();
  }

  @Test
  void should_not_miss_the_level_of_an_item_that_is_not_scored() {
    SmallSheets sheet =
        SmallSheets.of(
            group("A", item("a", 4)), group("B", item("c", 2).onlyWhen(RandomSheets.THEMATIC)));

    assertThat(missing(sheet.score(marks -> marks.met("a").scored("c", false)))).isEmpty();
    assertThat(missing(sheet.score(marks -> marks.met("a").scored("c", true))))
        .containsExactly("to be judged: Item c");
    assertThat(missing(sheet.score(marks -> marks.met("a").notMet("c"))))
        .as("points are none either way, but whether it is scored is not known")
        .isNotEmpty();
  }

  @Test
  void should_show_what_was_found_and_say_where_the_sheet_itself_is_open() {
    Scale scale =
        measured(
            measure("phút", Unit.MINUTE, Quantity.exactly(50)),
            level(4, atLeast(60)),
            level(0, between(0, 40)));
    ScoreItem hole =
        new ScoreItem(
            "a",
            title("Thời lượng", "Length"),
            Fraction.of(4),
            scale,
            Optional.empty(),
            Set.of(Defect.HOLE));
    Score score = SmallSheets.of(group("A", hole)).score(marks -> marks);

    assertThat(score.item("a").orElseThrow().found().map(Text::english)).contains("50 minutes");
    assertThat(score.possible()).contains(Points.any(List.of(Fraction.ZERO, Fraction.of(4))));
    assertThat(missing(score))
        .containsExactly(
            "the sheet does not say which one level of \"Length\" holds for 50 minutes");
  }
}
