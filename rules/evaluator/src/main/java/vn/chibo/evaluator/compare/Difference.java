package vn.chibo.evaluator.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Of what two reports speak differently, told by their hashes, days and choices. */
public enum Difference {
  /** The record. */
  RECORD,
  /** The rule book: what its rules ask. */
  BOOK,
  /** The day as of which they speak. */
  DAY,
  /** What the caller chose. */
  CHOICES;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.text("next.difference." + name());
  }

  static Set<Difference> between(Report before, Report after) {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    add(found, RECORD, before.hashes().record(), after.hashes().record());
    add(found, BOOK, before.hashes().book(), after.hashes().book());
    add(found, DAY, before.asOf(), after.asOf());
    add(found, CHOICES, before.choices(), after.choices());
    return Collections.unmodifiableSet(found);
  }

  private static void add(Set<Difference> found, Difference of, Object before, Object after) {
    if (!before.equals(after)) {
      found.add(of);
    }
  }
}
