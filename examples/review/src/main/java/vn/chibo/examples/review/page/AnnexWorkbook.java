package vn.chibo.examples.review.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.SheetColumn.Format;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableSink;
import vn.chibo.examples.review.table.Tables;

/**
 * The annexes as a workbook in one language: what they cover on the first sheet, then a sheet each.
 * Numbers, shares and days are values with which a spreadsheet counts on; blanks are words.
 */
final class AnnexWorkbook {
  private final CommitteeReport report;
  private final Language language;

  private AnnexWorkbook(CommitteeReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** Writes it to a file. */
  static void write(CommitteeReport report, Language language, Path file) {
    Tables.write(file, new AnnexWorkbook(report, language)::fill);
  }

  private void fill(TableSink sink) {
    new WorkbookCover(report, language).fill(sink);
    for (int i = 0; i < report.annexes().size(); i++) {
      annex(sink, i + 1, report.annexes().get(i));
    }
  }

  private void annex(TableSink sink, int number, Annex annex) {
    sink.sheet(
        new SheetLayout(
            SheetName.of(number, annex.title(), language),
            above(number, annex),
            annex.columns().stream().map(this::column).toList(),
            false));
    annex.lines().forEach(line -> sink.row(cells(line)));
    annex.total().ifPresent(line -> sink.total(cells(line)));
    if (!annex.notes().isEmpty()) {
      sink.row(List.of());
      annex.notes().forEach(note -> sink.row(List.of(words(note))));
    }
  }

  /** Title, and of whom and of when it speaks; made-up data say so on every sheet. */
  private List<String> above(int number, Annex annex) {
    List<String> above = new ArrayList<>();
    above.add(said(PageMessages.text("annex", number, annex.title())));
    above.add(
        said(
            PageMessages.text(
                "sheet.of", report.head().unit(), report.head().period(), report.head().asOf())));
    if (report.head().synthetic()) {
      above.add(said(PageMessages.text("synthetic")));
    }
    return above;
  }

  private SheetColumn column(Annex.Column column) {
    Format format =
        switch (column.kind()) {
          case WORDS -> Format.TEXT;
          case COUNT -> Format.COUNT;
          case SHARE -> Format.SHARE;
          case DAY -> Format.DAY;
        };
    return SheetColumn.of(said(column.title()), format, width(column.kind()));
  }

  private static int width(Annex.Kind kind) {
    return kind == Annex.Kind.WORDS ? 36 : 16;
  }

  private List<TableCell> cells(Annex.Line line) {
    return line.entries().stream().map(this::cell).toList();
  }

  private TableCell cell(Entry entry) {
    if (entry instanceof Entry.Count count) {
      return TableCell.number(count.number());
    }
    if (entry instanceof Entry.Share share) {
      return new TableCell.Number(decimal(share.share()));
    }
    return entry instanceof Entry.Day day ? TableCell.day(day.day()) : words(EntryText.of(entry));
  }

  /** As many digits as a spreadsheet keeps. */
  private static BigDecimal decimal(Fraction share) {
    return new BigDecimal(share.numerator())
        .divide(new BigDecimal(share.denominator()), MathContext.DECIMAL64);
  }

  private TableCell words(Text text) {
    return TableCell.words(said(text));
  }

  private String said(Text text) {
    return text.in(language);
  }
}
