package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.chibo.evaluator.analysis.WeaknessCode.BAND_HOLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.BAND_OVERLAP;
import static vn.chibo.evaluator.analysis.WeaknessCode.BAND_UNREACHABLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.CONTRADICTION;
import static vn.chibo.evaluator.analysis.WeaknessCode.CYCLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.DEAD_BRANCH;
import static vn.chibo.evaluator.analysis.WeaknessCode.DEAD_RULE;
import static vn.chibo.evaluator.analysis.WeaknessCode.DUPLICATE;
import static vn.chibo.evaluator.analysis.WeaknessCode.IDLE_FATAL;
import static vn.chibo.evaluator.analysis.WeaknessCode.IDLE_LIMIT;
import static vn.chibo.evaluator.analysis.WeaknessCode.LAYER_CONFLICT;
import static vn.chibo.evaluator.analysis.WeaknessCode.LAYER_MISMATCH;
import static vn.chibo.evaluator.analysis.WeaknessCode.LEVEL_HOLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.LEVEL_OVERLAP;
import static vn.chibo.evaluator.analysis.WeaknessCode.LEVEL_UNREACHABLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.MISSING_CITATION;
import static vn.chibo.evaluator.analysis.WeaknessCode.SAYS_NOTHING;
import static vn.chibo.evaluator.analysis.WeaknessCode.SHADOWED_LAYER;
import static vn.chibo.evaluator.analysis.WeaknessCode.TOTAL_UNREACHABLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.UNIT_MISMATCH;
import static vn.chibo.evaluator.analysis.WeaknessCode.UNKNOWN_PATH;
import static vn.chibo.evaluator.analysis.WeaknessCode.UNUSED_PARAMETER;
import static vn.chibo.evaluator.analysis.WeaknessCode.WINDOW_HOLE;
import static vn.chibo.evaluator.analysis.WeaknessCode.WINDOW_OVERLAP;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Every planted defect is found: with its code, its part and what shows it, and nothing else. */
class GalleryTest {

  private static Arguments bad(
      String part, Supplier<Analysis> analysis, WeaknessCode code, String shown) {
    return arguments(part, analysis, code, shown);
  }

  static Stream<Arguments> books() {
    String rule = "mau/rule";
    String minutes = "mau/rule: figures/minutes";
    return Stream.of(
        bad(minutes, BookGallery::unusedFigure, UNUSED_PARAMETER, "90 minutes"),
        bad(minutes, BookGallery::figureOutsideTheDaysOfItsRule, UNUSED_PARAMETER, "1 Jan 2020"),
        bad(minutes, BookGallery::holeOfDays, WINDOW_HOLE, "1 Jul 2024"),
        bad(minutes, BookGallery::overlapOfDays, WINDOW_OVERLAP, "30 Jun 2024"),
        bad(minutes, BookGallery::laxerLayer, SHADOWED_LAYER, "1 Mar 2024"),
        bad(minutes, BookGallery::overriddenLayer, SHADOWED_LAYER, "1 May 2024"),
        bad(minutes, BookGallery::layersThatComeToDisagree, LAYER_CONFLICT, "1 Jan 2025"),
        bad(rule, BookGallery::layerOfAnotherComparison, LAYER_MISMATCH, ""),
        bad(rule, BookGallery::lateDocument, DEAD_RULE, "31 Dec 2025"),
        bad(rule, BookGallery::ruleUnderAnImpossibleCondition, DEAD_RULE, "1 Jan 2024"),
        bad(rule, BookGallery::ruleOfYearsThatHoldsForNone, DEAD_RULE, "1 Feb 2024"),
        bad(
            rule,
            BookGallery::contradictionOfTwoThresholds,
            CONTRADICTION,
            "regular meeting: 3, on 1 Jan 2024"),
        bad(
            rule,
            BookGallery::contradictionFromADayOn,
            CONTRADICTION,
            "regular meeting: 12, on 1 Jan 2026"),
        bad(
            rule,
            BookGallery::shareAboveAll,
            CONTRADICTION,
            "attendance rate: 100 %, on 1 Jan 2024"),
        bad(
            rule,
            BookGallery::thresholdThatEveryCellMeets,
            SAYS_NOTHING,
            "regular meeting: 0, on 1 Jan 2024"),
        bad(
            rule,
            BookGallery::branchThatIsNeverAsked,
            DEAD_BRANCH,
            "regular meeting: 0, on 1 Jan 2024"),
        bad(
            rule,
            BookGallery::exceptionThatAlwaysHolds,
            DEAD_BRANCH,
            "regular meeting: 0, on 1 Jan 2024"),
        bad(
            "mau/other",
            BookGallery::twoRulesThatContradict,
            CONTRADICTION,
            "length of the meeting: 90 minutes, on 1 Jan 2025"),
        bad(rule, BookGallery::ruleThatCitesNothing, MISSING_CITATION, ""),
        bad(minutes, BookGallery::figureOfADocumentWithoutNameOrNumber, MISSING_CITATION, ""),
        bad(rule, BookGallery::figureOfAnotherUnit, UNIT_MISMATCH, ""),
        bad(rule, BookGallery::figureThatIsNotThere, UNKNOWN_PATH, ""),
        bad("", BookGallery::placesInACircle, CYCLE, "a → b → a"),
        bad("", BookGallery::documentsInACircle, CYCLE, "a → b → a"),
        bad("mau/rule: table", BookGallery::tableThatIsNotThere, UNKNOWN_PATH, ""),
        bad("mau/rule: table", BookGallery::tableThatNobodyAsksFor, UNUSED_PARAMETER, ""),
        bad(rule, BookGallery::ruleThatStandsTwice, DUPLICATE, "mau/rule"));
  }

  static Stream<Arguments> sheets() {
    String first = "bang-mau: items/1";
    return Stream.of(
        bad("", SheetGallery::holeOfLevels, LEVEL_HOLE, "89 minutes"),
        bad("", SheetGallery::overlapOfLevels, LEVEL_OVERLAP, "90 minutes"),
        bad(first, SheetGallery::publishedHoleOfLevels, LEVEL_HOLE, "50 %"),
        bad(
            first,
            SheetGallery::publishedOverlapOfLevels,
            LEVEL_OVERLAP,
            "75 minutes (15 minutes short of the highest level)"),
        bad(first, SheetGallery::overlapOfCases, LEVEL_OVERLAP, "30 members"),
        bad(first, SheetGallery::holeOfCases, LEVEL_HOLE, "30 members"),
        bad("", SheetGallery::holeOfBands, BAND_HOLE, "0"),
        bad("", SheetGallery::overlapOfBands, BAND_OVERLAP, "10"),
        bad("", SheetGallery::bandThatNoTotalReaches, BAND_UNREACHABLE, ""),
        bad("", SheetGallery::groupThatDoesNotAddUp, TOTAL_UNREACHABLE, ""),
        bad(
            "bang-mau: items/2",
            SheetGallery::itemThatIsNotAlwaysScored,
            TOTAL_UNREACHABLE,
            "thematic meeting: 0; highest total 5"),
        bad("bang-mau", SheetGallery::totalOfItemsThatExcludeEachOther, TOTAL_UNREACHABLE, "6"),
        bad(first, SheetGallery::levelAboveTheWhole, LEVEL_UNREACHABLE, "more than 100 %"),
        bad(
            "bang-mau: items/2",
            SheetGallery::itemThatIsNeverScored,
            LEVEL_UNREACHABLE,
            "more than 100 %"),
        bad(
            "bang-mau: fatal/liet",
            SheetGallery::fatalItemThatBarsNothing,
            IDLE_FATAL,
            "Band PASS"),
        bad(
            "bang-mau: fatal/liet",
            SheetGallery::fatalItemThatNeverHolds,
            IDLE_FATAL,
            "length of the meeting: fewer than 0 minutes"),
        bad("bang-mau: groups/1", SheetGallery::floorThatIsNeverReached, IDLE_LIMIT, "0"),
        bad("bang-mau: groups/1", SheetGallery::deductionsAboveTheirFloor, IDLE_LIMIT, "8"),
        bad("bang-mau: groups/1", SheetGallery::capThatIsNeverReached, IDLE_LIMIT, "10"),
        bad("", SheetGallery::itemThatStandsTwice, DUPLICATE, ""),
        bad("", SheetGallery::fatalItemOfNoBand, UNKNOWN_PATH, ""));
  }

  /** What a defect brings with it: a level that cannot be reached lowers the total. */
  static Stream<Arguments> together() {
    return Stream.of(
        bad("bang-mau", SheetGallery::levelAboveTheWhole, TOTAL_UNREACHABLE, "3"),
        bad(
            "bang-mau: bands/PASS",
            SheetGallery::bandOutOfReachWhereAnItemIsNotScored,
            BAND_UNREACHABLE,
            "5"),
        bad(
            "bang-mau: items/2",
            SheetGallery::bandOutOfReachWhereAnItemIsNotScored,
            TOTAL_UNREACHABLE,
            "thematic meeting: 0; highest total 5"));
  }

  @ParameterizedTest
  @MethodSource({"books", "sheets", "together"})
  void should_find_it_with_its_code_part_and_counterexample_when_a_defect_is_planted(
      String part, Supplier<Analysis> bad, WeaknessCode code, String shown) {
    Analysis analysis = bad.get();
    assertThat(analysis.findings(code))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.part()).hasToString(part);
              assertThat(
                      found
                          .counterexample()
                          .map(Counterexample::words)
                          .map(Text::english)
                          .orElse(""))
                  .isEqualTo(shown);
            });
    assertThat(analysis.clean()).isFalse();
    assertThat(analysis.nothingFound()).isFalse();
  }

  @ParameterizedTest
  @MethodSource({"books", "sheets"})
  void should_find_nothing_else_when_one_defect_is_planted(
      String part, Supplier<Analysis> bad, WeaknessCode code, String shown) {
    long brought = together().filter(each -> each.get()[3].equals("3")).count();
    Analysis analysis = bad.get();
    assertThat(analysis.findings().stream().filter(found -> found.code() != code).count())
        .isLessThanOrEqualTo(code == LEVEL_UNREACHABLE ? brought : 0);
  }

  @ParameterizedTest
  @MethodSource({"books", "sheets"})
  void should_say_it_in_both_languages_when_a_defect_is_planted(
      String part, Supplier<Analysis> bad, WeaknessCode code, String shown) {
    String english = bad.get().text(Language.ENGLISH);
    String vietnamese = bad.get().text(Language.VIETNAMESE);
    assertThat(english).contains(code.label().english()).contains(part).contains(shown);
    assertThat(vietnamese).contains(code.label().vietnamese()).contains(part);
    assertThat(vietnamese).isNotEqualTo(english);
  }
}
