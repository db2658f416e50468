package example;

import java.util.List;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.RuleLaws;

// guide: laws
class DistrictRulesProperties implements RuleLaws {
  @Override
  public List<RuleBook> books() {
    return List.of(DistrictRules.OWN);
  }
}
// guide: end
