package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.readings;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.RecordCleared;
import vn.chibo.core.member.RemovalGround;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on leaving the Party and on being admitted again must say. */
final class ReadmissionOracle {
  private ReadmissionOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    lines
        .during("2025-07-01", "2026-07-25")
        .ofMember(
            "qd294-2025/readmission-barred",
            f -> when(readmissions(f).some(), f.judged("readmission-not-barred")))
        .ofMember(
            "qd294-2025/readmission-conditions",
            f ->
                all(
                    readmissions(f).every(a -> sinceLeaving(f, a)),
                    readmissions(f).every(ReadmissionOracle::sinceCleared),
                    readmissions(f).every(a -> once(f, a)),
                    when(readmissions(f).some(), f.judged("readmission-consent"))))
        .from("2011-01-19")
        .ofMember(
            "statutes/removal-of-name-three-months",
            f ->
                when(
                    removals(f).some(),
                    readings(f.judged("absent-for-months"), f.judged("absent-without-reason"))))
        .during("2016-07-26", "2021-07-27")
        .ofMember(
            "qd30-2016/no-removal-instead-of-expulsion",
            f -> when(removedOrResigned(f).some(), f.judged("not-instead-of-expulsion")));
    return lines.rules();
  }

  private static Found<Admission> readmissions(MemberFacts facts) {
    return facts.admissions(
        AdmissionDays::decided,
        a -> a.getKind() == AdmissionKind.READMISSION ? Truth.YES : Truth.NO);
  }

  /** Names removed for absence from meetings. */
  private static Found<MembershipSpell> removals(MemberFacts facts) {
    return facts.leavings(
        spell ->
            spell
                .getExit()
                .map(ReadmissionOracle::forAbsence)
                .orElse(spell.getLeft().isPresent() ? Truth.UNKNOWN : Truth.NO));
  }

  private static Truth forAbsence(MembershipExit exit) {
    return exit instanceof MembershipExit.RemovalOfName removal
        ? MemberFacts.is(removal.ground(), RemovalGround.ABSENCE_FROM_MEETINGS)
        : Truth.NO;
  }

  private static Found<MembershipSpell> removedOrResigned(MemberFacts facts) {
    return facts.leavings(
        spell ->
            spell
                .getExit()
                .map(
                    exit ->
                        Truth.of(
                            exit instanceof MembershipExit.RemovalOfName
                                || exit instanceof MembershipExit.Resignation))
                .orElse(spell.getLeft().isPresent() ? Truth.UNKNOWN : Truth.NO));
  }

  /** From the last leaving before the decision. */
  private static OutcomeKind sinceLeaving(MemberFacts facts, Admission admission) {
    LocalDate decided = AdmissionDays.decided(admission).last();
    Optional<PartialDate> left =
        facts.record().getMember().getSpells().stream()
            .filter(spell -> spell.getExit().filter(MembershipExit::endsMembership).isPresent())
            .flatMap(spell -> spell.getLeft().stream())
            .filter(day -> !day.period().start().isAfter(decided))
            .max(Comparator.comparing(day -> day.period().start()));
    OutcomeKind since = Lengths.monthsLater(left, admission.getDecided(), 36);
    boolean last =
        left.isPresent()
            && facts.completeOver(DatePeriod.ofClosed(left.get().period().start(), decided));
    return since == SATISFIED && !last ? UNDETERMINED : since;
  }

  private static OutcomeKind sinceCleared(Admission admission) {
    Optional<RecordCleared> cleared =
        admission.getSteps().flatMap(AdmissionSteps::getRecordCleared);
    if (cleared.isEmpty()) {
      return UNDETERMINED;
    }
    return cleared.get().date().isEmpty()
        ? NOT_APPLICABLE
        : Lengths.monthsLater(cleared.get().date(), admission.getDecided(), 60);
  }

  private static OutcomeKind once(MemberFacts facts, Admission admission) {
    int times = 0;
    for (Admission other : facts.record().getMember().getAdmissions()) {
      boolean again = other.getKind() == AdmissionKind.READMISSION;
      boolean byThen =
          !AdmissionDays.decided(other).start().isAfter(AdmissionDays.decided(admission).last());
      times += again && byThen ? 1 : 0;
    }
    boolean all = facts.completeOver(DatePeriod.until(AdmissionDays.decided(admission).last()));
    return times <= 1 && !all ? UNDETERMINED : Answers.so(times <= 1);
  }
}
