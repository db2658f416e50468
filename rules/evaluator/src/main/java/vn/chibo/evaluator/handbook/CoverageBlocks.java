package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;

/** What of each document is encoded, on a page. */
final class CoverageBlocks {
  private final Map<String, String> anchors;

  /**
   * Coverage on a page.
   *
   * @param anchors the places on the page of what is encoded, by id
   */
  CoverageBlocks(Map<String, String> anchors) {
    this.anchors = anchors;
  }

  /** Documents of which something is said, each with its provisions; then all others. */
  List<Block> blocks(List<DocumentCoverage> documents) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(HandbookWords.text("coverage.about")));
    documents.stream().filter(CoverageBlocks::said).forEach(each -> document(each, blocks));
    List<Block.Item> rest =
        documents.stream()
            .filter(each -> !said(each))
            .map(each -> Block.item(Inline.plain(HandbookWords.document(each.document()))))
            .toList();
    if (!rest.isEmpty()) {
      blocks.add(new Block.Heading(3, "other-documents", HandbookWords.text("coverage.others")));
      blocks.add(Block.paragraph(HandbookWords.text("coverage.others.about")));
      blocks.add(new Block.Outline(rest));
    }
    return blocks;
  }

  private static boolean said(DocumentCoverage coverage) {
    return coverage.listed() || !coverage.provisions().isEmpty();
  }

  private void document(DocumentCoverage coverage, List<Block> blocks) {
    blocks.add(
        new Block.Heading(
            3,
            Anchor.coverage(coverage.document().getKey().value()),
            HandbookWords.document(coverage.document())));
    blocks.add(Block.paragraph(counts(coverage)));
    blocks.add(
        new Block.Grid(
            List.of(
                HandbookWords.text("coverage.provision"),
                HandbookWords.text("coverage.state"),
                HandbookWords.text("coverage.how")),
            coverage.provisions().stream().map(this::row).toList()));
  }

  static Text counts(DocumentCoverage coverage) {
    Text counts =
        HandbookWords.text(
            "coverage.counts",
            coverage.count(CoverageState.Encoded.class),
            coverage.count(CoverageState.DeliberatelyNot.class),
            coverage.count(CoverageState.NotYet.class));
    return coverage.listed() ? counts : HandbookWords.text("coverage.unlisted", counts);
  }

  private List<List<Inline>> row(ProvisionCoverage provision) {
    return List.of(named(provision), List.of(Marks.of(provision.state())), how(provision.state()));
  }

  private static List<Inline> named(ProvisionCoverage provision) {
    List<Inline> named = new ArrayList<>();
    named.add(Inline.plain(HandbookWords.sentence(provision.title())));
    named.add(
        Inline.plain(
            HandbookWords.text(
                "coverage.clause",
                provision.clause().orElseGet(() -> HandbookWords.text("coverage.no-clause")))));
    if (provision.status() != SourceStatus.CONFIRMED) {
      named.add(Marks.of(provision.status()));
    }
    named.add(new Inline.Code(provision.id()));
    return named;
  }

  private List<Inline> how(CoverageState state) {
    if (state instanceof CoverageState.DeliberatelyNot left) {
      return List.of(Inline.plain(left.reason()));
    }
    return state instanceof CoverageState.Encoded encoded ? how(encoded) : List.of();
  }

  private List<Inline> how(CoverageState.Encoded encoded) {
    List<Inline> how = new ArrayList<>();
    Iterator<Encoding> by = encoded.by().iterator();
    while (by.hasNext()) {
      how.add(encoding(by.next(), by.hasNext() ? "coverage.next" : "coverage.last"));
    }
    encoded
        .note()
        .ifPresent(note -> how.add(Inline.plain(HandbookWords.text("coverage.note", note))));
    return how;
  }

  private Inline encoding(Encoding by, String place) {
    Text words = HandbookWords.text(place, HandbookWords.text("encoding." + by.kind(), by.title()));
    return Optional.ofNullable(anchors.get(by.id()))
        .<Inline>map(anchor -> new Inline.Jump(anchor, words))
        .orElseGet(() -> Inline.plain(words));
  }
}
