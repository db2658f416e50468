package vn.chibo.examples.review.page;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.HtmlFrame;
import vn.chibo.examples.review.committee.CommitteeReport.Head;

/** What the templates of the pages read: words in both languages, nothing left to compute. */
final class PageModel {
  private PageModel() {}

  /** The report. */
  record Page(
      HtmlFrame frame,
      Head head,
      List<Fact> facts,
      int reported,
      Table figures,
      List<Fact> legend,
      List<Trend> trends,
      Optional<Table> blocks,
      List<Breach> breaches,
      Table dues,
      List<Table> annexes,
      List<Chapter> chapters,
      String becauses,
      String charts) {}

  /** The annexes alone. */
  record Annexes(
      HtmlFrame frame,
      Head head,
      List<Fact> facts,
      int reported,
      List<Fact> legend,
      List<Table> annexes) {}

  /** What stands on the first page under a name. */
  record Fact(Text name, Text value) {}

  /** A table. */
  record Table(
      String id,
      Text title,
      List<Column> columns,
      List<List<Cell>> lines,
      Optional<List<Cell>> total,
      List<Text> notes) {}

  /**
   * A column.
   *
   * @param style how its cells are set: {@code words}, {@code number} or {@code day}
   * @param below words below its title
   */
  record Column(Text title, String style, Optional<Text> below) {}

  /**
   * What stands in one place.
   *
   * @param blank whether nothing stands there; the words say why
   * @param words what is read
   * @param because the place of what it rests on in the data of the page
   * @param below what goes with it and has no column: what of it is not due yet, what it is
   *     compared with
   */
  record Cell(boolean blank, Text words, Optional<Integer> because, List<Text> below) {}

  /** A figure over time: a chart, and the same as a table. */
  record Trend(String id, Text title, Optional<Text> target, Table table) {}

  /** A rule that is broken; the first places, and the others folded. */
  record Breach(
      Text title, String rule, Text force, List<Text> clauses, Text where, List<Place> places) {}

  /** A unit where it is broken. */
  record Place(Text unit, Text detail, int because) {}

  /** A part of the skeleton. */
  record Chapter(Text title, List<Statement> statements, List<Text> slots) {}

  /** A line of it. */
  record Statement(Text words, Optional<Integer> because) {}
}
