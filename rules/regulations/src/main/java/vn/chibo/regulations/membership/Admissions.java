package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.Introducers;
import vn.chibo.core.member.ProbationPeriod;
import vn.chibo.core.member.RecordCleared;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/** Admissions of a member by their several days, and what is measured of them. */
final class Admissions {
  /** How long probation lasts, by the Statutes; a figure of theirs. */
  private static final int PROBATION_MONTHS =
      Provisions.of("statutes/probation-length").figures().get(0).value().numerator().intValue();

  /** By the day of the decision. */
  static final Events<Admission> DECIDED = events("admissions", Admissions::decided);

  /** By the day on which the cell considered them. */
  static final Events<Admission> CONSIDERED =
      events("admissions-considered", Admissions::considered);

  /** By the day on which the cell received the decision. */
  static final Events<Admission> RECEIVED = events("decisions-received", Admissions::received);

  /** By the day of the ceremony. */
  static final Events<Admission> HELD = events("ceremonies", Admission::start);

  /** By the day on which the probation ended. */
  static final Events<Admission> PROBATION_OVER =
      events(
          "probations", admission -> probation(admission).orElse(DatePeriod.from(LocalDate.MIN)));

  /** Those that ended in recognition, by the first day as an official member. */
  static final Events<Admission> RECOGNIZED =
      events("recognitions", Admissions::official)
          .where("recognitions", (m, a) -> Truth.of(a.endedInRecognition()));

  /** Those of former members, by the day of the decision. */
  static final Events<Admission> AGAIN =
      events("readmissions", Admissions::decided)
          .where("readmissions", (m, a) -> Truth.of(Readmissions.again(a)));

  /** Those of former members who had been sentenced. */
  static final Events<Admission> AGAIN_AFTER_SENTENCE =
      events("readmissions-after-sentence", Admissions::decided)
          .where(
              "readmissions-after-sentence",
              (m, a) -> Readmissions.again(a) ? sentenced(a) : Truth.NO);

  /** Age on the day of the decision. */
  static final Measure<MemberFact<Admission>> AGE_WHEN_DECIDED =
      Figures.between(
          "age-when-decided",
          Count.YEARS,
          Admissions::birth,
          fact -> Figures.days(fact.fact().getDecided()));

  /** Age on the day on which the cell considered it. */
  static final Measure<MemberFact<Admission>> AGE_WHEN_CONSIDERED =
      Figures.between(
          "age-when-considered",
          Count.YEARS_IN_FULL_MONTHS,
          Admissions::birth,
          fact -> step(fact.fact(), AdmissionSteps::getConsidered));

  /** How many steps of the application are not in their order. */
  static final Measure<MemberFact<Admission>> OUT_OF_ORDER =
      Figures.of("steps-out-of-order", Unit.COUNT, fact -> Optional.of(outOfOrder(fact.fact())));

  /** How many official members introduced the applicant. */
  static final Measure<MemberFact<Admission>> INTRODUCING_MEMBERS =
      Figures.of(
          "introducing-members",
          Unit.MEMBER,
          fact -> introducers(fact).map(by -> Quantity.exactly(by.officialMembers())));

  /** Whether the Youth Union introduced the applicant. */
  static final Measure<MemberFact<Admission>> INTRODUCED_BY_YOUTH_UNION =
      Figures.of(
          "introduced-by-youth-union",
          Unit.COUNT,
          fact -> introducers(fact).map(by -> Quantity.exactly(by.youthUnion() ? 1 : 0)));

  /** For how long the introducers had been together with the applicant. */
  static final Measure<MemberFact<Admission>> MONTHS_TOGETHER =
      Figures.of(
          "months-together",
          Unit.MONTH,
          fact -> introducers(fact).flatMap(Introducers::monthsTogether).map(Quantity::exactly));

  /** How old the certificate of the course was when the cell considered the admission. */
  static final Measure<MemberFact<Admission>> CERTIFICATE_AGE =
      Figures.between(
          "certificate-age",
          Count.MONTHS,
          fact -> step(fact.fact(), AdmissionSteps::getCourseCertified),
          fact -> step(fact.fact(), AdmissionSteps::getConsidered));

  /** Whether the certificate of the course was given after the cell considered the admission. */
  static final Measure<MemberFact<Admission>> CERTIFIED_AFTERWARDS =
      Figures.flag(
          "certified-afterwards",
          fact ->
              before(
                  step(fact, AdmissionSteps::getConsidered),
                  step(fact, AdmissionSteps::getCourseCertified)));

  /** From the ceremony to the first day as an official member. */
  static final Measure<MemberFact<Admission>> PROBATION =
      Figures.of("probation", Unit.MONTH, fact -> probationServed(fact.fact()));

  /** From the last leaving of the Party to the decision to admit again. */
  static final Measure<MemberFact<Admission>> MONTHS_SINCE_LEAVING =
      Figures.of("months-since-leaving", Unit.MONTH, Readmissions::monthsSinceLeaving);

  /** From the clearing of the record to the decision to admit again. */
  static final Measure<MemberFact<Admission>> MONTHS_SINCE_CLEARED =
      Figures.between(
          "months-since-cleared",
          Count.MONTHS,
          fact -> cleared(fact.fact()).flatMap(RecordCleared::date).map(PartialDate::period),
          fact -> Figures.days(fact.fact().getDecided()));

  /** The how-manieth admission as a former member it is. */
  static final Measure<MemberFact<Admission>> TIME_ADMITTED_AGAIN =
      Figures.of(
          "time-admitted-again", Unit.COUNT, fact -> Optional.of(Readmissions.ordinal(fact)));

  private Admissions() {}

  private static Events<Admission> events(String key, Function<Admission, DatePeriod> days) {
    return new Events<>(
        key,
        RegulationMessages.text("events." + key),
        member -> member.getMember().getAdmissions(),
        (member, admission) -> Truth.YES,
        days,
        MemberRecord::getMembershipComplete);
  }

  static Optional<DatePeriod> step(
      Admission admission, Function<AdmissionSteps, Optional<PartialDate>> step) {
    return admission.getSteps().flatMap(step).map(PartialDate::period);
  }

  /** Not after the first day of membership. */
  static DatePeriod decided(Admission admission) {
    return Figures.days(admission.getDecided())
        .orElseGet(() -> DatePeriod.until(admission.start().last()));
  }

  /** Not after the decision. */
  private static DatePeriod considered(Admission admission) {
    return step(admission, AdmissionSteps::getConsidered)
        .orElseGet(() -> DatePeriod.until(decided(admission).last()));
  }

  /** Between the decision and the ceremony. */
  private static DatePeriod received(Admission admission) {
    DatePeriod since = DatePeriod.from(decided(admission).start());
    return step(admission, AdmissionSteps::getDecisionReceived)
        .or(() -> Figures.days(admission.getCeremony()).flatMap(held -> since.upTo(held.last())))
        .orElse(since);
  }

  private static Optional<DatePeriod> probation(Admission admission) {
    return ProbationPeriod.of(admission, PROBATION_MONTHS).map(ProbationPeriod::officialFrom);
  }

  private static DatePeriod official(Admission admission) {
    return Figures.days(admission.getOfficialFrom())
        .or(() -> Figures.days(admission.getRecognized()).map(d -> DatePeriod.until(d.last())))
        .orElse(DatePeriod.from(LocalDate.MIN));
  }

  /** When the cell considered the recognition: no later than it was decided. */
  static Optional<DatePeriod> recognitionConsidered(MemberRecord member, Admission admission) {
    return step(admission, AdmissionSteps::getRecognitionConsidered)
        .or(() -> Figures.days(admission.getRecognized()).map(d -> DatePeriod.until(d.last())));
  }

  private static Optional<DatePeriod> birth(MemberFact<Admission> fact) {
    return fact.member().getMember().getBirth().map(birth -> birth.date().period());
  }

  private static Optional<Introducers> introducers(MemberFact<Admission> fact) {
    return fact.fact().getSteps().flatMap(AdmissionSteps::getIntroducers);
  }

  private static Optional<RecordCleared> cleared(Admission admission) {
    return admission.getSteps().flatMap(AdmissionSteps::getRecordCleared);
  }

  private static Truth sentenced(Admission admission) {
    return cleared(admission)
        .map(known -> known.date().isPresent() ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  private static Optional<Quantity> probationServed(Admission admission) {
    return Figures.days(admission.getCeremony())
        .flatMap(
            held ->
                Figures.days(admission.getOfficialFrom())
                    .map(official -> Elapsed.monthsToLastDay(held, official)));
  }

  private static Quantity outOfOrder(Admission admission) {
    List<Optional<PartialDate>> steps =
        List.of(
            admission.getSteps().flatMap(AdmissionSteps::getApplied),
            admission.getSteps().flatMap(AdmissionSteps::getHistoryDeclared),
            admission.getSteps().flatMap(AdmissionSteps::getVerified));
    List<Truth> pairs =
        List.of(before(steps.get(1), steps.get(0)), before(steps.get(2), steps.get(1)));
    long sure = pairs.stream().filter(Truth.YES::equals).count();
    long possible = pairs.stream().filter(truth -> truth != Truth.NO).count();
    return Quantity.between(Fraction.of(sure), Fraction.of(possible));
  }

  private static Optional<PartialDate> step(
      MemberFact<Admission> fact, Function<AdmissionSteps, Optional<PartialDate>> step) {
    return fact.fact().getSteps().flatMap(step);
  }

  private static Truth before(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.flatMap(first -> other.map(first::before)).orElse(Truth.UNKNOWN);
  }
}
