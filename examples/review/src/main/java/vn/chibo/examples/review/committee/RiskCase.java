package vn.chibo.examples.review.committee;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Entry;

/**
 * The members of one cell who are at risk in one way.
 *
 * @param how by what they are found
 * @param members what readers call them, empty where it is not known or not asked
 * @param blank why not, where they are empty
 * @param clauses the clauses of the threshold
 */
record RiskCase(Text how, Optional<List<Text>> members, Entry.Reason blank, List<Text> clauses) {

  static RiskCase of(Text how, List<Text> members, List<Text> clauses) {
    return new RiskCase(how, Optional.of(members), Entry.Reason.NOT_KNOWN, clauses);
  }

  static RiskCase without(Text how, Entry.Reason reason, List<Text> clauses) {
    return new RiskCase(how, Optional.empty(), reason, clauses);
  }
}
