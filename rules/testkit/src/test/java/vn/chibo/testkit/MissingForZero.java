package vn.chibo.testkit;

import java.util.List;
import vn.chibo.evaluator.RuleBook;

/** The laws over a wrong rule; its name keeps it out of the build, where it would fail. */
class MissingForZero implements RuleLaws {
  @Override
  public List<RuleBook> books() {
    return List.of(WrongRules.TAKES_MISSING_FOR_ZERO.book());
  }
}
