package vn.chibo.regulations.dues;

import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefGround;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.membership.Figures;

/** Relief from dues for hardship: Regulation 01-QĐ/TW (2026). */
public final class ReliefRules {
  private static final Events<DuesRelief> RELIEFS =
      Events.of("duesReliefs", "dues-reliefs", MemberRecord::getDuesReliefs);

  private static final Events<DuesRelief> FOR_HARDSHIP =
      RELIEFS.where("dues-reliefs-for-hardship", (member, relief) -> forHardship(relief));

  private static final Events<DuesRelief> REDUCTIONS =
      RELIEFS.where(
          "dues-reductions",
          (member, relief) ->
              relief.getKind() == DuesReliefKind.REDUCTION ? forHardship(relief) : Truth.NO);

  private static final Measure<MemberFact<DuesRelief>> REDUCED_BY =
      Figures.of(
          "reduced-by",
          Unit.SHARE,
          fact ->
              fact.fact().getPercent().map(percent -> Quantity.exactly(Fraction.percent(percent))));

  private static final Measure<MemberFact<DuesRelief>> LENGTH =
      Figures.between(
          "relief-length",
          Count.MONTHS,
          fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate())),
          fact -> fact.fact().getLastDay().map(last -> DatePeriod.ofDay(last.plusDays(1))));

  /** For hardship reduced by one of the shares named, and no longer than so many months a time. */
  public static final Rule<MemberRecord> REDUCTION =
      Provisions.rule("qd01-2026/reduction", MemberRecord.class)
          .force(Force.MANDATORY)
          .asks(
              all(
                  forEvery(
                      REDUCTIONS.parts(),
                      any(
                          compare(REDUCED_BY, exactly(parameter("least"))),
                          compare(REDUCED_BY, exactly(parameter("middle"))),
                          compare(REDUCED_BY, exactly(parameter("most"))))),
                  forEvery(
                      FOR_HARDSHIP.parts(),
                      compare(LENGTH, atMost(parameter("months-each-time"))))))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(REDUCTION);

  private ReliefRules() {}

  private static Truth forHardship(DuesRelief relief) {
    return relief
        .getGround()
        .map(ground -> ground == DuesReliefGround.OTHER_HARDSHIP ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }
}
