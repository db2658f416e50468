package vn.chibo.evaluator.analysis;

import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/** A value with its clause, in words. */
final class EntryWords {
  private EntryWords() {}

  static Text of(ParameterEntry entry) {
    return EvaluatorMessages.text(
        "origin.sourced", ValueWords.text(entry.value(), entry.unit()), citation(entry.citation()));
  }

  static Text citation(Citation citation) {
    return Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH));
  }
}
