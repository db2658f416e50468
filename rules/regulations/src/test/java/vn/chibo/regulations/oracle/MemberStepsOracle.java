package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on steps and exits of members and on their handbook must say. */
final class MemberStepsOracle {
  private MemberStepsOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "statutes/application-order",
        OracleRule.of(MemberRecord.class, "2011-01-19", "", MemberStepsOracle::inOrder));
    rules.put(
        "qd30-2016/no-removal-instead-of-expulsion",
        OracleRule.of(
            MemberRecord.class, "2016-07-26", "2021-07-27", MemberStepsOracle::notInstead));
    // Whether a member uses it stands in no list: only a report can say.
    rules.put(
        "qd339-2025/scope",
        OracleRule.of(
                OrganizationRecord.class, "2025-07-10", "", (all, window, asOf) -> UNDETERMINED)
            .reported(r -> r.share("handbook-users")));
    return rules;
  }

  /** Of every admission that the cell considered in the window. */
  private static OutcomeKind inOrder(MemberRecord member, DatePeriod window, LocalDate asOf) {
    List<OutcomeKind> said = new ArrayList<>();
    for (Admission admission : member.getMember().getAdmissions()) {
      said.add(
          admission
              .getSteps()
              .flatMap(AdmissionSteps::getConsidered)
              .map(
                  day -> within(day, window, asOf) ? inOrder(admission.getSteps()) : NOT_APPLICABLE)
              .orElse(mayLieWithin(admission, window, asOf) ? UNDETERMINED : NOT_APPLICABLE));
    }
    return Answers.forEvery(said, gap(member, window, asOf), window.last().isAfter(asOf));
  }

  /** The cell considers an admission before it is decided and celebrated. */
  private static boolean mayLieWithin(Admission admission, DatePeriod window, LocalDate asOf) {
    LocalDate latest =
        admission.getDecided().or(admission::getCeremony).map(d -> d.period().last()).orElse(asOf);
    return !latest.isBefore(window.start()) && !asOf.isBefore(window.start());
  }

  private static boolean within(PartialDate date, DatePeriod window, LocalDate asOf) {
    LocalDate day = date.period().start();
    return window.contains(day) && !day.isAfter(asOf);
  }

  private static boolean gap(MemberRecord member, DatePeriod window, LocalDate asOf) {
    return window
        .upTo(asOf)
        .filter(days -> !days.minus(member.getMembershipComplete()).isEmpty())
        .isPresent();
  }

  private static OutcomeKind inOrder(Optional<AdmissionSteps> steps) {
    Optional<PartialDate> applied = steps.flatMap(AdmissionSteps::getApplied);
    Optional<PartialDate> declared = steps.flatMap(AdmissionSteps::getHistoryDeclared);
    Optional<PartialDate> verified = steps.flatMap(AdmissionSteps::getVerified);
    return Answers.all(notAfter(applied, declared), notAfter(declared, verified));
  }

  private static OutcomeKind notAfter(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isEmpty() || other.isEmpty()
        ? UNDETERMINED
        : Answers.not(OrganizationOracle.kind(one.get().after(other.get())));
  }

  /** Of one whose name was removed or who resigned in the window. */
  private static OutcomeKind notInstead(MemberRecord member, DatePeriod window, LocalDate asOf) {
    long gone = 0;
    for (MembershipSpell spell : member.getMember().getSpells()) {
      boolean meant =
          spell.getExit().orElse(null) instanceof MembershipExit.RemovalOfName
              || spell.getExit().orElse(null) instanceof MembershipExit.Resignation;
      LocalDate day = spell.getLeft().map(d -> d.period().start()).orElse(LocalDate.MAX);
      gone += meant && window.contains(day) && !day.isAfter(asOf) ? 1 : 0;
    }
    boolean gap = gap(member, window, asOf);
    return Answers.when(
        Answers.atLeast(1, gone, gone, gap, window.last().isAfter(asOf)),
        Facts.of(member, window, asOf).judged("not-instead-of-expulsion"));
  }
}
