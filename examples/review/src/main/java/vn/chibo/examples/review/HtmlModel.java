package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;

/** What the template of the page reads: words in both languages, nothing left to compute. */
final class HtmlModel {
  private HtmlModel() {}

  /** The page. */
  record Page(
      HtmlFrame frame, List<Section> sections, List<Sign> legend, String charts, String whys) {}

  /** An outcome in the key, with what it means. */
  record Sign(String style, Text words) {}

  /** A review. */
  record Section(
      String id,
      Text title,
      boolean synthetic,
      List<Text> facts,
      List<Tally> tallies,
      List<Box> chain,
      List<Text> counts,
      List<Text> said,
      Optional<Chart> chart,
      Optional<Matrix> matrix,
      List<Row> rows,
      List<Text> obligations,
      List<Done> practices,
      List<Silent> silent) {}

  /** How many of the shown findings have an outcome. */
  record Tally(String count, Sign sign) {}

  /** A document of the chain. */
  record Box(
      String number, Optional<Text> type, Optional<Text> level, Text remark, boolean refused) {}

  /** A finding of a group; its explanation by its place in the data of the page. */
  record Row(
      Result outcome,
      Text title,
      String rule,
      Text force,
      Text group,
      Text observed,
      Optional<Text> required,
      List<Text> basis,
      List<Text> levels,
      int why) {}

  /** An outcome with what must be said besides; the detail may be empty. */
  record Result(String style, Text name, Text detail) {}

  /** The cells of a register against the rules asked of each. */
  record Matrix(List<Text> rules, List<Line> lines) {}

  /** A cell with its outcome by each rule. */
  record Line(Text name, List<Result> outcomes) {}

  /** A practice recorded. */
  record Done(Text words, List<Text> items) {}

  /**
   * A rule of which the report decides nothing, the groups of which that is said, and the places of
   * the explanations that differ.
   */
  record Silent(Text title, Text force, List<Text> basis, List<Text> groups, List<Integer> whys) {}

  /** Attendance by group against the thresholds. */
  record Chart(String id, Text title, List<Bar> bars, List<Threshold> thresholds) {}

  /** A group; the ends are percents, empty where there is no figure. */
  record Bar(Text group, Text words, Optional<Double> low, Optional<Double> high) {}

  /** A figure of a rule, in percent. */
  record Threshold(Text title, Text words, double percent) {}
}
