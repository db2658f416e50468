package vn.chibo.evaluator;

import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Origin;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/** Where effective figures come from, and what is said where there is none. */
final class Origins {
  private Origins() {}

  static Origin of(Held held) {
    ParameterEntry entry = held.value().entry();
    return new Origin(
        entry.key().name(),
        sourced(entry),
        held.day(),
        entry.verifiedThrough(),
        entry.delegatedBy(),
        held.value().overrides().stream().map(Origins::sourced).toList());
  }

  private static Origin.Sourced sourced(ParameterEntry entry) {
    return new Origin.Sourced(entry.value(), entry.unit(), entry.citation());
  }

  /** Which of several values holds, each with its clause. */
  static Text whichHolds(List<ParameterEntry> entries) {
    return EvaluatorMessages.text(
        "missing.which-holds", joined(entries.stream().map(e -> sourced(e).words()).toList()));
  }

  /** Figures apart for the days of each value. */
  static Text apart(List<ParameterEntry> entries) {
    return EvaluatorMessages.text(
        "missing.figures-apart",
        joined(entries.stream().map(e -> ValueWords.text(e.value(), e.unit())).toList()));
  }

  static Text citation(Citation citation) {
    return Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH));
  }

  private static Text joined(List<Text> texts) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining("; ")),
        texts.stream().map(Text::english).collect(Collectors.joining("; ")));
  }
}
