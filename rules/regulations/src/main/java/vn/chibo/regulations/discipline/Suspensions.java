package vn.chibo.regulations.discipline;

import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.membership.Figures;
import vn.chibo.regulations.words.RegulationMessages;

/** Suspension of members (đình chỉ): how long it may be. The kind of day goes with the period. */
public final class Suspensions {
  private static final Events<Suspension> ALL =
      Events.of("suspensions", "suspensions", MemberRecord::getSuspensions)
          .readingAll("suspensions-and-days-off");

  private static final Events<Suspension> FROM_ACTIVITY =
      Events.of("suspensions", "suspensions", MemberRecord::getSuspensions)
          .where("suspensions-from-activity", (member, suspension) -> fromActivity(suspension))
          .readingAll("suspensions-and-days-off");

  private static final Measure<MemberFact<Suspension>> EXTENDED =
      Figures.flag(
          "suspension-extended",
          fact ->
              fact.fact()
                  .getExtended()
                  .map(extended -> extended ? Truth.YES : Truth.NO)
                  .orElse(Truth.UNKNOWN));

  /** Regulation 30 (2016): from Party activity only, in working days. Unconfirmed. */
  public static final Rule<MemberRecord> OF_30 =
      DisciplineRules.rule("qd30-2016/suspension")
          .asks(lasts(FROM_ACTIVITY, Count.WORKING_DAYS))
          .build();

  /** Regulation 22 (2021), article 31: in days, of which kind is not said. */
  public static final Rule<MemberRecord> OF_22 =
      DisciplineRules.rule("qd22-2021/suspension")
          .asks(DisciplineRules.byKindOfDay("qd22-2021/suspension", count -> lasts(ALL, count)))
          .build();

  /** Regulation 296 (2025): how long is not known, and not carried over from 22. */
  public static final Rule<MemberRecord> OF_296 =
      DisciplineRules.rule("qd296-2025/suspension")
          .asks(noFigureOnRecord(RegulationMessages.text("gap.suspension-of-296")))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(OF_30, OF_22, OF_296);

  private Suspensions() {}

  private static Truth fromActivity(Suspension suspension) {
    return suspension.getScope() == SuspensionScope.PARTY_ACTIVITY ? Truth.YES : Truth.NO;
  }

  /** At most so long, or longer if it was extended. */
  private static Condition<MemberRecord> lasts(Events<Suspension> suspensions, Count count) {
    Measure<MemberFact<Suspension>> length = length(count);
    return forEvery(
        suspensions.parts(),
        any(
            compare(length, atMost(parameter("member-days"))),
            all(
                compare(EXTENDED, atLeast(number(1))),
                compare(length, atMost(parameter("member-days-with-extension"))))));
  }

  /** Its first and last day count. */
  private static Measure<MemberFact<Suspension>> length(Count count) {
    return Figures.between(
        "suspension-length",
        count,
        fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate().minusDays(1))),
        fact -> fact.fact().getLastDay().map(DatePeriod::ofDay));
  }
}
