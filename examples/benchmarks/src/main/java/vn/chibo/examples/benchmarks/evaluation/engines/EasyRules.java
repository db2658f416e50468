package vn.chibo.examples.benchmarks.evaluation.engines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.BasicRule;
import org.jeasy.rules.core.DefaultRulesEngine;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.examples.benchmarks.evaluation.handwritten.RuleByRule;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * Easy Rules: one rule object a rule. Its conditions are Java, here those of {@link RuleByRule};
 * the engine adds the facts, the order and the firing. A rule fires where it is not satisfied.
 */
public final class EasyRules implements Contender {
  private static final String MEETINGS = "meetings";
  private static final String CODES = "codes";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();
  private final RuleByRule conditions;

  /** Evaluates these rules as of a day. */
  public EasyRules(List<SpanRule> rules, LocalDate asOf) {
    this.conditions = new RuleByRule(rules, asOf);
    IntStream.range(0, rules.size())
        .mapToObj(number -> new Unmet(number, rules.get(number)))
        .forEach(this.rules::register);
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    Facts facts = new Facts();
    facts.put(MEETINGS, cell.getMeetings());
    facts.put(CODES, codes);
    engine.fire(rules, facts);
  }

  /** Remembers what its condition found, so that its action need not look again. */
  private final class Unmet extends BasicRule {
    private final int number;
    private final SpanRule rule;
    private long found;

    Unmet(int number, SpanRule rule) {
      super("rule-" + number, "", number);
      this.number = number;
      this.rule = rule;
    }

    @Override
    public boolean evaluate(Facts facts) {
      Register<Meeting> meetings = facts.get(MEETINGS);
      found = conditions.code(rule, meetings);
      if (found == Code.SATISFIED) {
        codes(facts)[number] = found;
      }
      return found != Code.SATISFIED;
    }

    @Override
    public void execute(Facts facts) {
      codes(facts)[number] = found;
    }

    private static long[] codes(Facts facts) {
      return facts.get(CODES);
    }
  }
}
