package vn.chibo.examples.review.page;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Breach;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.examples.review.committee.CommitteeReport.Head;

/** What a committee's office reads on the terminal of its report. */
final class CommitteeSummary {
  private static final int TITLE_WIDTH = 44;
  private static final int VALUE_WIDTH = 26;

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private CommitteeSummary(Language language) {
    this.language = language;
  }

  static String of(CommitteeReport report, Language language) {
    CommitteeSummary summary = new CommitteeSummary(language);
    summary.head(report.head());
    summary.figures(report.figures());
    summary.list("breaches", report.breaches().stream().map(CommitteeSummary::breach).toList());
    summary.list("dues", report.dues().stream().map(CommitteeSummary::due).toList());
    summary.list("annexes", report.annexes().stream().map(Annex::title).toList());
    return String.join(System.lineSeparator(), summary.lines) + System.lineSeparator();
  }

  private void head(Head head) {
    if (head.synthetic()) {
      lines.add("*** " + said(PageMessages.text("synthetic")) + " ***");
    }
    lines.add(said(head.title()));
    PageFacts.of(head).forEach(fact -> named(fact.name(), said(fact.value())));
    if (!head.notReported().isEmpty()) {
      named(
          PageMessages.text("section.not-reported"), Joined.of(head.notReported(), ", ", language));
    }
    lines.add("");
  }

  private void named(Text name, String value) {
    lines.add(said(name) + ": " + value);
  }

  private void figures(List<Figure> figures) {
    lines.add(
        AsciiTable.getTable(
            AsciiTable.NO_BORDERS,
            figures,
            List.of(
                column("figure", TITLE_WIDTH, HorizontalAlign.LEFT, f -> said(f.title())),
                column("now", EntryText::now),
                column("before", f -> EntryText.of(f.before())),
                column("year-ago", f -> EntryText.of(f.yearAgo())),
                column("target", f -> EntryText.of(f.target())))));
    lines.add("");
  }

  private ColumnData<Figure> column(String key, Function<Figure, Text> words) {
    return column(key, VALUE_WIDTH, HorizontalAlign.RIGHT, f -> said(words.apply(f)));
  }

  private ColumnData<Figure> column(
      String key, int width, HorizontalAlign align, Function<Figure, String> cell) {
    return new Column()
        .header(said(PageMessages.text("column." + key)))
        .headerAlign(align)
        .dataAlign(align)
        .maxWidth(width, OverflowBehaviour.NEWLINE)
        .with(cell);
  }

  private void list(String section, List<Text> items) {
    lines.add(said(PageMessages.text("summary.list", title(section), items.size())));
    items.forEach(item -> lines.add("  - " + said(item)));
  }

  private static Text title(String section) {
    return PageMessages.text("section." + section);
  }

  private static Text breach(Breach breach) {
    return PageMessages.text("summary.breach", breach.title(), breach.places().size());
  }

  private static Text due(Due due) {
    return PageMessages.text("summary.due", due.until(), due.what(), due.units().size());
  }

  private String said(Text text) {
    return text.in(language);
  }
}
