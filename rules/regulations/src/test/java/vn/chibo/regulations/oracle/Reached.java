package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What the oracle said of each rule. A rule of which it was never said that it is met, that it is
 * broken and that it is not known was hardly compared.
 */
final class Reached {
  private static final Set<OutcomeKind> ALL = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED);

  /**
   * Rules that 20,000 records do not reach so far, or not always: those that ask for nothing, those
   * of a report that nothing of a generated one decides, and those that ask for much at once; and
   * posting in two days, which no record breaks in working days, as no cell says which days are
   * off. Nothing else is added here.
   */
  static final Set<String> HARDLY =
      Set.of(
          "bontot/longbien-plan",
          "bontot/no-central-sheet",
          "ct45-2025/commune-committee-size",
          "da11-hanoi/assignment-share",
          "da11-hanoi/training-share",
          "hd08-2017/army-units",
          "hd09-2012/no-numeric-thresholds",
          "hd16-2018/member-fail",
          "hd17-2025/commune-inspection-commission",
          "hd21-2019/organization-excellent",
          "hd21-2019/organization-good",
          "hd27-2014/weak",
          "hd27-2014/weak-cell",
          "hd42-2025/posting-after",
          "hierarchy/end-of-district-organizations",
          "qd124-2023/excellent",
          "qd124-2023/excellent-individual",
          "qd124-2023/fail-organization",
          "qd27-nghean/sheets",
          "qd29-laocai/bands",
          "qd296-2025/hanoi-hcm-inspection-commission",
          "qd296-2025/suspension",
          "qd366-2025/excellent",
          "qd366-2025/excellent-individual",
          "qd366-2025/fail-leader",
          "qd366-2025/fulfilled",
          "qd89-2017/leaders");

  private final Map<String, Set<OutcomeKind>> said = new ConcurrentHashMap<>();

  void note(String id, OutcomeKind kind) {
    Set<OutcomeKind> known = said.get(id);
    if (known == null || !known.contains(kind)) {
      said.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(kind);
    }
  }

  /** By rule what was never said of it, but for those that are hardly reached. */
  Map<String, Set<OutcomeKind>> never() {
    Map<String, Set<OutcomeKind>> missing = new TreeMap<>();
    said.forEach(
        (id, kinds) -> {
          Set<OutcomeKind> never = EnumSet.copyOf(ALL);
          never.removeAll(kinds);
          if (!never.isEmpty() && !HARDLY.contains(id)) {
            missing.put(id, never);
          }
        });
    return missing;
  }
}
