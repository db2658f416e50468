package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Two rules in force on the same days that cannot both be met whenever both speak. A rule that is
 * not confirmed speaks only where the caller switches it on: it contradicts nothing.
 */
final class RuleConflicts implements Check<RuleBook> {
  private static final OutcomeKind MET = OutcomeKind.SATISFIED;
  private static final OutcomeKind UNMET = OutcomeKind.VIOLATED;

  @Override
  public void of(RuleBook book, Findings findings) {
    List<Rule<?>> rules =
        book.rules().stream()
            .filter(rule -> rule.status() != SourceStatus.UNCONFIRMED)
            .collect(Collectors.toList());
    List<Set<Figure>> figures = rules.stream().map(RuleConflicts::figures).toList();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        boolean apart = Collections.disjoint(figures.get(i), figures.get(j));
        if (!apart && rules.get(i).subject() == rules.get(j).subject()) {
          pair(book, rules.get(i), rules.get(j), findings);
        }
      }
    }
  }

  private static Set<Figure> figures(Rule<?> rule) {
    Set<Figure> figures = new HashSet<>();
    rule.nodes().forEach(node -> Leaves.figure(node).ifPresent(figures::add));
    return figures;
  }

  private static void pair(RuleBook book, Rule<?> one, Rule<?> other, Findings findings) {
    Optional<DatePeriod> both = one.inForce().intersection(other.inForce());
    if (both.isEmpty()) {
      return;
    }
    SortedSet<LocalDate> days = FigureDays.changes(book, one, both.get());
    days.addAll(FigureDays.changes(book, other, both.get()));
    for (LocalDate day : days) {
      Optional<Possible> possible =
          Joint.of(
              List.of(
                  new Asked(one.condition(), new Figured(book, one, day)),
                  new Asked(other.condition(), new Figured(book, other, day))));
      if (possible.filter(RuleConflicts::contradictory).isPresent()) {
        findings.add(weakness(one, other, day, possible.get()));
        return;
      }
    }
  }

  /** Each can be met, both speak at times, and then never both are met. */
  private static boolean contradictory(Possible possible) {
    Set<List<OutcomeKind>> rows = possible.rows().keySet();
    boolean together = rows.stream().anyMatch(row -> !row.contains(OutcomeKind.NOT_APPLICABLE));
    return together
        && possible.any(0, MET)
        && possible.any(1, MET)
        && !rows.contains(List.of(MET, MET));
  }

  private static Weakness weakness(Rule<?> one, Rule<?> other, LocalDate day, Possible possible) {
    Optional<Example.Value> value =
        Optional.ofNullable(possible.rows().get(List.of(MET, UNMET))).flatMap(Example::value);
    return Weakness.of(
            WeaknessCode.CONTRADICTION,
            PartKey.of(other.id()),
            EvaluatorMessages.text("analysis.conflict", one.id(), other.id()),
            RuleOutcomes.shown(day, value))
        .cited(other.citations().stream().findFirst());
  }
}
