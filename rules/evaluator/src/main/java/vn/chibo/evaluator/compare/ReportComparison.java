package vn.chibo.evaluator.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Two reports of one subject, rule by rule: of two days, two states of the record, or two books.
 *
 * <pre>{@code
 * if (ReportComparison.of(june, december) instanceof ReportComparison.Compared compared) {
 *   compared.changed().forEach(change -> out.println(change.words().vietnamese()));
 * }
 * }</pre>
 */
public sealed interface ReportComparison {

  /** The comparison the other way round. */
  ReportComparison mirrored();

  /** The comparison in words. */
  String text(Language language);

  /**
   * Compares two reports. They must speak of one subject over one period, by its id and not by the
   * words in which they name it: those of two members are the same, and a cell may change its name.
   *
   * @throws FaultException if a rule stands twice in one report, with one fault for each
   */
  static ReportComparison of(Report before, Report after) {
    if (!before.hashes().subject().equals(after.hashes().subject())) {
      return new NotComparable(before.subject(), after.subject());
    }
    Map<RuleId, Finding> first = byRule(before);
    Map<RuleId, Finding> second = byRule(after);
    Set<RuleId> rules = new TreeSet<>(Comparator.comparing(RuleId::value));
    rules.addAll(first.keySet());
    rules.addAll(second.keySet());
    List<RuleChange> changes = new ArrayList<>();
    for (RuleId rule : rules) {
      changes.add(
          new RuleChange(
              Optional.ofNullable(first.get(rule)), Optional.ofNullable(second.get(rule))));
    }
    return new Compared(after.subject(), Difference.between(before, after), changes);
  }

  private static Map<RuleId, Finding> byRule(Report report) {
    Map<RuleId, Finding> byRule = new HashMap<>();
    List<Fault> twice = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (byRule.put(finding.rule(), finding) != null) {
        twice.add(
            Fault.of(
                "rule-twice", EvaluatorMessages.text("next.fault.rule-twice", finding.rule())));
      }
    }
    if (!twice.isEmpty()) {
      throw new FaultException(twice);
    }
    return byRule;
  }

  /**
   * Reports that speak of two subjects, or of one over two periods.
   *
   * @param before of whom the first speaks
   * @param after of whom the second speaks
   */
  record NotComparable(Text before, Text after) implements ReportComparison {
    @Override
    public NotComparable mirrored() {
      return new NotComparable(/* before= */ after, /* after= */ before);
    }

    @Override
    public String text(Language language) {
      String key = before.equals(after) ? "next.not-comparable-alike" : "next.not-comparable";
      return EvaluatorMessages.text(key, before, after).in(language) + "\n";
    }
  }

  /**
   * Reports of one subject.
   *
   * @param subject of whom they speak, in the words of the second
   * @param differences of what they speak differently
   * @param rules every rule of either report once, in the order of their ids
   */
  record Compared(Text subject, Set<Difference> differences, List<RuleChange> rules)
      implements ReportComparison {
    /** Copies the list. */
    public Compared {
      rules = List.copyOf(rules);
    }

    /** The rules of one kind of change. */
    public List<RuleChange> rules(ChangeKind kind) {
      return rules.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The rules that the second report alone has. */
    public List<RuleChange> appeared() {
      return rules(ChangeKind.APPEARED);
    }

    /** The rules that the first report alone has. */
    public List<RuleChange> vanished() {
      return rules(ChangeKind.VANISHED);
    }

    /** The rules whose outcome is another. */
    public List<RuleChange> changed() {
      return rules(ChangeKind.OUTCOME);
    }

    /** The rules with the same outcome for other reasons: figures, facts or clauses. */
    public List<RuleChange> otherGrounds() {
      return rules(ChangeKind.GROUNDS);
    }

    /** The rules of which both say the same. */
    public List<RuleChange> unchanged() {
      return rules(ChangeKind.NOTHING);
    }

    /** Whether both say the same of every rule. */
    public boolean empty() {
      return unchanged().size() == rules.size();
    }

    @Override
    public Compared mirrored() {
      return new Compared(subject, differences, rules.stream().map(RuleChange::mirrored).toList());
    }

    @Override
    public String text(Language language) {
      return new ComparisonText(language).of(this);
    }
  }
}
