package vn.chibo.examples.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.CommitteeReport.Block;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.examples.review.page.PageModel.Cell;
import vn.chibo.examples.review.page.PageModel.Column;
import vn.chibo.examples.review.page.PageModel.Table;

/** The tables of a page. */
final class PageTables {
  /** So many units are named; more are counted, and named when it unfolds. */
  private static final int FEW = 3;

  private static final String WORDS = "words";
  private static final String NUMBER = "number";
  private static final String DAY = "day";

  private final Becauses becauses;

  PageTables(Becauses becauses) {
    this.becauses = becauses;
  }

  /** An annex with its number. */
  Table annex(int number, Annex annex) {
    return new Table(
        "annex-" + annex.id(),
        PageMessages.text("annex", number, annex.title()),
        annex.columns().stream().map(PageTables::column).toList(),
        annex.lines().stream().map(this::cells).toList(),
        annex.total().map(this::cells),
        annex.notes());
  }

  private List<Cell> cells(Annex.Line line) {
    return line.entries().stream().map(this::cell).toList();
  }

  /** Each figure beside what it is compared with. */
  Table figures(List<Figure> figures) {
    return table(
        "figures",
        List.of(
            words("column.figure"),
            number("column.now"),
            number("column.before"),
            number("column.year-ago"),
            number("column.target")),
        figures.stream().map(this::cells).toList());
  }

  private List<Cell> cells(Figure figure) {
    List<Cell> cells = new ArrayList<>(cells(Entry.words(figure.title())));
    cells.add(with(figure.now(), notDue(figure)));
    cells.addAll(cells(figure.before(), figure.yearAgo(), figure.target()));
    return cells;
  }

  /** How much of a figure is not due yet: below its number, which is taken of the rest. */
  private static List<Text> notDue(Figure figure) {
    return figure.open() ? List.of(EntryText.notDue(figure)) : List.of();
  }

  private List<Cell> cells(Entry... entries) {
    return Stream.of(entries).map(this::cell).toList();
  }

  /** The figures of the whole and of each block; empty where there is no block. */
  Optional<Table> blocks(List<Figure> whole, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(words("column.figure"), number("column.whole")));
    blocks.forEach(block -> columns.add(column(block)));
    List<List<Cell>> lines = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      lines.add(line(i, whole.get(i), blocks));
    }
    return Optional.of(table("blocks", columns, lines));
  }

  private List<Cell> line(int place, Figure whole, List<Block> blocks) {
    List<Cell> line = new ArrayList<>(cells(Entry.words(whole.title())));
    line.add(with(whole.now(), notDue(whole)));
    blocks.forEach(block -> line.add(compared(block.figures().get(place), whole)));
    return line;
  }

  /** A figure with what it is compared with below it; a target of its own is told. */
  private Cell compared(Figure figure, Figure whole) {
    List<Text> below = new ArrayList<>(notDue(figure));
    below.add(PageMessages.text("below.before", EntryText.of(figure.before())));
    below.add(PageMessages.text("below.year-ago", EntryText.of(figure.yearAgo())));
    Text target = EntryText.of(figure.target());
    if (!target.equals(EntryText.of(whole.target()))) {
      below.add(PageMessages.text("below.target", target));
    }
    return with(figure.now(), below);
  }

  /** What falls due, with those who have to do it. */
  Table dues(List<Due> dues) {
    return table(
        "dues",
        List.of(
            column("column.until", DAY),
            words("column.what"),
            words("column.units"),
            words("column.clauses")),
        dues.stream().map(this::due).toList());
  }

  private List<Cell> due(Due due) {
    return cells(
        Entry.day(due.until()),
        Entry.words(due.what()),
        units(due),
        Entry.words(Joined.of(due.clauses(), "; ")));
  }

  private static Entry units(Due due) {
    if (due.units().size() <= FEW) {
      return Entry.words(Joined.of(due.units(), "; "));
    }
    Because all = new Because(PageMessages.text("due.units"), due.units(), due.clauses());
    return new Entry.Words(PageMessages.text("units", due.units().size()), Optional.of(all));
  }

  /** A figure over time. */
  Table trend(Figure figure) {
    return new Table(
        "trend-" + figure.id() + "-table",
        figure.title(),
        List.of(words("column.period"), number("column.value")),
        figure.trend().stream()
            .map(
                point ->
                    cells(
                        Entry.words(point.period()),
                        point.value().orElse(Entry.blank(Entry.Reason.NOT_KNOWN))))
            .toList(),
        Optional.empty(),
        List.of());
  }

  private static Table table(String id, List<Column> columns, List<List<Cell>> lines) {
    return new Table(
        id, PageMessages.text("section." + id), columns, lines, Optional.empty(), List.of());
  }

  private static Column words(String key) {
    return column(key, WORDS);
  }

  private static Column number(String key) {
    return column(key, NUMBER);
  }

  private static Column column(String key, String style) {
    return new Column(PageMessages.text(key), style, Optional.empty());
  }

  private static Column column(Block block) {
    Text below = PageMessages.text("units", block.units());
    return new Column(block.name(), NUMBER, Optional.of(below));
  }

  private static Column column(Annex.Column column) {
    String style =
        switch (column.kind()) {
          case WORDS -> WORDS;
          case COUNT, SHARE -> NUMBER;
          case DAY -> DAY;
        };
    return new Column(column.title(), style, Optional.empty());
  }

  private Cell cell(Entry entry) {
    return with(entry, List.of());
  }

  private Cell with(Entry entry, List<Text> below) {
    return new Cell(
        entry instanceof Entry.Blank,
        EntryText.of(entry),
        entry.because().map(becauses::place),
        below);
  }
}
