package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/** Law 3: each of the five outcomes says what it must say besides. */
final class Details {
  private Details() {}

  static void check(Trial trial) throws Breach {
    for (Finding finding : trial.evaluate().findings()) {
      Optional<String> wrong = wrong(finding.outcome(), trial.asOf());
      if (wrong.isPresent()) {
        throw Breach.of(finding, wrong.get());
      }
    }
  }

  private static Optional<String> wrong(Outcome outcome, LocalDate asOf) {
    if (outcome instanceof Outcome.Pending pending) {
      return notAfter(asOf, Optional.of(pending.until()));
    }
    return outcome instanceof Outcome.Undetermined open
        ? missing(open).or(() -> notAfter(asOf, open.until()))
        : Optional.empty();
  }

  private static Optional<String> notAfter(LocalDate asOf, Optional<LocalDate> until) {
    return until
        .filter(day -> !day.isAfter(asOf))
        .map(day -> "open until " + day + ", which is not after the as-of day");
  }

  private static Optional<String> missing(Outcome.Undetermined open) {
    if (open.missing().isEmpty()) {
      return Optional.of("does not say what is missing");
    }
    return open.missing().stream()
        .map((Text text) -> Words.wrong(text))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
