package vn.chibo.examples.review.register;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Words;

/** A preview for the terminal: counts by sheet, then what was found. */
final class PreviewText {
  /** So many findings are printed; a file takes them all. */
  private static final int MOST = 200;

  private static final List<CellState> STATES =
      List.of(CellState.NEW, CellState.CHANGED, CellState.NOTHING, CellState.ERROR);

  private PreviewText() {}

  static String of(Preview preview, Language language) {
    StringBuilder text = new StringBuilder(table(preview, language)).append('\n');
    List<Finding> findings = preview.findings();
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      String severity = finding.error() ? "error" : "warning";
      text.append(words(severity, language))
          .append("  ")
          .append(finding.fault().text(language).replaceAll("\\p{Cntrl}+", " "))
          .append('\n');
    }
    if (findings.size() > MOST) {
      text.append(words("more", language, findings.size() - MOST)).append('\n');
    }
    return text.toString();
  }

  /** How many rows were taken, or would be, and how many not. */
  static String summary(Preview preview, boolean before, Language language) {
    long unread = preview.unread();
    String sheets = unread == 0 ? "" : " " + words("unread", language, unread);
    return rows(preview, before, language) + sheets;
  }

  private static String rows(Preview preview, boolean before, Language language) {
    if (preview.leftOut() == 0) {
      return words(before ? "would-take" : "taken", language, preview.taken());
    }
    String key = before ? "would-leave-out" : "left-out";
    return words(key, language, preview.taken(), preview.leftOut());
  }

  static String words(String key, Language language, Object... arguments) {
    return RegisterMessages.text("preview." + key, arguments).in(language);
  }

  private static String table(Preview preview, Language language) {
    List<List<String>> lines = new ArrayList<>();
    for (Map.Entry<Sheet<?, ?>, Preview.Counts> entry : preview.counts().entrySet()) {
      lines.add(line(entry.getKey().title().in(language), entry.getValue(), language));
    }
    lines.add(line(words("total", language), preview.total(), language));
    List<ColumnData<List<String>>> columns = new ArrayList<>();
    List<String> titles = titles(language);
    for (int i = 0; i < titles.size(); i++) {
      int column = i;
      columns.add(
          new Column()
              .header(titles.get(i))
              .dataAlign(i == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT)
              .with(line -> line.get(column)));
    }
    return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, lines, columns);
  }

  private static List<String> titles(Language language) {
    List<String> titles = new ArrayList<>();
    titles.add(words("sheet", language));
    titles.add(words("rows", language));
    STATES.forEach(state -> titles.add(state.label().in(language)));
    titles.add(words("warned", language));
    return titles;
  }

  private static List<String> line(String title, Preview.Counts counts, Language language) {
    List<String> line = new ArrayList<>();
    line.add(title);
    line.add(Words.of(counts.rows(), language));
    STATES.forEach(state -> line.add(Words.of(counts.of(state), language)));
    line.add(Words.of(counts.warned(), language));
    return line;
  }
}
