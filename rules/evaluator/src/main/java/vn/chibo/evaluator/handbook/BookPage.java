package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.RegulatoryDocument;

/** The page of a book: how to read it, its rules by document, its sheets, and what is encoded. */
final class BookPage {
  private final Handbook handbook;
  private final List<Block> blocks = new ArrayList<>();

  BookPage(Handbook handbook) {
    this.handbook = handbook;
  }

  Page page() {
    List<HandbookRule> rules = handbook.rules();
    blocks.add(new Block.Heading(2, "reading", HandbookWords.text("section.reading")));
    blocks.addAll(Reading.blocks());
    byDocument(rules).forEach(this::document);
    sheets();
    coverage();
    return new Page(
        handbook.name(), HandbookWords.text("page.title", handbook.title()), lead(rules), blocks);
  }

  private static List<Block> lead(List<HandbookRule> rules) {
    Block made = Block.paragraph(HandbookWords.text("page.made"));
    return rules.stream().allMatch(rule -> rule.examples().isEmpty())
        ? List.of(made)
        : List.of(made, new Block.Warning(HandbookWords.text("page.synthetic")));
  }

  private static Map<Optional<RegulatoryDocument>, List<HandbookRule>> byDocument(
      List<HandbookRule> rules) {
    Map<Optional<RegulatoryDocument>, List<HandbookRule>> groups = new LinkedHashMap<>();
    for (HandbookRule rule : rules) {
      Optional<RegulatoryDocument> first =
          rule.rule().citations().stream().findFirst().map(clause -> clause.document());
      groups.computeIfAbsent(first, document -> new ArrayList<>()).add(rule);
    }
    return groups;
  }

  private void document(Optional<RegulatoryDocument> document, List<HandbookRule> rules) {
    blocks.add(
        document
            .map(
                named ->
                    new Block.Heading(
                        2, Anchor.document(named.getKey().value()), HandbookWords.document(named)))
            .orElseGet(
                () ->
                    new Block.Heading(2, "no-document", HandbookWords.text("section.no-clause"))));
    RuleBlocks words = new RuleBlocks(handbook.tableWords());
    rules.forEach(rule -> blocks.addAll(words.of(rule)));
  }

  private void sheets() {
    if (!handbook.scoreSheets().isEmpty()) {
      blocks.add(new Block.Heading(2, "sheets", HandbookWords.text("section.sheets")));
      handbook.scoreSheets().forEach(sheet -> blocks.addAll(new SheetBlocks(sheet).blocks()));
    }
  }

  private void coverage() {
    if (!handbook.ledger().isEmpty()) {
      blocks.add(new Block.Heading(2, "coverage", HandbookWords.text("section.coverage")));
      blocks.addAll(new CoverageBlocks(anchors()).blocks(handbook.ledger()));
    }
  }

  /** The ids of what has a place on this page. */
  private Map<String, String> anchors() {
    Map<String, String> anchors = new LinkedHashMap<>();
    handbook
        .book()
        .rules()
        .forEach(rule -> anchors.put(rule.id().value(), Anchor.rule(rule.id().value())));
    handbook
        .scoreSheets()
        .forEach(sheet -> anchors.put(sheet.id().value(), Anchor.sheet(sheet.id().value())));
    return anchors;
  }
}
