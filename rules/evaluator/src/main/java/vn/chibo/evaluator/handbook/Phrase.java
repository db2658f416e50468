package vn.chibo.evaluator.handbook;

import java.util.List;
import vn.chibo.core.text.Text;

/**
 * A condition in words while it is put together.
 *
 * @param words the line, in small letters
 * @param parts what stands below it
 * @param notes what must be said beside it
 * @param form how it may stand behind a head
 */
record Phrase(Text words, List<Phrase> parts, List<Text> notes, Form form) {

  /** How a phrase may stand behind a head such as "in each quarter". */
  enum Form {
    /** A clause of its own, which follows a head on the same line. */
    CLAUSE,
    /** The head of a list of parts, which follows another head on the same line. */
    GROUP,
    /** A line that has a head already: it stands below another. */
    LINE
  }

  static Phrase clause(Text words) {
    return new Phrase(words, List.of(), List.of(), Form.CLAUSE);
  }

  static Phrase line(Text words) {
    return new Phrase(words, List.of(), List.of(), Form.LINE);
  }

  static Phrase group(Text words, List<Phrase> parts) {
    return new Phrase(words, parts, List.of(), Form.GROUP);
  }

  Phrase noting(Text note) {
    return new Phrase(words, parts, List.of(note), form);
  }

  boolean isClause() {
    return form == Form.CLAUSE;
  }

  /** The phrase behind a head: on its line where it reads well, else below. */
  Phrase under(Text head) {
    return form == Form.LINE
        ? group(head, List.of(this))
        : new Phrase(HandbookWords.text("head", head, words), parts, notes, Form.LINE);
  }

  /** The phrase below a name: beside it stands only the head of a list. */
  Phrase below(Text name) {
    return form == Form.GROUP ? under(name) : group(name, List.of(this));
  }

  WordedCondition worded() {
    return new WordedCondition(
        HandbookWords.sentence(words), parts.stream().map(Phrase::worded).toList(), notes);
  }
}
