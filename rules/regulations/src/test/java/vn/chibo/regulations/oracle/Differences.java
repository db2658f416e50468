package vn.chibo.regulations.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Where rules and oracle say different things: how often, and an example of each. */
final class Differences {
  private final Map<String, Integer> all = new TreeMap<>();
  private final Reached reached;
  private final List<String> examples = new ArrayList<>();

  /** What was said of records is noted there. */
  Differences(Reached reached) {
    this.reached = reached;
  }

  /** How often which rule says what instead of what, by the kind of record. */
  Map<String, Integer> all() {
    return all;
  }

  String examples() {
    return all + "\n" + String.join("\n", examples);
  }

  void compare(Evaluation said, boolean switchedOn) {
    List<Rule<?>> rules = said.book().rules();
    for (int i = 0; i < rules.size(); i++) {
      String id = rules.get(i).id().value();
      if (Oracle.rule(id).isPresent()) {
        OutcomeKind must = Oracle.says(id, said.record(), said.asOf(), switchedOn);
        reached.note(id, must);
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
