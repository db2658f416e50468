package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.review.annex.Cited;

/** Rules of the book by their ids, those in force on a day. */
final class Rules {
  private Rules() {}

  static Stream<Rule<?>> inForce(CommitteeContext context, List<String> ids, LocalDate day) {
    return ids.stream()
        .<Rule<?>>flatMap(id -> context.book().find(new RuleId(id)).stream())
        .filter(rule -> rule.inForce().contains(day));
  }

  /** Their clauses. */
  static List<Text> clauses(CommitteeContext context, List<String> ids, LocalDate day) {
    return inForce(context, ids, day)
        .flatMap(rule -> rule.citations().stream())
        .map(Cited::of)
        .distinct()
        .toList();
  }
}
