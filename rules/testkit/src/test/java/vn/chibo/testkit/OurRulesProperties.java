package vn.chibo.testkit;

import java.util.List;
import vn.chibo.evaluator.RuleBook;

/** The sample of the package documentation: all laws over an author's own rules. */
class OurRulesProperties implements RuleLaws {
  @Override
  public List<RuleBook> books() {
    return List.of(OurRules.BOOK);
  }
}
