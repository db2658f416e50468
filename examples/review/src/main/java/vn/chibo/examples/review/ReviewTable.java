package vn.chibo.examples.review;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.OutcomeWords;

/** The findings of a review as a table for the terminal. */
final class ReviewTable {
  private final Language language;

  private ReviewTable(Language language) {
    this.language = language;
  }

  static String of(ReviewResult result, Language language) {
    return ReviewHead.of(result, language)
        + new ReviewTable(language).table(result)
        + "\n"
        + ReviewFoot.of(result, language);
  }

  private String table(ReviewResult result) {
    List<Row> rows =
        result.groups().stream()
            .flatMap(group -> group.shown().stream().map(f -> new Row(group.name(), f)))
            .toList();
    return AsciiTable.getTable(
        AsciiTable.NO_BORDERS,
        rows,
        List.of(
            column("outcome", 16, row -> outcome(row.finding())),
            column("rule", 36, row -> row.finding().title().in(language)),
            column("group", 26, row -> row.group().in(language)),
            column("observed", 46, row -> Why.of(row.finding().explanation()).in(language)),
            column("basis", 50, row -> basis(row.finding()))));
  }

  private ColumnData<Row> column(String key, int width, Function<Row, String> cell) {
    return new Column()
        .header(ReviewMessages.text("column." + key).in(language))
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(width, OverflowBehaviour.NEWLINE)
        .with(cell);
  }

  private String outcome(Finding finding) {
    return OutcomeWords.name(finding.outcome()).in(language).toUpperCase(Locale.ROOT);
  }

  private String basis(Finding finding) {
    String citations =
        finding.citations().stream()
            .map((Citation citation) -> citation.text(language))
            .collect(Collectors.joining("; "));
    return citations.isEmpty() ? "—" : citations;
  }

  /** One row: a finding of a group. */
  private record Row(Text group, Finding finding) {}
}
