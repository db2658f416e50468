/**
 * Rules as data, and their evaluation over records: outcomes that explain themselves. It knows no
 * regulation.
 *
 * <p>Start with {@link vn.chibo.evaluator.Evaluator} to evaluate, with {@link
 * vn.chibo.evaluator.Rule} and {@link vn.chibo.evaluator.condition.Conditions} to write rules.
 */
module vn.chibo.evaluator {
  requires static transitive org.jspecify;
  requires transitive vn.chibo.core;

  exports vn.chibo.evaluator;
  exports vn.chibo.evaluator.analysis;
  exports vn.chibo.evaluator.checker;
  exports vn.chibo.evaluator.compare;
  exports vn.chibo.evaluator.condition;
  exports vn.chibo.evaluator.evidence;
  exports vn.chibo.evaluator.explanation;
  exports vn.chibo.evaluator.mask;
  exports vn.chibo.evaluator.indicator;
  exports vn.chibo.evaluator.handbook;
  exports vn.chibo.evaluator.outcome;
  exports vn.chibo.evaluator.population;
  exports vn.chibo.evaluator.repair;
  exports vn.chibo.evaluator.score;
  exports vn.chibo.evaluator.waiver;
  exports vn.chibo.evaluator.whatif;

  opens vn.chibo.evaluator;
  opens vn.chibo.evaluator.explanation;
  opens vn.chibo.evaluator.mask;
  opens vn.chibo.evaluator.outcome;
  opens vn.chibo.evaluator.score;
  opens vn.chibo.evaluator.waiver;
}
