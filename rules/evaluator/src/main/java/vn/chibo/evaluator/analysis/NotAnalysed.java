package vn.chibo.evaluator.analysis;

import java.util.Objects;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Something that nobody looked at: it is neither wrong nor clean.
 *
 * @param part of which rule or sheet
 * @param node which measure, tally, parts or other node, as readers call it
 * @param why why it was not looked at
 */
public record NotAnalysed(PartKey part, Text node, Text why) {
  /** Needs all. */
  public NotAnalysed {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(why, "why");
  }

  /** As one line. */
  public String text(Language language) {
    return EvaluatorMessages.text("analysis.text.not-analysed", part, node, why).in(language);
  }
}
