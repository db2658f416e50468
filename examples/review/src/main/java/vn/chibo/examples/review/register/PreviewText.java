package vn.chibo.examples.review.register;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Words;
import vn.chibo.examples.review.table.CellAddress;

/** A preview for the terminal: counts by sheet, then what was found. */
final class PreviewText {
  /** So many findings are printed; a file takes them all. */
  private static final int MOST = 200;

  /** So many cells are named of which the same is said. */
  private static final int MOST_CELLS = 5;

  private static final List<CellState> STATES =
      List.of(CellState.NEW, CellState.CHANGED, CellState.NOTHING, CellState.ERROR);

  private PreviewText() {}

  static String of(Preview preview, Language language) {
    StringBuilder text = new StringBuilder(table(preview, language)).append('\n');
    Collection<List<Finding>> alike = alike(preview.findings());
    alike.stream().limit(MOST).forEach(same -> text.append(line(same, language)).append('\n'));
    int more = alike.stream().skip(MOST).mapToInt(List::size).sum();
    if (more > 0) {
      text.append(words("more", language, more)).append('\n');
    }
    return text.toString();
  }

  /** One fault makes many: those that say the same in one sheet must not hide the others. */
  private static Collection<List<Finding>> alike(List<Finding> findings) {
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<Object> group =
          List.of(
              finding.severity(),
              finding.source(),
              finding.address().map(CellAddress::sheet).orElse(""),
              finding.fault().message());
      alike.computeIfAbsent(group, key -> new ArrayList<>()).add(finding);
    }
    return alike.values();
  }

  private static String line(List<Finding> same, Language language) {
    Finding first = same.get(0);
    String line =
        words(first.error() ? "error" : "warning", language)
            + "  "
            + first.fault().text(language).replaceAll("\\p{Cntrl}+", " ");
    if (same.size() == 1) {
      return line;
    }
    String also =
        same.stream()
            .skip(1)
            .limit(MOST_CELLS)
            .flatMap(finding -> finding.address().stream())
            .map(CellAddress::text)
            .collect(Collectors.joining(", "));
    int more = same.size() - 1 - MOST_CELLS;
    return line
        + (more > 0 ? words("also-more", language, also, more) : words("also", language, also));
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
