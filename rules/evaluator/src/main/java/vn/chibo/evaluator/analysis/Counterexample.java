package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/**
 * What shows a finding: a day, a value, or words where it is neither.
 *
 * @param day the first day on which it is so
 * @param value the value for which it is so; a share of one for percent
 * @param words the same as readers write it, such as "75 minutes"
 */
public record Counterexample(Optional<LocalDate> day, Optional<Fraction> value, Text words) {
  /** Needs all. */
  public Counterexample {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(words, "words");
  }

  static Counterexample of(LocalDate day) {
    return new Counterexample(
        Optional.of(day), Optional.empty(), EvaluatorMessages.text("analysis.plain", day));
  }

  static Counterexample of(Fraction value, Text words) {
    return new Counterexample(Optional.empty(), Optional.of(value), words);
  }

  static Counterexample of(Fraction value, Unit unit) {
    return of(value, ValueWords.text(value, unit));
  }

  /** A number of points. */
  static Counterexample points(Fraction value) {
    return of(value, EvaluatorMessages.text("analysis.plain", value));
  }

  static Counterexample of(LocalDate day, Fraction value, Text words) {
    return new Counterexample(
        Optional.of(day),
        Optional.of(value),
        EvaluatorMessages.text("analysis.value-on", words, day));
  }

  static Counterexample of(Text words) {
    return new Counterexample(Optional.empty(), Optional.empty(), words);
  }
}
