package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.Introducers;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.TenureBasis;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on admission, probation and recognition must say. */
final class AdmissionOracle {
  private static final int YEAR = 12;

  private AdmissionOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    considered(lines);
    ages(lines);
    deadlines(lines);
    probation(lines);
    return lines.rules();
  }

  private static void considered(Lines lines) {
    lines
        .during("2025-07-01", "2026-05-18")
        .ofMember(
            "hd06-2025/course-certificate", f -> considered(f).every(AdmissionOracle::certified))
        .ofMember(
            "hd06-2025/verification-relatives",
            f -> when(considered(f).some(), f.judged("verification-of-relatives")))
        .during("2021-07-30", "2026-07-25")
        .ofMember(
            "qd24-2021/education",
            f -> when(considered(f).some(), f.judged("education-of-applicant")))
        .during("2025-07-01", "2026-07-25")
        .ofMember(
            "qd294-2025/introducer",
            f -> considered(f).every(a -> introducers(a, i -> together(i))))
        .from("2011-01-19")
        .ofMember(
            "statutes/application-order", f -> considered(f).every(a -> inOrder(a.getSteps())))
        .ofMember(
            "statutes/introducers-number",
            f -> considered(f).every(a -> introducers(a, i -> Answers.so(number(i)))));
  }

  /** A certificate of a later day was not there yet when the cell considered the admission. */
  private static OutcomeKind certified(Admission admission) {
    Optional<PartialDate> certified =
        AdmissionDays.step(admission, AdmissionSteps::getCourseCertified);
    Optional<PartialDate> considered = consideredOn(admission);
    OutcomeKind valid = Lengths.withinMonths(certified, considered, 60);
    return all(valid, Lengths.notBefore(certified, considered));
  }

  private static OutcomeKind inOrder(Optional<AdmissionSteps> steps) {
    Optional<PartialDate> applied = steps.flatMap(AdmissionSteps::getApplied);
    Optional<PartialDate> declared = steps.flatMap(AdmissionSteps::getHistoryDeclared);
    Optional<PartialDate> verified = steps.flatMap(AdmissionSteps::getVerified);
    return all(notAfter(applied, declared), notAfter(declared, verified));
  }

  private static OutcomeKind notAfter(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isEmpty() || other.isEmpty()
        ? UNDETERMINED
        : Answers.not(OrganizationOracle.kind(one.get().after(other.get())));
  }

  private static OutcomeKind together(Introducers introducers) {
    return introducers.monthsTogether().map(m -> Answers.so(m >= YEAR)).orElse(UNDETERMINED);
  }

  private static boolean number(Introducers introducers) {
    return introducers.officialMembers() == 2
        || (introducers.youthUnion() && introducers.officialMembers() == 1);
  }

  private static OutcomeKind introducers(
      Admission admission, Function<Introducers, OutcomeKind> body) {
    return admission
        .getSteps()
        .flatMap(AdmissionSteps::getIntroducers)
        .map(body)
        .orElse(UNDETERMINED);
  }

  private static void ages(Lines lines) {
    lines
        .during("2025-07-01", "2026-07-25")
        .ofMember(
            "qd294-2025/admission-age",
            f ->
                when(
                    considered(f).some(),
                    all(
                        considered(f)
                            .every(a -> Lengths.monthsLater(born(f), consideredOn(a), 18 * YEAR)),
                        any(
                            considered(f).every(a -> notOver(f, a)),
                            f.judged("over-age-decided-by-centre")))))
        .from("2011-01-19")
        .ofMember(
            "statutes/member-age",
            f ->
                f.admissions(AdmissionDays::decided)
                    .every(a -> Lengths.monthsLater(born(f), a.getDecided(), 18 * YEAR)));
  }

  /** Full 60 years, counted in months: less than a month more. */
  private static OutcomeKind notOver(MemberFacts facts, Admission admission) {
    return Answers.not(Lengths.monthsLater(born(facts), consideredOn(admission), 60 * YEAR + 1));
  }

  private static Optional<PartialDate> born(MemberFacts facts) {
    return facts.record().getMember().getBirth().map(BirthDate::date);
  }

  private static void deadlines(Lines lines) {
    lines
        .during("2022-01-18", "2025-09-28")
        .ofMember(
            "hd12-2022/personal-history-deadline",
            f ->
                Deadlines.toStep(
                    f,
                    Admission::start,
                    a ->
                        AdmissionDays.step(a, AdmissionSteps::getHistoryFiled)
                            .map(PartialDate::period),
                    Deadlines.workingDays(f, 30)))
        .during("2025-07-01", "2026-07-25")
        .ofMember(
            "qd294-2025/admission-ceremony-deadline",
            f ->
                when(
                    f.admissions(AdmissionDays::decisionReceived).some(),
                    any(
                        Deadlines.toCeremony(
                            f, AdmissionDays::decisionReceived, Deadlines.workingDays(f, 30)),
                        f.judged("late-ceremony-allowed"))))
        .ofMember(
            "qd294-2025/recognition-deadline",
            f ->
                Deadlines.toStep(
                    f,
                    AdmissionOracle::endOfProbation,
                    AdmissionDays::recognitionConsidered,
                    Deadlines.workingDays(f, 30)));
  }

  /**
   * So many months after the ceremony, on the last day of a month that is too short; not known
   * without the day of the ceremony.
   */
  private static DatePeriod endOfProbation(Admission admission) {
    return admission
        .getCeremony()
        .map(PartialDate::period)
        .map(days -> DatePeriod.ofClosed(later(days.start()), later(days.last())))
        .orElse(DatePeriod.from(LocalDate.MIN));
  }

  private static LocalDate later(LocalDate day) {
    return day.plusMonths(YEAR);
  }

  private static void probation(Lines lines) {
    lines
        .during("2021-07-30", "2026-07-25")
        .ofMember("qd24-2021/recognition-effective-date", AdmissionOracle::twelveMonths)
        .from("2011-01-19")
        .ofMember("statutes/probation-length", AdmissionOracle::twelveMonths)
        .ofMember(
            "statutes/rights-probationary",
            f ->
                f.in(f.record().getTenures(), AdmissionOracle::elected)
                    .every(
                        t ->
                            Answers.not(
                                OrganizationOracle.kind(Probation.on(t.getDate(), f.record())))));
  }

  /** Official from the very end of probation. */
  private static OutcomeKind twelveMonths(MemberFacts facts) {
    return facts.admissions(AdmissionDays::official).every(AdmissionOracle::fromTheEnd);
  }

  private static OutcomeKind fromTheEnd(Admission admission) {
    DatePeriod end = endOfProbation(admission);
    DatePeriod official = AdmissionDays.official(admission);
    if (end.intersection(official).isEmpty()) {
      return VIOLATED;
    }
    return end.equals(official) && end.days() == 1 ? SATISFIED : UNDETERMINED;
  }

  /** Whether the post came by an election, approved or not. */
  static Truth elected(PostTenure tenure) {
    return tenure
        .getBasis()
        .map(basis -> basis == TenureBasis.APPOINTED ? Truth.NO : Truth.YES)
        .orElse(Truth.UNKNOWN);
  }

  static Found<Admission> considered(MemberFacts facts) {
    return facts.admissions(AdmissionDays::considered);
  }

  static Optional<PartialDate> consideredOn(Admission admission) {
    return AdmissionDays.step(admission, AdmissionSteps::getConsidered);
  }
}
