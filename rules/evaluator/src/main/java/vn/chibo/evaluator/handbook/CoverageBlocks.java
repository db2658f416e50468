package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;

/** What became of every provision, on a page. */
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

  /** Documents of which something is said, each with its provisions; practices; other documents. */
  List<Block> blocks(Ledger ledger) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(HandbookWords.text("coverage.about")));
    ledger.documents().stream()
        .filter(CoverageBlocks::said)
        .forEach(each -> document(each, blocks));
    practices(ledger.practices(), blocks);
    others(ledger.documents(), blocks);
    return blocks;
  }

  private static void others(List<DocumentCoverage> documents, List<Block> blocks) {
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
  }

  private void practices(List<PracticeCoverage> practices, List<Block> blocks) {
    if (!practices.isEmpty()) {
      blocks.add(new Block.Heading(3, "practices", HandbookWords.text("section.practices")));
      blocks.add(Block.paragraph(HandbookWords.text("coverage.practices.about")));
    }
    for (PracticeCoverage practice : practices) {
      blocks.add(
          Block.paragraph(
              HandbookWords.text(
                  "coverage.practice", practice.title(), counts(practice.provisions()))));
      blocks.add(grid(practice.provisions()));
    }
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
    blocks.add(grid(coverage.provisions()));
  }

  private Block grid(List<ProvisionCoverage> provisions) {
    return new Block.Grid(
        List.of(
            HandbookWords.text("coverage.provision"),
            HandbookWords.text("coverage.state"),
            HandbookWords.text("coverage.how")),
        provisions.stream().map(this::row).toList());
  }

  static Text counts(List<ProvisionCoverage> provisions) {
    return HandbookWords.text(
        "coverage.counts",
        ProvisionCoverage.count(provisions, CoverageState.Encoded.class),
        ProvisionCoverage.count(provisions, CoverageState.DeliberatelyNot.class),
        ProvisionCoverage.count(provisions, CoverageState.NotYet.class));
  }

  static Text counts(DocumentCoverage coverage) {
    Text counts = counts(coverage.provisions());
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
