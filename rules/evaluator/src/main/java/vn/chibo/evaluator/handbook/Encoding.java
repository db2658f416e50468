package vn.chibo.evaluator.handbook;

import java.util.Objects;
import vn.chibo.core.text.Text;

/**
 * What is made of a provision.
 *
 * @param kind what kind of thing
 * @param id its id: of a rule, score sheet or procedure, the key of a document or an indicator, the
 *     name of a type
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
    HIERARCHY,
    /**
     * A type of the core: a value that breaks the provision cannot be built, or is derived by it.
     */
    CORE,
    /** Figures that are read, without a rule that asks for them. */
    PARAMETER,
    /** A clause about votes or elections, which is asked of a vote and stands in no book. */
    VOTE_CLAUSE,
    /** An indicator: what is counted and shown, without a threshold. */
    INDICATOR
  }
}
