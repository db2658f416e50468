package vn.chibo.evaluator.analysis;

import java.util.List;
import vn.chibo.evaluator.RuleBook;

/** All checks of a book. */
final class BookChecks {
  static final List<Check<RuleBook>> ALL =
      List.of(
          new MissingCitations(),
          new UnusedFigures(),
          new FigureWindows(),
          new ShadowedLayers(),
          new Tables(),
          new Circles(),
          new LateDocuments(),
          new RuleOutcomes(),
          new DeadBranches(),
          new RuleConflicts(),
          new OwnJava());

  private BookChecks() {}
}
