package vn.chibo.testkit.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What examples show of one rule.
 *
 * @param rule the rule
 * @param examples how many there are
 * @param seen the examples of each outcome
 * @param possible the outcomes that its tree can give
 * @param due those of which there should be an example
 * @param conditions the conditions of the rule
 */
record CoveredRule(
    RuleId rule,
    int examples,
    Map<OutcomeKind, List<String>> seen,
    Set<OutcomeKind> possible,
    Set<OutcomeKind> due,
    List<Decisive> conditions) {

  static CoveredRule of(RuleBook book, Rule<?> rule, List<Example> all, Choices choices) {
    List<Example> examples = all.stream().filter(e -> e.rule().equals(rule.id())).toList();
    Map<OutcomeKind, List<String>> seen = new EnumMap<>(OutcomeKind.class);
    for (Example example : examples) {
      seen.computeIfAbsent(example.expected().kind(), kind -> new ArrayList<>())
          .add(example.name());
    }
    return new CoveredRule(
        rule.id(),
        examples.size(),
        seen,
        Reachable.of(rule),
        due(new OneRule(book, rule, book.figures(), choices), rule, examples),
        Decisive.of(book, rule, examples, choices));
  }

  /** Pending is due where some example is pending on an earlier day. */
  private static Set<OutcomeKind> due(OneRule asked, Rule<?> rule, List<Example> examples) {
    Set<OutcomeKind> due = Reachable.of(rule);
    if (examples.stream().noneMatch(example -> pendingEarlier(asked, example))) {
      due.remove(OutcomeKind.PENDING);
    }
    return due;
  }

  private static boolean pendingEarlier(OneRule asked, Example example) {
    DatePeriod period = example.record().getPeriod();
    for (LocalDate day = period.start(); !day.isAfter(example.asOf()); day = day.plusMonths(1)) {
      Example earlier =
          new Example(
              example.name(),
              example.rule(),
              example.record(),
              day,
              example.choices(),
              example.expected());
      if (asked.kind(earlier) == OutcomeKind.PENDING) {
        return true;
      }
    }
    return false;
  }

  /** What is not shown. */
  List<String> gaps() {
    if (examples == 0) {
      return List.of(rule + ": no example");
    }
    List<String> gaps = new ArrayList<>();
    Set<OutcomeKind> missing = EnumSet.noneOf(OutcomeKind.class);
    missing.addAll(due);
    missing.removeAll(seen.keySet());
    missing.forEach(kind -> gaps.add(rule + ": no example that is " + kind));
    conditions.stream().flatMap(Decisive::gaps).forEach(gap -> gaps.add(rule + ": " + gap));
    return gaps;
  }

  String text() {
    StringBuilder text = new StringBuilder(rule + ": " + examples + " examples\n");
    for (OutcomeKind kind : OutcomeKind.values()) {
      text.append("  ").append(kind).append(": ").append(shown(kind)).append('\n');
    }
    conditions.forEach(condition -> text.append("  ").append(condition).append('\n'));
    return text.toString();
  }

  private String shown(OutcomeKind kind) {
    if (seen.containsKey(kind)) {
      return Decisive.shown(seen.get(kind));
    }
    if (due.contains(kind)) {
      return "not seen";
    }
    return possible.contains(kind)
        ? "on no earlier day of any example"
        : "given by no condition of the rule";
  }
}
