package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of an index. */
final class IndexPage {
  private final HandbookIndex index;

  IndexPage(HandbookIndex index) {
    this.index = index;
  }

  Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "handbooks", HandbookWords.text("section.handbooks")));
    blocks.add(new Block.Outline(index.handbooks().stream().map(IndexPage::handbook).toList()));
    ledger(blocks);
    return new Page(
        index.name(),
        index.title(),
        List.of(Block.paragraph(HandbookWords.text("page.made"))),
        blocks);
  }

  private static Block.Item handbook(Handbook handbook) {
    return Block.item(
        new Inline.Link(handbook.name(), handbook.title()),
        Inline.plain(
            HandbookWords.text(
                "index.counts", handbook.book().rules().size(), handbook.scoreSheets().size())));
  }

  private void ledger(List<Block> blocks) {
    Ledger ledger = index.ledger();
    if (!ledger.isEmpty()) {
      blocks.add(new Block.Heading(2, "documents", HandbookWords.text("section.documents")));
      blocks.add(Block.paragraph(HandbookWords.text("coverage.about")));
      blocks.add(grid("index.document", ledger.documents().stream().map(IndexPage::document)));
    }
    if (!ledger.practices().isEmpty()) {
      blocks.add(new Block.Heading(2, "practices", HandbookWords.text("section.practices")));
      blocks.add(Block.paragraph(HandbookWords.text("coverage.practices.about")));
      blocks.add(grid("index.practice", ledger.practices().stream().map(IndexPage::practice)));
    }
  }

  private static Block grid(String head, Stream<List<List<Inline>>> rows) {
    return new Block.Grid(
        List.of(HandbookWords.text(head), HandbookWords.text("coverage.state")), rows.toList());
  }

  private static List<List<Inline>> practice(PracticeCoverage practice) {
    return List.of(
        List.of(Inline.plain(practice.title())),
        List.of(Inline.plain(CoverageBlocks.counts(practice.provisions()))));
  }

  private static List<List<Inline>> document(DocumentCoverage coverage) {
    boolean nothing = !coverage.listed() && coverage.provisions().isEmpty();
    return List.of(
        List.of(Inline.plain(HandbookWords.document(coverage.document()))),
        List.of(
            nothing
                ? Marks.of(new CoverageState.NotYet())
                : Inline.plain(CoverageBlocks.counts(coverage))));
  }
}
