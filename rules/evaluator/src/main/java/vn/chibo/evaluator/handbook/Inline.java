package vn.chibo.evaluator.handbook;

import vn.chibo.core.text.Text;

/** A piece of a line. */
sealed interface Inline {
  /** Plain words. */
  record Plain(Text words) implements Inline {}

  /** Words that stand out. */
  record Strong(Text words) implements Inline {}

  /** An id, as machines know it. */
  record Code(String code) implements Inline {}

  /** A short mark, such as an outcome or a status; the style colours it and says nothing. */
  record Mark(String style, Text words) implements Inline {}

  /** A link to a place of the page. */
  record Jump(String anchor, Text words) implements Inline {}

  /** A link to another page, in the language and format of this one. */
  record Link(String page, Text words) implements Inline {}

  static Inline plain(Text words) {
    return new Plain(words);
  }
}
