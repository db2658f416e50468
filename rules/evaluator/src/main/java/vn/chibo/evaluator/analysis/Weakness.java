package vn.chibo.evaluator.analysis;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * One thing that is wrong.
 *
 * @param code what kind of thing
 * @param part of which part
 * @param citation the clause on which the part rests, empty where it rests on none
 * @param place where it stands in a file, empty for what was built in Java
 * @param words what is wrong and how to mend it
 * @param counterexample what shows it
 */
public record Weakness(
    WeaknessCode code,
    PartKey part,
    Optional<Citation> citation,
    Optional<Place> place,
    Text words,
    Optional<Counterexample> counterexample) {
  /** Needs all. */
  public Weakness {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(counterexample, "counterexample");
  }

  static Weakness of(WeaknessCode code, PartKey part, Text words, Counterexample shown) {
    return new Weakness(code, part, Optional.empty(), Optional.empty(), words, Optional.of(shown));
  }

  static Weakness of(WeaknessCode code, PartKey part, Text words) {
    return new Weakness(code, part, Optional.empty(), Optional.empty(), words, Optional.empty());
  }

  Weakness cited(Citation by) {
    return new Weakness(code, part, Optional.of(by), place, words, counterexample);
  }

  Weakness cited(Optional<Citation> by) {
    return by.map(this::cited).orElse(this);
  }

  Weakness at(Place where) {
    return new Weakness(code, part, citation, Optional.of(where), words, counterexample);
  }

  /** The finding as lines: place, code and part, words, what shows it, the clause. */
  public String text(Language language) {
    Text head =
        place
            .map(where -> EvaluatorMessages.text("analysis.text.placed", where, code.label(), part))
            .orElseGet(() -> EvaluatorMessages.text("analysis.text.head", code.label(), part));
    StringBuilder text = new StringBuilder(head.in(language)).append('\n');
    line(text, words.in(language));
    counterexample.ifPresent(
        shown ->
            line(text, EvaluatorMessages.text("analysis.text.shown", shown.words()).in(language)));
    citation.ifPresent(
        by -> line(text, EvaluatorMessages.text("text.cites", by.text(language)).in(language)));
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    text.append("  ").append(words).append('\n');
  }
}
