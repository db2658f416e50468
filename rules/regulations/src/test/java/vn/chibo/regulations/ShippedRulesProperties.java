package vn.chibo.regulations;

import java.util.List;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.RuleLaws;

/** The laws over every shipped rule: the book of each place that has rules of its own. */
class ShippedRulesProperties implements RuleLaws {
  static final List<RuleBook> BOOKS =
      Regulations.standard().jurisdictions().ids().stream()
          .map(JurisdictionId::value)
          .map(Regulations.standard()::forJurisdiction)
          .filter(ShippedRulesProperties::hasRulesOfItsOwn)
          .toList();

  private static boolean hasRulesOfItsOwn(RuleBook book) {
    Jurisdiction place = book.lineage().get(book.lineage().size() - 1);
    return book.rules().stream()
        .flatMap(rule -> rule.citations().stream())
        .anyMatch(citation -> citation.document().getJurisdiction().equals(place.id()));
  }

  @Override
  public List<RuleBook> books() {
    return BOOKS;
  }
}
