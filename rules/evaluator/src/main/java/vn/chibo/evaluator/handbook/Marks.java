package vn.chibo.evaluator.handbook;

import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The short marks of a page. */
final class Marks {
  private Marks() {}

  /** What readers call a kind of outcome. */
  static Text name(OutcomeKind kind) {
    return EvaluatorMessages.text("outcome." + simpleName(kind));
  }

  private static String simpleName(OutcomeKind kind) {
    return switch (kind) {
      case SATISFIED -> Outcome.Satisfied.class.getSimpleName();
      case VIOLATED -> Outcome.Violated.class.getSimpleName();
      case PENDING -> Outcome.Pending.class.getSimpleName();
      case UNDETERMINED -> Outcome.Undetermined.class.getSimpleName();
      case NOT_APPLICABLE -> Outcome.NotApplicable.class.getSimpleName();
    };
  }

  static Inline of(Outcome outcome) {
    OutcomeKind kind = OutcomeCode.kind(OutcomeCode.of(outcome));
    return new Inline.Mark(style(kind), HandbookWords.sentence(OutcomeWords.name(outcome)));
  }

  static Inline of(SourceStatus status) {
    return new Inline.Mark(style(status), status.label());
  }

  static Inline of(CoverageState state) {
    if (state instanceof CoverageState.Encoded) {
      return new Inline.Mark("encoded", HandbookWords.text("coverage.encoded"));
    }
    return state instanceof CoverageState.DeliberatelyNot
        ? new Inline.Mark("left-out", HandbookWords.text("coverage.left-out"))
        : new Inline.Mark("not-yet", HandbookWords.text("coverage.not-yet"));
  }

  /** The name of a style: small letters and hyphens. */
  private static String style(OutcomeKind kind) {
    return switch (kind) {
      case SATISFIED -> "satisfied";
      case VIOLATED -> "violated";
      case PENDING -> "pending";
      case UNDETERMINED -> "undetermined";
      case NOT_APPLICABLE -> "not-applicable";
    };
  }

  private static String style(SourceStatus status) {
    return switch (status) {
      case CONFIRMED -> "confirmed";
      case SECONDARY -> "secondary";
      case CONFLICTING -> "conflicting";
      case UNCONFIRMED -> "unconfirmed";
    };
  }
}
