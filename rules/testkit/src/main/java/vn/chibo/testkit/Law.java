package vn.chibo.testkit;

import java.util.Optional;

/**
 * The laws that every rule keeps, each as something that can be tried on a sample. {@link RuleLaws}
 * tries all of them on generated records.
 *
 * <pre>{@code
 * Law.KNOWLEDGE.check(Trial.of(book, Choices.DEFAULT, cell, LocalDate.of(2024, 11, 20)));
 * }</pre>
 */
public enum Law {
  /** Any valid record gets one of the five outcomes, none of them by a fault of the rule. */
  TOTAL("2, pure and total: any valid record gets an outcome", Purity::total),

  /** The same input gives equal findings and equal text. */
  REPEATABLE("2, pure and total: the same input gives the same finding", Purity::repeatable),

  /** The order of entries in registers, rosters and lists does not matter. */
  ORDER("2, pure and total: the order of facts does not matter", Purity::order),

  /** Default locale and time zone change neither findings nor text. */
  SURROUNDINGS("2, pure and total: locale and time zone do not matter", Purity::surroundings),

  /** Each outcome says what it must say besides: until when, what is missing, in both languages. */
  DETAILS("3, five outcomes: each says what it must say besides", Details::check),

  /** Hiding knowledge leaves an outcome as it is or turns it into Undetermined. */
  KNOWLEDGE("4, monotone in knowledge: hiding facts only opens an outcome", Knowledge::check),

  /** With registers complete, what is settled stays, and what is pending stays or is settled. */
  TIME("4, safe in time: what is settled stays", Passing::check),

  /** Of a record that says nothing, nothing is decided. */
  NOTHING("4, monotone in knowledge: missing facts decide nothing", Nothing::check),

  /** What an outcome is said to lack is enough to close it, and none of it is too much. */
  MISSING(
      "3, five outcomes: what is missing closes it, and nothing of it is spare", Lacking::check),

  /** What is said to repair a rule does, no part of it does, and what is past is not repaired. */
  REPAIRS("4, safe in time: repairs repair, and no part of one does", Repairing::check),

  /** Facts dated after the as-of day are plans: nothing is decided by them. */
  PLANS("4, safe in time: plans do not count", Passing::plans),

  /** A rule that takes effect on a day changes nothing that lies before. */
  EFFECT("4, safe in time: a rule changes nothing before its first day", Effect::check),

  /** Each node of an explanation has words, and the tree has the outcome of the finding. */
  EXPLANATION("5, every outcome explains itself", Explaining::check),

  /** The facts that decide are enough and needed, and the explanation names each of them. */
  EVIDENCE("5, every outcome explains itself: it names every fact that decides", Deciding::check),

  /** An outcome rests on a clause, and names it in both languages. */
  SOURCE("5, every outcome explains itself: it cites its source", Sourcing::check),

  /** A report and its record are the same after they were stored as JSON, and replay. */
  STORED("8, history is kept: what is stored is read as it was", Storing::check),

  /** A rule speaks only of its own days, place and kind of record. */
  FORCE("8, history is kept: a rule speaks of its own days, place and subject", InForce::check),

  /** Figures just below, at and above a threshold decide as the comparison says. */
  THRESHOLDS("9, exact arithmetic: thresholds are exact", Thresholds::check);

  private final String words;
  private final Check check;

  Law(String words, Check check) {
    this.words = words;
    this.check = check;
  }

  /**
   * Tries the law on a sample.
   *
   * @throws AssertionError if a rule breaks it; the message names the law and the rule, and shows
   *     the smallest record that could be found, the outcomes and why
   */
  public void check(Trial trial) {
    Optional<String> breach = breach(trial);
    if (breach.isPresent()) {
      throw new AssertionError(new Smallest(this::breach).below(trial, breach.get()));
    }
  }

  /** What is wrong, empty where every rule of the sample keeps the law. */
  public Optional<String> breach(Trial trial) {
    try {
      check.of(trial);
      return Optional.empty();
    } catch (Breach breach) {
      return Optional.of(words(breach.words(), trial));
    } catch (RuntimeException e) {
      return Optional.of(words("  no outcome but " + e + "\n  at " + e.getStackTrace()[0], trial));
    }
  }

  private String words(String breach, Trial trial) {
    return "law " + words + "\n" + breach + "\n  trial: " + trial;
  }

  /** A law as it is written. */
  private interface Check {
    void of(Trial trial) throws Breach;
  }
}
