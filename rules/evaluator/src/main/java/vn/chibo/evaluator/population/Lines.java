package vn.chibo.evaluator.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.IntervalWords;
import vn.chibo.evaluator.words.ValueWords;

/** The indented lines of a text for readers. */
final class Lines {
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  Lines(Language language) {
    this.language = language;
  }

  void add(int depth, String key, Object... arguments) {
    String words = EvaluatorMessages.text("population.text." + key, arguments).in(language);
    lines.add("  ".repeat(depth) + words);
  }

  /** A line that names parts; none where there are none. */
  void parts(int depth, String key, List<? extends Part<?>> parts) {
    texts(depth, key, parts.stream().map(Part::label));
  }

  /** A line that names things; none where there are none. */
  void texts(int depth, String key, Stream<Text> texts) {
    String joined = joined(texts);
    if (!joined.isEmpty()) {
      add(depth, key, joined);
    }
  }

  String joined(Stream<Text> texts) {
    return texts.map(text -> text.in(language)).collect(Collectors.joining("; "));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  Language language() {
    return language;
  }

  /** A number or the interval in which it lies. */
  static Text number(Quantity quantity) {
    return IntervalWords.text(quantity);
  }

  /** A share in percent, of which at least one end is known. */
  static Text percent(Quantity share) {
    boolean half = share.low().isEmpty() || share.high().isEmpty();
    return half
        ? IntervalWords.half(share, v -> ValueWords.text(v, Unit.SHARE))
        : EvaluatorMessages.text(
            "figure.SHARE", IntervalWords.text(share, v -> ValueWords.number(v, Unit.SHARE)));
  }

  /** The name of an outcome, and why it is none of the plain ones. */
  static Text outcome(Outcome outcome) {
    Text name = OutcomeWords.name(outcome);
    boolean plain = outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.Violated;
    return plain
        ? name
        : EvaluatorMessages.text("population.because", name, OutcomeWords.detail(outcome));
  }
}
