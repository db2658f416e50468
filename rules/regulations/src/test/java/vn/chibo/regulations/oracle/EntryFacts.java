package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Asked of every entry of a register within a window, as of a day. */
final class EntryFacts {
  private EntryFacts() {}

  static <T extends Dated> OutcomeKind every(
      Register<T> register, DatePeriod window, LocalDate asOf, Function<T, OutcomeKind> body) {
    List<OutcomeKind> said = new ArrayList<>();
    for (T entry : register.entries()) {
      if (window.contains(entry.getDate()) && !entry.getDate().isAfter(asOf)) {
        said.add(body.apply(entry));
      }
    }
    return Answers.forEvery(
        said, !register.gaps(window, asOf).isEmpty(), window.last().isAfter(asOf));
  }

  /** Whether nothing is missing from one day to another. */
  static boolean complete(Register<?> register, LocalDate first, LocalDate last) {
    return last.isBefore(first)
        || DatePeriod.ofClosed(first, last).minus(register.complete()).isEmpty();
  }
}
