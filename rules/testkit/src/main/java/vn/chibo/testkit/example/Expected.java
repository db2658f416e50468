package vn.chibo.testkit.example;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * The outcome that an author expects, with its reason and day where the kind has them.
 *
 * @param kind its kind
 * @param undetermined why it cannot be known; present for that kind only
 * @param inapplicable why the rule does not apply; present for that kind only
 * @param until the last day on which it can change; empty where it cannot
 */
public record Expected(
    OutcomeKind kind,
    Optional<UndeterminedReason> undetermined,
    Optional<InapplicableReason> inapplicable,
    Optional<LocalDate> until) {

  /** Needs all. */
  public Expected {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(undetermined, "undetermined");
    Objects.requireNonNull(inapplicable, "inapplicable");
    Objects.requireNonNull(until, "until");
  }

  static Expected of(OutcomeKind kind) {
    return new Expected(kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Expected pending(LocalDate until) {
    return new Expected(
        OutcomeKind.PENDING, Optional.empty(), Optional.empty(), Optional.of(until));
  }

  static Expected undetermined(UndeterminedReason reason, Optional<LocalDate> until) {
    return new Expected(OutcomeKind.UNDETERMINED, Optional.of(reason), Optional.empty(), until);
  }

  static Expected notApplicable(InapplicableReason reason) {
    return new Expected(
        OutcomeKind.NOT_APPLICABLE, Optional.empty(), Optional.of(reason), Optional.empty());
  }

  /** Whether the outcome of a code is the one expected. */
  boolean met(long code) {
    return kind == OutcomeCode.kind(code)
        && undetermined.equals(OutcomeCode.undetermined(code))
        && inapplicable.equals(OutcomeCode.inapplicable(code))
        && until.equals(OutcomeCode.until(code));
  }

  /** The kind with its reason and day: {@code NOT_APPLICABLE EXCEPTED}. */
  @Override
  public String toString() {
    return kind
        + undetermined.map(reason -> " " + reason).orElse("")
        + inapplicable.map(reason -> " " + reason).orElse("")
        + until.map(day -> " until " + day).orElse("");
  }
}
