package vn.chibo.examples.review.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.page.PageModel.Fact;

/** What the words mean that stand where a number does not: those of a report, and no others. */
final class Legend {
  private Legend() {}

  /** Of figures, blocks and annexes. */
  static List<Fact> of(CommitteeReport report) {
    Stream<Figure> figures =
        Stream.concat(
            report.figures().stream(),
            report.blocks().stream().flatMap(block -> block.figures().stream()));
    return of(
        Stream.concat(
            figures.flatMap(Legend::reasons), report.annexes().stream().flatMap(Legend::reasons)));
  }

  /** Of the annexes alone. */
  static List<Fact> ofAnnexes(CommitteeReport report) {
    return of(report.annexes().stream().flatMap(Legend::reasons));
  }

  private static List<Fact> of(Stream<Entry.Reason> reasons) {
    Set<Entry.Reason> those = EnumSet.noneOf(Entry.Reason.class);
    reasons.forEach(those::add);
    return those.stream()
        .map(reason -> new Fact(EntryText.reason(reason), EntryText.meaning(reason)))
        .toList();
  }

  /** A number of which something is not due yet says so in the same words. */
  private static Stream<Entry.Reason> reasons(Figure figure) {
    return Stream.concat(
        Stream.of(figure.now(), figure.before(), figure.yearAgo(), figure.target())
            .flatMap(Legend::reason),
        figure.open() ? Stream.of(Entry.Reason.NOT_DUE) : Stream.empty());
  }

  private static Stream<Entry.Reason> reasons(Annex annex) {
    return Stream.concat(annex.lines().stream(), annex.total().stream())
        .flatMap(line -> line.entries().stream())
        .flatMap(Legend::reason);
  }

  private static Stream<Entry.Reason> reason(Entry entry) {
    return entry instanceof Entry.Blank blank ? Stream.of(blank.reason()) : Stream.empty();
  }
}
