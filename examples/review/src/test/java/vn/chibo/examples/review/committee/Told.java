package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Block;

/** Everything that a report says: its entries, and its words. */
final class Told {
  private Told() {}

  /** Every entry of the figures, blocks, trends and tables. */
  static List<Entry> entries(CommitteeReport report) {
    Stream<Figure> figures =
        Stream.concat(
            report.figures().stream(),
            report.blocks().stream().map(Block::figures).flatMap(List::stream));
    return Stream.concat(
            figures.flatMap(Told::entries), report.annexes().stream().flatMap(Told::entries))
        .toList();
  }

  private static Stream<Entry> entries(Figure figure) {
    return Stream.concat(
        Stream.of(figure.now(), figure.before(), figure.yearAgo(), figure.target()),
        figure.trend().stream().flatMap(point -> point.value().stream()));
  }

  private static Stream<Entry> entries(Annex annex) {
    return Stream.concat(annex.lines().stream(), annex.total().stream())
        .flatMap(line -> line.entries().stream());
  }

  /** Every text of a report. */
  static List<Text> texts(CommitteeReport report) {
    List<Text> texts = new ArrayList<>();
    texts.addAll(List.of(report.head().title(), report.head().unit(), report.head().period()));
    texts.addAll(report.head().facts());
    texts.addAll(report.head().notReported());
    report.figures().forEach(figure -> texts.add(figure.title()));
    report.blocks().forEach(block -> texts.add(block.name()));
    entries(report).forEach(entry -> add(entry, texts));
    report.annexes().forEach(annex -> add(annex, texts));
    report.breaches().forEach(breach -> add(breach, texts));
    report
        .dues()
        .forEach(
            due -> {
              texts.add(due.what());
              texts.addAll(due.units());
              texts.addAll(due.clauses());
            });
    return texts;
  }

  private static void add(Entry entry, List<Text> texts) {
    if (entry instanceof Entry.Words words) {
      texts.add(words.text());
    }
    add(entry.because(), texts);
  }

  private static void add(Annex annex, List<Text> texts) {
    texts.add(annex.title());
    texts.addAll(annex.notes());
    annex.columns().forEach(column -> texts.add(column.title()));
  }

  private static void add(CommitteeReport.Breach breach, List<Text> texts) {
    texts.add(breach.title());
    texts.add(breach.force());
    texts.addAll(breach.clauses());
    breach
        .places()
        .forEach(
            place -> {
              texts.addAll(List.of(place.unit(), place.detail()));
              add(Optional.of(place.because()), texts);
            });
  }

  private static void add(Optional<Because> because, List<Text> texts) {
    because.ifPresent(
        each -> {
          texts.add(each.how());
          texts.addAll(each.parts());
          texts.addAll(each.clauses());
        });
  }

  /** A table by its id. */
  static Annex annex(CommitteeReport report, String id) {
    return report.annexes().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  /** Why nothing stands there. */
  static Entry.Reason reason(Entry entry) {
    return ((Entry.Blank) entry).reason();
  }

  /** Texts in Vietnamese. */
  static List<String> words(List<Text> texts) {
    return texts.stream().map(Text::vietnamese).toList();
  }

  /** What stands there, in a word. */
  static String said(Entry entry) {
    if (entry instanceof Entry.Words words) {
      return words.text().vietnamese();
    }
    return entry instanceof Entry.Count count
        ? String.valueOf(count.number())
        : String.valueOf(reason(entry));
  }
}
