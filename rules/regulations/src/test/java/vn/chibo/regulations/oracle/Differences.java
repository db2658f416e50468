package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Where rules and oracle say different things: how often, and an example of each. */
final class Differences {
  private final Map<String, Integer> all = new TreeMap<>();
  private final List<String> examples = new ArrayList<>();
  private final Map<String, Set<OutcomeKind>> reached = new ConcurrentHashMap<>();

  /** How often which rule says what instead of what, by the kind of record. */
  Map<String, Integer> all() {
    return all;
  }

  String examples() {
    return all + "\n" + String.join("\n", examples);
  }

  /** Which of the outcomes that tell something were never reached, by the rule. */
  Map<String, Set<OutcomeKind>> missed() {
    Map<String, Set<OutcomeKind>> missed = new TreeMap<>();
    reached.forEach(
        (id, kinds) -> {
          Set<OutcomeKind> lacking = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED);
          lacking.removeAll(kinds);
          if (!lacking.isEmpty() && !Oracle.rule(id).orElseThrow().speaksOfNothing()) {
            missed.put(id, lacking);
          }
        });
    missed.keySet().removeAll(SeldomMet.RULES);
    return missed;
  }

  void compare(Evaluation said, boolean switchedOn) {
    List<Rule<?>> rules = said.book().rules();
    for (int i = 0; i < rules.size(); i++) {
      String id = rules.get(i).id().value();
      if (Oracle.rule(id).isPresent()) {
        OutcomeKind must = Oracle.says(id, said.record(), said.asOf(), switchedOn);
        reached.computeIfAbsent(id, any -> ConcurrentHashMap.newKeySet()).add(must);
        if (said.kind(i) != must) {
          note(said, id, said.kind(i), must);
        }
      }
    }
  }

  private synchronized void note(Evaluation said, String id, OutcomeKind kind, OutcomeKind must) {
    String key = id + ": " + kind + " but " + must + " of a " + name(said.record());
    if (all.merge(key, 1, Integer::sum) == 1) {
      String why = said.finding(id).orElseThrow().text(Language.ENGLISH);
      examples.add(key + " as of " + said.asOf() + "\n" + Shown.of(said.record()) + "\n" + why);
    }
  }

  private static String name(SubjectRecord record) {
    if (record instanceof OrganizationRecord organization
        && !organization.getStatements().isEmpty()) {
      return "report";
    }
    return record.getClass().getSimpleName().replace("Immutable", "");
  }
}
