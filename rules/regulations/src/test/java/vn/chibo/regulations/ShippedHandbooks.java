package vn.chibo.regulations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.Handbook;
import vn.chibo.evaluator.handbook.HandbookExample;
import vn.chibo.evaluator.handbook.HandbookIndex;
import vn.chibo.evaluator.handbook.HandbookPage;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.testkit.example.Example;

/**
 * The handbooks of everything that ships: one for each place with rules or sheets of its own, with
 * the golden examples of the tests, and an index.
 */
final class ShippedHandbooks {
  private static final Regulations REGULATIONS = Regulations.standard();
  private static final Text TITLE =
      Text.of("Sổ tay quy định về chi bộ và tổ chức đảng", "Handbook of rules for Party cells");

  private ShippedHandbooks() {}

  /** The index first. */
  static List<HandbookPage> pages() {
    Ledger ledger = REGULATIONS.ledger();
    List<Handbook> handbooks =
        REGULATIONS.jurisdictions().ids().stream()
            .filter(ShippedHandbooks::hasItsOwn)
            .map(place -> handbook(place, ledger))
            .toList();
    List<HandbookPage> pages = new ArrayList<>();
    pages.add(new HandbookIndex("index", TITLE, handbooks, ledger));
    pages.addAll(handbooks);
    return pages;
  }

  private static boolean hasItsOwn(JurisdictionId place) {
    Stream<RegulatoryDocument> ofRules =
        REGULATIONS.forJurisdiction(place.value()).rules().stream()
            .flatMap(rule -> rule.citations().stream())
            .map(clause -> clause.document());
    Stream<RegulatoryDocument> ofSheets =
        REGULATIONS.scoreSheets().stream().map(sheet -> sheet.citation().document());
    return Stream.concat(ofRules, ofSheets)
        .anyMatch(document -> document.getJurisdiction().equals(place));
  }

  private static Handbook handbook(JurisdictionId id, Ledger ledger) {
    RuleBook book = REGULATIONS.forJurisdiction(id.value());
    Jurisdiction place = book.lineage().get(book.lineage().size() - 1);
    return Handbook.of(id.value().replace('/', '-'), place.name(), book)
        .examples(examples())
        .scoreSheets(REGULATIONS.scoreSheets().stream().filter(s -> holds(s, book)).toList())
        .ledger(ledger.at(book.lineage()))
        .naming(REGULATIONS.tableWords());
  }

  private static boolean holds(ScoreSheet sheet, RuleBook book) {
    RegulatoryDocument document = sheet.citation().document();
    return book.lineage().stream().anyMatch(place -> place.id().equals(document.getJurisdiction()));
  }

  /** The golden examples, with the choices under which the tests ask them. */
  private static Map<RuleId, List<HandbookExample>> examples() {
    Choices choices = new ShippedExamplesTest().choices();
    Map<RuleId, List<HandbookExample>> byRule = new LinkedHashMap<>();
    for (Example example : ShippedExamplesTest.EXAMPLES) {
      byRule
          .computeIfAbsent(example.rule(), rule -> new ArrayList<>())
          .add(
              new HandbookExample(
                  example.record(), example.asOf(), example.choices().orElse(choices)));
    }
    return byRule;
  }
}
