package vn.chibo.evaluator.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What two reports say of one rule, both explained.
 *
 * <pre>{@code
 * change.words().english(); // "not due yet (until 31 Dec 2024) → not met"
 * }</pre>
 *
 * @param before what the first says, empty where it does not have the rule
 * @param after what the second says, empty where it does not have the rule
 */
public record RuleChange(Optional<Finding> before, Optional<Finding> after) {
  /** Needs one of them, and two findings of one rule. */
  public RuleChange {
    if (before.or(() -> after).isEmpty()) {
      throw new IllegalArgumentException("neither before nor after has a finding");
    }
    if (before.isPresent()
        && after.isPresent()
        && !before.get().rule().equals(after.get().rule())) {
      throw new IllegalArgumentException("before and after are of two rules");
    }
  }

  /** The rule. */
  public RuleId rule() {
    return known().rule();
  }

  /** What readers call the rule: as the second report does, where it has the rule. */
  public Text title() {
    return known().title();
  }

  private Finding known() {
    return after.or(() -> before).orElseThrow();
  }

  /**
   * What became of it. An outcome is the same where its kind, reason, days and lean are; what is
   * missing may differ.
   */
  public ChangeKind kind() {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? ChangeKind.APPEARED : ChangeKind.VANISHED;
    }
    if (code(before.get()) != code(after.get())) {
      return ChangeKind.OUTCOME;
    }
    return before.equals(after) ? ChangeKind.NOTHING : ChangeKind.GROUNDS;
  }

  private static long code(Finding finding) {
    return OutcomeCode.of(finding.outcome());
  }

  /** In what the findings differ; nothing where they are the same or one of them is not there. */
  public Set<Ground> grounds() {
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Set.of();
    }
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    add(grounds, Ground.FIGURES, RuleChange::figures);
    add(grounds, Ground.FACTS, RuleChange::facts);
    add(grounds, Ground.CLAUSES, RuleChange::clauses);
    if (grounds.isEmpty()) {
      grounds.add(Ground.OTHER);
    }
    return Collections.unmodifiableSet(grounds);
  }

  private void add(Set<Ground> grounds, Ground ground, Function<Finding, List<?>> part) {
    if (!before.map(part).equals(after.map(part))) {
      grounds.add(ground);
    }
  }

  private static List<Optional<Measured>> figures(Finding finding) {
    return finding.explanation().nodes().map(Explanation::measured).toList();
  }

  private static List<Fact> facts(Finding finding) {
    return finding.explanation().nodes().flatMap(node -> node.facts().stream()).toList();
  }

  private static List<Citation> clauses(Finding finding) {
    return Stream.concat(
            finding.citations().stream(),
            finding.explanation().nodes().flatMap(node -> node.clauses().stream()))
        .toList();
  }

  /** The same, the other way round. */
  RuleChange mirrored() {
    return new RuleChange(/* before= */ after, /* after= */ before);
  }

  /** The outcomes in words: from which to which, or the one that there is. */
  public Text words() {
    if (before.isEmpty() || after.isEmpty() || kind() != ChangeKind.OUTCOME) {
      return outcome(known().outcome());
    }
    return EvaluatorMessages.text(
        "next.from-to", outcome(before.get().outcome()), outcome(after.get().outcome()));
  }

  static Text outcome(Outcome outcome) {
    Text detail = OutcomeWords.detail(outcome);
    return detail.english().isEmpty()
        ? OutcomeWords.name(outcome)
        : EvaluatorMessages.text("next.outcome", OutcomeWords.name(outcome), detail);
  }
}
