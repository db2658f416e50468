package vn.chibo.regulations.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What was found in a record within a window, as of a day.
 *
 * @param <T> what was looked for
 * @param parts what surely is such, in its order
 * @param doubtful how many more may be
 * @param gap whether some may be missing
 * @param future whether more may come
 */
record Found<T>(List<T> parts, int doubtful, boolean gap, boolean future) {
  OutcomeKind every(Function<T, OutcomeKind> body) {
    List<OutcomeKind> said = new ArrayList<>();
    for (T part : parts) {
      said.add(body.apply(part));
    }
    return Answers.forEvery(said, gap || doubtful > 0, future);
  }

  /** Whether there is one. */
  OutcomeKind some() {
    return Answers.atLeast(1, parts.size(), parts.size() + doubtful, gap, future);
  }
}
