package vn.chibo.examples.review.committee.standing;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What readers call the kinds of outcomes. */
final class Outcomes {
  private Outcomes() {}

  static Text name(OutcomeKind kind) {
    return StandingMessages.text("outcome." + kind.name());
  }
}
