package vn.chibo.examples.review.register;

import vn.chibo.core.text.Language;
import vn.chibo.examples.review.table.Progress;

/**
 * Progress bars for work that takes more than a moment.
 *
 * @param language the reader's language
 * @param wanted whether there may be any
 */
record Bars(Language language, boolean wanted) {
  static final Bars NONE = new Bars(Language.VIETNAMESE, false);

  /** Begins a bar over so many steps. */
  Progress over(String task, long steps) {
    return Progress.of(RegisterMessages.text("preview." + task).in(language), steps, wanted);
  }
}
