package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.member.Complaint;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the time for a complaint of discipline must say. */
final class ComplaintOracle {
  private ComplaintOracle() {}

  private interface Limit {
    OutcomeKind of(TimeLimit limit, PartialDate from, PartialDate complained);
  }

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "statutes/complaint-period",
        rule("2011-01-19", "", received((l, from, day) -> l.months(from, day, 1))));
    rules.put(
        "qd46-2011/complaint-period",
        rule(
            "2011-11-01",
            "2016-07-25",
            asked(DisciplineSteps::getAnnounced, (l, from, day) -> l.working(from, day, 30))));
    rules.put(
        "qd30-2016/complaint-period",
        rule("2016-07-26", "2021-07-27", received((l, from, day) -> l.working(from, day, 30)))
            .unconfirmed());
    rules.put(
        "qd22-2021/complaint-period",
        rule("2021-07-28", "2025-05-29", ComplaintOracle::thirtyDays).unconfirmed());
    rules.put(
        "qd296-2025/complaint-period",
        rule("2025-05-30", "2026-04-10", ComplaintOracle::thirtyDays));
    return rules;
  }

  private static OracleRule<MemberRecord> rule(
      String from, String to, OracleRule.Asked<MemberRecord> asked) {
    return OracleRule.of(MemberRecord.class, from, to, asked);
  }

  /** Days of the calendar or working days: it is not said which. */
  private static OutcomeKind thirtyDays(MemberRecord member, DatePeriod window, LocalDate asOf) {
    return Answers.readings(
        received((l, from, day) -> l.calendar(from, day, 30)).of(member, window, asOf),
        received((l, from, day) -> l.working(from, day, 30)).of(member, window, asOf));
  }

  private static OracleRule.Asked<MemberRecord> received(Limit limit) {
    return asked(DisciplineSteps::getHandedOver, limit);
  }

  private static OracleRule.Asked<MemberRecord> asked(
      Function<DisciplineSteps, Optional<PartialDate>> since, Limit limit) {
    return (member, window, asOf) ->
        EntryFacts.every(
            member.getDisciplines(),
            window,
            asOf,
            decided ->
                inTime(
                    decided,
                    asOf,
                    (from, day) -> limit.of(new TimeLimit(member), from, day),
                    since,
                    window.last().isAfter(asOf) ? PENDING : UNDETERMINED));
  }

  private interface InTime {
    OutcomeKind of(PartialDate from, PartialDate complained);
  }

  /**
   * Nothing is asked of one who did not complain. A complaint that lies ahead is a plan: what comes
   * of it is open while the window runs, and not known once it is over.
   */
  private static OutcomeKind inTime(
      Discipline decided,
      LocalDate asOf,
      InTime limit,
      Function<DisciplineSteps, Optional<PartialDate>> since,
      OutcomeKind planned) {
    Optional<Complaint> complaint = decided.getSteps().flatMap(DisciplineSteps::getComplaint);
    if (complaint.isEmpty()) {
      return UNDETERMINED;
    }
    Optional<PartialDate> complained = complaint.get().date();
    if (complained.isEmpty()) {
      return NOT_APPLICABLE;
    }
    if (complained.get().period().start().isAfter(asOf)) {
      return planned;
    }
    return decided
        .getSteps()
        .flatMap(since)
        .map(from -> limit.of(from, complained.get()))
        .orElse(UNDETERMINED);
  }
}
