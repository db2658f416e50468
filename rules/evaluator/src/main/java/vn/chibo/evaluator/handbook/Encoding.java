package vn.chibo.evaluator.handbook;

import java.util.Objects;
import vn.chibo.core.text.Text;

/**
 * What is made of a provision.
 *
 * @param kind what kind of thing
 * @param id its id: of a rule, of a score sheet or of a procedure
 * @param title what readers call it
 */
public record Encoding(Kind kind, String id, Text title) {
  /** Needs all. */
  public Encoding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }

  /** The kinds of things that provisions become. */
  public enum Kind {
    /** A rule of a book. */
    RULE,
    /** A score sheet. */
    SCORE_SHEET,
    /** A procedure of meetings, or steps of it. */
    PROCEDURE,
    /** What is said of the kinds of organization and where they may stand. */
    HIERARCHY
  }
}
