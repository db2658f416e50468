package vn.chibo.evaluator.analysis;

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

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Level;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;

/** Bad sheets, each with one defect. */
final class SheetGallery {
  private static final Band PASS = band("PASS", "[10, ..)");
  private static final Band FAIL = band("FAIL", "[0, 10)");

  private SheetGallery() {}

  private static ScoreItem thematic() {
    return met("2", 5).onlyWhen(new Within(THEMATIC, range("[1, ..)")));
  }

  static Analysis holeOfLevels() {
    return Analysis.ofSheet(
        () -> sheet(item("1", 5, measured(LENGTH, level(5, "[90, ..)"), level(0, "[0, 89)")))));
  }

  static Analysis overlapOfLevels() {
    return Analysis.ofSheet(
        () -> sheet(item("1", 5, measured(LENGTH, level(5, "[90, ..)"), level(0, "[0, 90]")))));
  }

  static Analysis publishedHoleOfLevels() {
    Scale scale = measured(SPEAKERS, level(5, "(1/2, ..)"), level(0, "[0, 1/2)"));
    return Analysis.of(sheet(item("1", 5, scale, Defect.HOLE)));
  }

  static Analysis publishedOverlapOfLevels() {
    Scale scale = measured(LENGTH, level(5, "[90, ..)"), level(4, "[75, 90)"), level(3, "[0, 75]"));
    return Analysis.of(sheet(item("1", 5, scale, Defect.OVERLAP)));
  }

  static Analysis overlapOfCases() {
    Scale scale =
        new Scale.Measured(
            LENGTH,
            List.of(
                when(MEMBERS, "[0, 30]", level(5, "[90, ..)"), level(0, "[0, 90)")),
                when(MEMBERS, "[30, ..)", level(5, "[120, ..)"), level(0, "[0, 120)"))));
    return Analysis.of(sheet(item("1", 5, scale, Defect.OVERLAP)));
  }

  static Analysis holeOfCases() {
    Scale scale =
        new Scale.Measured(
            LENGTH,
            List.of(
                when(MEMBERS, "[0, 30)", level(5, "[90, ..)"), level(0, "[0, 90)")),
                when(MEMBERS, "(30, ..)", level(5, "[120, ..)"), level(0, "[0, 120)"))));
    return Analysis.of(sheet(item("1", 5, scale, Defect.HOLE)));
  }

  private static ScoreSheet banded(Band... bands) {
    return sheet(Rescaling.NONE, List.of(bands), group("1", met("1", 10)));
  }

  static Analysis holeOfBands() {
    Scale free = new Scale.Free(Fraction.of(10));
    return Analysis.ofSheet(
        () ->
            sheet(
                Rescaling.NONE,
                List.of(PASS, band("FAIL", "(0, 10)")),
                group("1", item("1", 10, free))));
  }

  static Analysis overlapOfBands() {
    return Analysis.ofSheet(() -> banded(PASS, band("FAIL", "[0, 10]")));
  }

  static Analysis bandThatNoTotalReaches() {
    return Analysis.ofSheet(() -> banded(PASS, band("FAIR", "(0, 10)"), band("FAIL", "[0, 0]")));
  }

  static Analysis groupThatDoesNotAddUp() {
    return Analysis.ofSheet(
        () ->
            sheet(
                Rescaling.NONE,
                List.of(),
                group("1", Fraction.of(6), GroupRule.SUM, Optional.empty(), met("1", 5))));
  }

  static Analysis itemThatIsNotAlwaysScored() {
    return Analysis.of(sheet(Rescaling.UNSTATED, List.of(), group("1", met("1", 5), thematic())));
  }

  static Analysis bandOutOfReachWhereAnItemIsNotScored() {
    return Analysis.of(
        sheet(Rescaling.NONE, List.of(PASS, FAIL), group("1", met("1", 5), thematic())));
  }

  static Analysis levelAboveTheWhole() {
    return Analysis.of(
        sheet(
            item(
                "1",
                5,
                measured(
                    SPEAKERS, level(5, "(1, ..)"), level(3, "[1/2, 1]"), level(0, "[0, 1/2)")))));
  }

  static Analysis totalOfItemsThatExcludeEachOther() {
    return Analysis.of(
        sheet(
            item("1", 5, measured(LENGTH, level(5, "[90, ..)"), level(0, "[0, 90)"))),
            item("2", 5, measured(LENGTH, level(5, "[0, 60]"), level(1, "(60, ..)")))));
  }

  static Analysis itemThatIsNeverScored() {
    return Analysis.of(
        sheet(
            Rescaling.FULL_POINTS,
            List.of(),
            group("1", met("1", 5), met("2", 5).onlyWhen(new Within(SPEAKERS, range("(1, ..)"))))));
  }

  static Analysis fatalItemThatBarsNothing() {
    FatalItem fatal =
        new FatalItem("liet", Text.of("điểm liệt", "fatal"), Optional.empty(), "PASS");
    return Analysis.of(
        sheet(Rescaling.NONE, List.of(PASS, FAIL), List.of(fatal), group("1", met("1", 10))));
  }

  static Analysis fatalItemThatNeverHolds() {
    FatalItem fatal =
        new FatalItem(
            "liet",
            Text.of("điểm liệt", "fatal"),
            Optional.of(new Within(LENGTH, range("(.., 0)"))),
            "FAIL");
    return Analysis.of(
        sheet(Rescaling.NONE, List.of(PASS, FAIL), List.of(fatal), group("1", met("1", 10))));
  }

  static Analysis floorThatIsNeverReached() {
    return Analysis.of(
        sheet(
            Rescaling.NONE,
            List.of(),
            group("1", Fraction.of(10), GroupRule.SUM, Optional.of(Fraction.ZERO), met("1", 10))));
  }

  static Analysis capThatIsNeverReached() {
    return Analysis.of(
        sheet(
            Rescaling.NONE,
            List.of(),
            group("1", Fraction.of(10), GroupRule.CAPPED, Optional.empty(), met("1", 10))));
  }

  static Analysis itemThatStandsTwice() {
    return Analysis.ofSheet(() -> sheet(met("1", 5), met("1", 5)));
  }

  static Analysis fatalItemOfNoBand() {
    FatalItem fatal =
        new FatalItem("liet", Text.of("điểm liệt", "fatal"), Optional.empty(), "FAIR");
    return Analysis.ofSheet(
        () -> sheet(Rescaling.NONE, List.of(PASS, FAIL), List.of(fatal), group("1", met("1", 10))));
  }

  static Analysis deductionsAboveTheirFloor() {
    Scale deduction =
        new Scale.Judged(
            List.of(
                new Level("none", Text.of("không", "none"), Fraction.of(10)),
                new Level("one", Text.of("một", "one"), Fraction.of(8))));
    return Analysis.of(
        sheet(
            Rescaling.NONE,
            List.of(),
            group(
                "1",
                Fraction.of(10),
                GroupRule.SUM,
                Optional.of(Fraction.of(8)),
                item("1", 10, deduction))));
  }
}
