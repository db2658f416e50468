package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * The tables of how outcomes are joined and how a number over a window is held against a figure,
 * written down once more from the definitions and as plainly as can be: nothing of the evaluator is
 * used but the names of the five outcomes.
 */
final class Answers {
  private Answers() {}

  static OutcomeKind all(OutcomeKind... parts) {
    return all(List.of(parts));
  }

  static OutcomeKind all(List<OutcomeKind> parts) {
    return firstFound(parts, VIOLATED, UNDETERMINED, PENDING, SATISFIED);
  }

  static OutcomeKind any(OutcomeKind... parts) {
    return firstFound(List.of(parts), SATISFIED, UNDETERMINED, PENDING, VIOLATED);
  }

  private static OutcomeKind firstFound(List<OutcomeKind> parts, OutcomeKind... order) {
    for (OutcomeKind wanted : order) {
      if (parts.contains(wanted)) {
        return wanted;
      }
    }
    return NOT_APPLICABLE;
  }

  static OutcomeKind not(OutcomeKind part) {
    return switch (part) {
      case SATISFIED -> VIOLATED;
      case VIOLATED -> SATISFIED;
      case PENDING, UNDETERMINED, NOT_APPLICABLE -> part;
    };
  }

  static OutcomeKind none(OutcomeKind... parts) {
    List<OutcomeKind> contraries = new ArrayList<>();
    for (OutcomeKind part : parts) {
      contraries.add(not(part));
    }
    return all(contraries);
  }

  static OutcomeKind when(OutcomeKind condition, OutcomeKind due) {
    if (condition == VIOLATED || condition == NOT_APPLICABLE || due == NOT_APPLICABLE) {
      return NOT_APPLICABLE;
    }
    if (condition == SATISFIED) {
      return due;
    }
    return condition == UNDETERMINED || due == UNDETERMINED ? UNDETERMINED : PENDING;
  }

  static OutcomeKind unless(OutcomeKind exception, OutcomeKind due) {
    return when(not(exception), due);
  }

  /** Readings of a clause: what all of them say, or not known. */
  static OutcomeKind readings(OutcomeKind... each) {
    for (OutcomeKind one : each) {
      if (one != each[0]) {
        return UNDETERMINED;
      }
    }
    return each[0];
  }

  /**
   * For every part of a population.
   *
   * @param parts what is said of each part
   * @param incomplete whether parts may be missing
   * @param open whether more may come
   */
  static OutcomeKind forEvery(List<OutcomeKind> parts, boolean incomplete, boolean open) {
    List<OutcomeKind> all = new ArrayList<>(parts);
    if (incomplete) {
      all.add(UNDETERMINED);
    }
    if (open) {
      all.add(PENDING);
    }
    return all(all);
  }

  /** At least so many of what is counted: surely {@code low}, perhaps up to {@code high}. */
  static OutcomeKind atLeast(long least, long low, long high, boolean gap, boolean future) {
    if (low >= least) {
      return SATISFIED;
    }
    if (gap || high >= least) {
      return UNDETERMINED;
    }
    return future ? PENDING : VIOLATED;
  }

  /** At most so many of what is counted: surely {@code low}, perhaps up to {@code high}. */
  static OutcomeKind atMost(long most, long low, long high, boolean gap, boolean future) {
    if (low > most) {
      return VIOLATED;
    }
    if (gap || high > most) {
      return UNDETERMINED;
    }
    return future ? PENDING : SATISFIED;
  }

  /** A fact that is there or not: whether it is so. */
  static OutcomeKind so(boolean holds) {
    return holds ? SATISFIED : VIOLATED;
  }
}
