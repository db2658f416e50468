package vn.chibo.evaluator.checker;

import java.util.List;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.outcome.Outcome;

/** The kind of an outcome, and how kinds join: the first that is among the parts. */
enum Kind {
  SATISFIED,
  VIOLATED,
  PENDING,
  UNDETERMINED,
  NOT_APPLICABLE;

  private static final List<Kind> ALL = List.of(VIOLATED, UNDETERMINED, PENDING, SATISFIED);
  private static final List<Kind> ANY = List.of(SATISFIED, UNDETERMINED, PENDING, VIOLATED);

  static Kind of(Outcome outcome) {
    if (outcome instanceof Outcome.Satisfied) {
      return SATISFIED;
    }
    if (outcome instanceof Outcome.Violated) {
      return VIOLATED;
    }
    if (outcome instanceof Outcome.Pending) {
      return PENDING;
    }
    return outcome instanceof Outcome.Undetermined ? UNDETERMINED : NOT_APPLICABLE;
  }

  static Kind of(Truth truth) {
    return truth == Truth.YES ? SATISFIED : truth == Truth.NO ? VIOLATED : UNDETERMINED;
  }

  static Kind all(List<Kind> parts) {
    return ALL.stream().filter(parts::contains).findFirst().orElse(NOT_APPLICABLE);
  }

  static Kind any(List<Kind> parts) {
    return ANY.stream().filter(parts::contains).findFirst().orElse(NOT_APPLICABLE);
  }

  Kind not() {
    return this == SATISFIED ? VIOLATED : this == VIOLATED ? SATISFIED : this;
  }

  /** What is due, where this is the condition of it. */
  Kind then(Kind due) {
    if (this == SATISFIED || this == VIOLATED || this == NOT_APPLICABLE || due == NOT_APPLICABLE) {
      return this == SATISFIED ? due : NOT_APPLICABLE;
    }
    return this == UNDETERMINED || due == UNDETERMINED ? UNDETERMINED : PENDING;
  }
}
