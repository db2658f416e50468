package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.List;

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
    if (!index.documents().isEmpty()) {
      blocks.add(new Block.Heading(2, "documents", HandbookWords.text("section.documents")));
      blocks.add(Block.paragraph(HandbookWords.text("coverage.about")));
      blocks.add(documents());
    }
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

  private Block documents() {
    return new Block.Grid(
        List.of(HandbookWords.text("index.document"), HandbookWords.text("coverage.state")),
        index.documents().stream().map(IndexPage::document).toList());
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
