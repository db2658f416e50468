package vn.chibo.regulations.hostile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/** Rules that nobody means well with. */
final class HostileRules {
  private HostileRules() {}

  static Rule<CellRecord> asking(Condition<CellRecord> condition) {
    return Rule.about(CellRecord.class)
        .id("hostile/rule")
        .force(Force.MANDATORY)
        .status(SourceStatus.CONFIRMED)
        .inForce(Large.YEAR)
        .asks(condition)
        .build();
  }

  static Condition<CellRecord> judgement() {
    return Conditions.judgement("hostile.topic", Text.same("?"), Text.same("?"));
  }

  /** So many parts beside each other. */
  static Rule<CellRecord> wide(int parts) {
    List<Condition<CellRecord>> all = IntStream.range(0, parts).mapToObj(i -> judgement()).toList();
    return asking(new Condition.All<>(all));
  }

  /** So many levels, each made of the one below it. */
  static Condition<CellRecord> deep(int levels, UnaryOperator<Condition<CellRecord>> level) {
    Condition<CellRecord> condition = judgement();
    for (int i = 1; i < levels; i++) {
      condition = level.apply(condition);
    }
    return condition;
  }
}
