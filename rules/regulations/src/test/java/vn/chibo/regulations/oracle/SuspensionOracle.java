package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the length of a suspension must say. */
final class SuspensionOracle {
  private SuspensionOracle() {}

  private interface Limit {
    OutcomeKind of(TimeLimit limit, PartialDate before, PartialDate last, int days);
  }

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "qd30-2016/suspension",
        OracleRule.of(
                MemberRecord.class,
                "2016-07-26",
                "2021-07-27",
                (member, window, asOf) -> every(member, window, asOf, true, TimeLimit::working))
            .unconfirmed());
    rules.put(
        "qd22-2021/suspension",
        OracleRule.of(
            MemberRecord.class,
            "2021-07-28",
            "2025-05-29",
            (member, window, asOf) ->
                Answers.readings(
                    every(member, window, asOf, false, TimeLimit::calendar),
                    every(member, window, asOf, false, TimeLimit::working))));
    rules.put(
        "qd296-2025/suspension",
        OracleRule.noFigure(MemberRecord.class, "2025-05-30", "2026-04-10"));
    return rules;
  }

  private static OutcomeKind every(
      MemberRecord member,
      DatePeriod window,
      LocalDate asOf,
      boolean fromActivityOnly,
      Limit limit) {
    return EntryFacts.every(
        member.getSuspensions(),
        window,
        asOf,
        suspension ->
            fromActivityOnly && suspension.getScope() != SuspensionScope.PARTY_ACTIVITY
                ? NOT_APPLICABLE
                : lasts(new TimeLimit(member), suspension, limit));
  }

  /** Ninety days, or twice as many where it was extended. */
  private static OutcomeKind lasts(TimeLimit times, Suspension suspension, Limit limit) {
    return Answers.any(
        lasts(times, suspension, limit, 90),
        Answers.all(CellFacts.is(suspension.getExtended()), lasts(times, suspension, limit, 180)));
  }

  /** The first day counts, so that the days run from the one before it. */
  private static OutcomeKind lasts(TimeLimit times, Suspension suspension, Limit limit, int days) {
    PartialDate before = PartialDate.of(suspension.getDate().minusDays(1));
    return suspension
        .getLastDay()
        .map(last -> limit.of(times, before, PartialDate.of(last), days))
        .orElse(UNDETERMINED);
  }
}
