package vn.chibo.examples.review.page;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Head;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.SheetColumn.Format;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableSink;

/** The first sheet of the workbook: what the annexes cover, and which there are. */
final class WorkbookCover {
  private static final int NAME_WIDTH = 26;
  private static final int VALUE_WIDTH = 70;

  private final CommitteeReport report;
  private final Head head;
  private final Language language;

  WorkbookCover(CommitteeReport report, Language language) {
    this.report = report;
    this.head = report.head();
    this.language = language;
  }

  void fill(TableSink sink) {
    Text title = PageMessages.text("section.head");
    sink.sheet(
        new SheetLayout(
            SheetName.of(said(title)),
            above(),
            List.of(
                column(title, NAME_WIDTH), column(PageMessages.text("cover.value"), VALUE_WIDTH)),
            false));
    row(sink, "head.unit", head.unit());
    row(sink, "head.period", head.period());
    sink.row(List.of(name("head.as-of"), TableCell.day(head.asOf())));
    row(sink, "head.coverage", PageFacts.coverage(head));
    head.notReported().forEach(unit -> row(sink, "section.not-reported", unit));
    head.facts().forEach(fact -> row(sink, "cover.fact", fact));
    Legend.ofAnnexes(report)
        .forEach(
            word ->
                row(sink, "legend.blanks", Joined.of(List.of(word.name(), word.value()), ": ")));
    for (int i = 0; i < report.annexes().size(); i++) {
      sink.row(
          List.of(
              words(PageMessages.text("sheet", i + 1, "")),
              words(report.annexes().get(i).title())));
    }
  }

  private List<String> above() {
    List<String> above = new ArrayList<>(List.of(said(head.title())));
    if (head.synthetic()) {
      above.add(said(PageMessages.text("synthetic")));
    }
    return above;
  }

  private void row(TableSink sink, String key, Text value) {
    sink.row(List.of(name(key), words(value)));
  }

  private TableCell name(String key) {
    return words(PageMessages.text(key));
  }

  private SheetColumn column(Text title, int width) {
    return SheetColumn.of(said(title), Format.GENERAL, width);
  }

  private TableCell words(Text text) {
    return TableCell.words(said(text).strip());
  }

  private String said(Text text) {
    return text.in(language);
  }
}
