package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.analysis.Sheets.LENGTH;
import static vn.chibo.evaluator.analysis.Sheets.MEMBERS;
import static vn.chibo.evaluator.analysis.Sheets.SPEAKERS;
import static vn.chibo.evaluator.analysis.Sheets.THEMATIC;
import static vn.chibo.evaluator.analysis.Sheets.band;
import static vn.chibo.evaluator.analysis.Sheets.group;
import static vn.chibo.evaluator.analysis.Sheets.item;
import static vn.chibo.evaluator.analysis.Sheets.level;
import static vn.chibo.evaluator.analysis.Sheets.measured;
import static vn.chibo.evaluator.analysis.Sheets.met;
import static vn.chibo.evaluator.analysis.Sheets.range;
import static vn.chibo.evaluator.analysis.Sheets.sheet;
import static vn.chibo.evaluator.analysis.Sheets.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Level;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;

/** What the checks of a sheet say, and where they rightly say nothing. */
class SheetFindingsTest {
  private static final Text FATAL = Text.of("điểm liệt", "fatal");
  private static final ScoreMeasure OWN =
      ScoreMeasure.of(
          Measure.of(
              "guests",
              Text.of("số khách mời", "guests"),
              Unit.COUNT,
              held -> Observation.of(Quantity.exactly(1))));

  private static List<String> english(Analysis analysis) {
    return analysis.findings().stream().map(found -> found.words().english()).toList();
  }

  private static List<String> shown(Analysis analysis, WeaknessCode code) {
    return analysis.findings(code).stream()
        .flatMap(found -> found.counterexample().stream())
        .map(each -> each.words().english())
        .toList();
  }

  private static ScoreGroup floored(GroupRule rule, long floor, ScoreItem... items) {
    return group("1", Fraction.of(10), rule, Optional.of(Fraction.of(floor)), items);
  }

  private static ScoreItem deduction(long... points) {
    List<Level> levels = new ArrayList<>();
    for (long each : points) {
      levels.add(new Level("l" + each, Text.same("l" + each), Fraction.of(each)));
    }
    return item("1", 10, new Scale.Judged(levels));
  }

  private static List<String> idle(Rescaling rescaling, ScoreGroup group) {
    return shown(Analysis.of(sheet(rescaling, List.of(), group)), WeaknessCode.IDLE_LIMIT);
  }

  @Test
  void should_call_a_floor_idle_only_where_the_items_never_go_below_it() {
    assertThat(idle(Rescaling.NONE, floored(GroupRule.SUM, 7, deduction(10, 8))))
        .containsExactly("8");
    assertThat(idle(Rescaling.NONE, floored(GroupRule.SUM, 8, deduction(10, 8))))
        .containsExactly("8");
    assertThat(idle(Rescaling.NONE, floored(GroupRule.SUM, 9, deduction(10, 8)))).isEmpty();
  }

  @Test
  void should_count_all_or_nothing_as_nothing_unless_all_is_sure() {
    assertThat(idle(Rescaling.NONE, floored(GroupRule.ALL_OR_NOTHING, 5, deduction(10, 8))))
        .isEmpty();
    assertThat(idle(Rescaling.NONE, floored(GroupRule.ALL_OR_NOTHING, 5, deduction(10))))
        .containsExactly("10");
  }

  @Test
  void should_count_an_item_that_is_not_scored_as_its_sheet_does() {
    ScoreItem sometimes = deduction(10, 8).onlyWhen(new Within(THEMATIC, range("[1, ..)")));
    assertThat(idle(Rescaling.NONE, floored(GroupRule.SUM, 8, sometimes))).isEmpty();
    assertThat(idle(Rescaling.FULL_POINTS, floored(GroupRule.SUM, 8, sometimes)))
        .containsExactly("8");
    ScoreItem below = deduction(10, -2).onlyWhen(new Within(THEMATIC, range("[1, ..)")));
    assertThat(idle(Rescaling.NONE, floored(GroupRule.SUM, -2, below))).containsExactly("-2");
    assertThat(idle(Rescaling.NONE, floored(GroupRule.SUM, -1, below))).isEmpty();
  }

  @Test
  void should_say_nothing_of_a_fatal_item_that_may_hold() {
    Band pass = band("PASS", "[10, ..)");
    Band fail = band("FAIL", "[0, 10)");
    FatalItem fatal =
        new FatalItem("liet", FATAL, Optional.of(new Within(LENGTH, range("[0, 30)"))), "FAIL");
    assertThat(
            Analysis.of(
                    sheet(
                        Rescaling.NONE,
                        List.of(pass, fail),
                        List.of(fatal),
                        group("1", met("1", 10))))
                .clean())
        .isTrue();
  }

  @Test
  void should_say_whether_values_lie_in_no_level_or_in_several() {
    assertThat(english(SheetGallery.publishedHoleOfLevels()))
        .containsExactly(
            "no level takes in 50 % of \"members who spoke, of those present\""
                + "; widen one or add one, or ask who issued the sheet where it was published so");
    assertThat(english(SheetGallery.overlapOfCases()))
        .containsExactly(
            "more than one case takes in 30 members of \"number of members\""
                + "; let only one take it in, or ask who issued the sheet where it was published so");
  }

  @Test
  void should_list_a_measure_of_an_author_s_own_wherever_a_sheet_names_it() {
    Scale byOwn = measured(OWN, level(5, "[1, ..)"), level(0, "[0, 1)"));
    Scale whenOwn =
        new Scale.Measured(
            LENGTH,
            List.of(
                when(OWN, "[0, 1)", level(5, "[90, ..)"), level(0, "[0, 90)")),
                when(OWN, "[1, ..)", level(5, "[60, ..)"), level(0, "[0, 60)"))));
    ScoreItem only = met("3", 5).onlyWhen(new Within(OWN, range("[1, ..)")));
    FatalItem fatal =
        new FatalItem("liet", FATAL, Optional.of(new Within(OWN, range("[9, ..)"))), "ALL");
    Analysis analysis =
        Analysis.of(
            sheet(
                Rescaling.FULL_POINTS,
                List.of(band("ALL", "[15, ..)"), band("SOME", "[0, 15)")),
                List.of(new FatalItem("liet", FATAL, fatal.measured(), "SOME")),
                group("1", item("1", 5, byOwn), item("2", 5, whenOwn), only)));
    assertThat(analysis.notAnalysed())
        .extracting(open -> open.part().part())
        .containsExactly("items/1", "items/2", "items/3", "fatal/liet");
    assertThat(analysis.notAnalysed())
        .allSatisfy(open -> assertThat(open.node().english()).isEqualTo("guests"));
  }

  @Test
  void should_list_a_measure_that_only_bears_the_key_of_one_of_this_library() {
    ScoreMeasure posing =
        new ScoreMeasure(
            LENGTH.key(), LENGTH.label(), LENGTH.unit(), LENGTH.domain(), OWN.reading());
    Scale scale = measured(posing, level(5, "[90, ..)"), level(0, "[0, 90)"));
    assertThat(Analysis.of(sheet(item("1", 5, scale))).notAnalysed()).hasSize(1);
    Scale own = measured(LENGTH, level(5, "[90, ..)"), level(0, "[0, 90)"));
    assertThat(Analysis.of(sheet(item("1", 5, own))).notAnalysed()).isEmpty();
  }

  private static ScoreItem[] apart() {
    return new ScoreItem[] {
      item("1", 5, measured(LENGTH, level(5, "[90, ..)"), level(0, "[0, 90)"))),
      item("2", 5, measured(LENGTH, level(5, "[0, 60]"), level(1, "(60, ..)")))
    };
  }

  private static Analysis banded(String best, String rest, ScoreGroup... more) {
    List<ScoreGroup> groups = new ArrayList<>(List.of(group("1", apart())));
    groups.addAll(List.of(more));
    return Analysis.of(
        sheet(
            Rescaling.NONE,
            List.of(band("PASS", best), band("FAIL", rest)),
            groups.toArray(ScoreGroup[]::new)));
  }

  private static ScoreGroup bonus(long points) {
    return bonus(met("bonus", points));
  }

  private static ScoreGroup bonus(ScoreItem item) {
    return new ScoreGroup(
        "2", Text.same("bonus"), item.max(), List.of(item), GroupRule.SUM, Optional.empty(), true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[6, ..) | [0, 6) | false", "(6, ..) | [0, 6] | true", "[7, ..) | [0, 7) | true"})
  void should_call_a_band_unreachable_just_where_it_begins_above_all_totals(
      String best, String rest, boolean unreachable) {
    Analysis analysis = banded(best, rest);
    assertThat(shown(analysis, WeaknessCode.BAND_UNREACHABLE))
        .isEqualTo(unreachable ? List.of("6") : List.of());
    assertThat(shown(analysis, WeaknessCode.TOTAL_UNREACHABLE)).containsExactly("6");
  }

  @Test
  void should_lift_totals_by_a_bonus_before_a_band_is_called_unreachable() {
    assertThat(shown(banded("[7, ..)", "[0, 7)", bonus(1)), WeaknessCode.BAND_UNREACHABLE))
        .isEmpty();
    Analysis above = banded("[8, ..)", "[0, 8)", bonus(1));
    assertThat(shown(above, WeaknessCode.BAND_UNREACHABLE)).containsExactly("7");
    assertThat(above.findings(WeaknessCode.BAND_UNREACHABLE))
        .extracting(found -> found.words().english())
        .containsExactly(
            "no total lies in the band \"Band PASS\": no more than 7 can be reached;"
                + " mend its range or the items");
    assertThat(shown(above, WeaknessCode.TOTAL_UNREACHABLE)).containsExactly("6");
  }

  @ParameterizedTest
  @CsvSource({"BEYOND_TOTAL, 12", "UNSTATED, 12"})
  void should_lift_a_total_beyond_that_of_the_sheet_where_the_bonus_may(
      BonusLimit limit, long reached) {
    assertThat(Analysis.of(lifted(limit, reached)).findings(WeaknessCode.BAND_UNREACHABLE))
        .isEmpty();
    assertThat(shown(Analysis.of(lifted(limit, reached + 1)), WeaknessCode.BAND_UNREACHABLE))
        .containsExactly(String.valueOf(reached));
  }

  @ParameterizedTest
  @EnumSource(BonusLimit.class)
  void should_lift_no_total_beyond_that_of_the_sheet_where_the_bonus_stops_there(BonusLimit limit) {
    assertThat(Analysis.of(lifted(limit, 10)).findings(WeaknessCode.BAND_UNREACHABLE)).isEmpty();
  }

  /** Six of ten points can be reached, and a bonus of six on top. */
  private static ScoreSheet lifted(BonusLimit limit, long top) {
    return new ScoreSheet(
        Sheets.ID,
        Text.same("bonus"),
        Planted.CLAUSE,
        DatePeriod.ofYear(2024),
        Fraction.of(10),
        List.of(group("1", apart()), bonus(6)),
        List.of(band("TOP", "[" + top + ", ..)"), band("REST", "[0, " + top + ")")),
        List.of(),
        Rescaling.NONE,
        limit);
  }

  @Test
  void should_lose_all_of_a_group_that_is_all_or_nothing_and_never_all() {
    ScoreGroup all =
        group("1", Fraction.of(10), GroupRule.ALL_OR_NOTHING, Optional.empty(), apart());
    Analysis analysis = Analysis.of(sheet(Rescaling.NONE, List.of(), all));
    assertThat(shown(analysis, WeaknessCode.TOTAL_UNREACHABLE)).containsExactly("0");
    ScoreGroup possible =
        group(
            "1",
            Fraction.of(10),
            GroupRule.ALL_OR_NOTHING,
            Optional.empty(),
            met("1", 4),
            met("2", 6));
    assertThat(Analysis.of(sheet(Rescaling.NONE, List.of(), possible)).clean()).isTrue();
  }

  private static ScoreItem thematic(String range) {
    return met("2", 5).onlyWhen(new Within(THEMATIC, range(range)));
  }

  private static Analysis notScored(Rescaling rescaling, String range) {
    return Analysis.of(sheet(rescaling, List.of(), group("1", met("1", 5), thematic(range))));
  }

  @Test
  void should_say_what_becomes_of_points_that_are_not_scored() {
    assertThat(english(notScored(Rescaling.NONE, "[0, 3]")))
        .containsExactly(
            "where \"Item 2\" is not scored its 5 points are lost: at most 5 of 10; if"
                + " that is not meant, scale the points of the other items");
    assertThat(english(notScored(Rescaling.UNSTATED, "[0, 3]")))
        .containsExactly(
            "where \"Item 2\" is not scored its 5 points cannot be earned: at most 5 of 10; the"
                + " sheet does not say what becomes of them; ask who issued it");
    assertThat(notScored(Rescaling.FULL_POINTS, "[0, 3]").clean()).isTrue();
    assertThat(notScored(Rescaling.PROPORTIONAL, "[0, 3]").clean()).isTrue();
    assertThat(shown(notScored(Rescaling.NONE, "[0, 3]"), WeaknessCode.TOTAL_UNREACHABLE))
        .containsExactly("thematic meeting: 4; highest total 5");
  }

  @Test
  void should_say_nothing_of_a_bonus_that_is_not_always_scored() {
    Analysis analysis =
        Analysis.of(
            sheet(Rescaling.NONE, List.of(), group("1", met("1", 5)), bonus(thematic("[1, ..)"))));
    assertThat(analysis.clean()).isTrue();
  }

  @Test
  void should_list_a_sheet_that_has_too_many_situations() {
    List<ScoreItem> items = new ArrayList<>();
    Scale joining =
        new Scale.Measured(LENGTH, List.of(when(MEMBERS, "[0, ..)", level(1, "[0, ..)"))));
    items.add(item("all", 1, joining).onlyWhen(new Within(SPEAKERS, range("[0, 1]"))));
    for (int i = 1; i <= 12; i++) {
      String whole = "[" + 10 * i + ", ..)";
      items.add(met("length-" + i, 1).onlyWhen(new Within(LENGTH, range(whole))));
      items.add(met("members-" + i, 1).onlyWhen(new Within(MEMBERS, range(whole))));
      items.add(
          met("speakers-" + i, 1).onlyWhen(new Within(SPEAKERS, range("[1/" + (i + 1) + ", 1]"))));
    }
    Analysis analysis =
        Analysis.of(
            sheet(Rescaling.FULL_POINTS, List.of(), group("1", items.toArray(ScoreItem[]::new))));
    assertThat(analysis.notAnalysed())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.part()).isEqualTo(PartKey.of(Sheets.ID));
              assertThat(open.why().english()).isEqualTo("too many cases");
            });
  }

  @Test
  void should_ask_for_the_number_or_title_of_the_document_of_a_sheet() {
    ScoreSheet named = sheet(met("1", 5));
    Citation nameless = Planted.GUIDANCE.withTitle(Optional.empty()).clause("1");
    ScoreSheet unnamed =
        new ScoreSheet(
            named.id(),
            named.title(),
            nameless,
            DatePeriod.ofYear(2024),
            named.total(),
            named.groups(),
            named.bands(),
            named.fatal(),
            named.rescaling(),
            named.bonusLimit());
    assertThat(english(Analysis.of(unnamed)))
        .containsExactly(
            "bang-mau cites the document hd-mau-2018, which has neither number nor title; look it"
                + " up and add it");
  }

  @Test
  void should_call_levels_and_cases_unreachable_just_where_no_value_reaches_them() {
    Scale cases =
        new Scale.Measured(
            LENGTH,
            List.of(
                when(MEMBERS, "[0, ..)", level(5, "[90, ..)"), level(0, "[0, 90)")),
                when(MEMBERS, "(.., 0)", level(5, "[0, ..)"))));
    assertThat(english(Analysis.of(sheet(item("1", 5, cases)))))
        .containsExactly(
            "this case never holds: \"number of members\" cannot be fewer than 0 members, only 0"
                + " members or more; mend its range or remove it");
    Scale between = measured(LENGTH, level(5, "[4, ..)"), level(2, "(3, 4)"), level(0, "[0, 3]"));
    assertThat(shown(Analysis.of(sheet(item("1", 5, between))), WeaknessCode.LEVEL_UNREACHABLE))
        .hasSize(1);
    Scale shares =
        measured(SPEAKERS, level(5, "[1/2, 1]"), level(2, "(1/3, 1/2)"), level(0, "[0, 1/3]"));
    assertThat(Analysis.of(sheet(item("1", 5, shares))).clean()).isTrue();
  }
}
