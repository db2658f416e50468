package vn.chibo.examples.samples;

import java.util.List;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.RuleLaws;

// readme: laws
/** Every rule of the books, under all laws. */
class WardRulesProperties implements RuleLaws {
  @Override
  public List<RuleBook> books() {
    return List.of(WardRules.BOOK);
  }
}
// readme: end
