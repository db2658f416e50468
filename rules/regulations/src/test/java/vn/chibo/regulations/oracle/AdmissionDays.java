package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** On which days the steps of an admission may lie. */
final class AdmissionDays {
  private AdmissionDays() {}

  /** The decision comes before the ceremony. */
  static DatePeriod decided(Admission admission) {
    return days(admission.getDecided(), admission.start().last());
  }

  /** The cell considers an admission before it is decided. */
  static DatePeriod considered(Admission admission) {
    return days(step(admission, AdmissionSteps::getConsidered), decided(admission).last());
  }

  /** The decision is received on its day or later, and before the ceremony. */
  static DatePeriod decisionReceived(Admission admission) {
    DatePeriod days =
        days(
            step(admission, AdmissionSteps::getDecisionReceived),
            admission.getCeremony().map(date -> date.period().last()).orElse(LocalDate.MAX));
    return admission
        .getDecided()
        .filter(date -> days.openStart())
        .flatMap(date -> days.intersection(DatePeriod.from(date.period().start())))
        .orElse(days);
  }

  private static DatePeriod days(Optional<PartialDate> date, LocalDate latest) {
    return date.map(PartialDate::period).orElse(DatePeriod.until(latest));
  }

  /** Recognition is decided on the day from which it counts, or later. */
  static DatePeriod official(Admission admission) {
    return days(
        admission.getOfficialFrom(),
        admission.getRecognized().map(date -> date.period().last()).orElse(LocalDate.MIN));
  }

  /** The cell considers recognition before it is decided. */
  static Optional<DatePeriod> recognitionConsidered(Admission admission) {
    return step(admission, AdmissionSteps::getRecognitionConsidered)
        .map(PartialDate::period)
        .or(() -> admission.getRecognized().map(date -> DatePeriod.until(date.period().last())));
  }

  static Optional<PartialDate> step(
      Admission admission, Function<AdmissionSteps, Optional<PartialDate>> step) {
    return admission.getSteps().flatMap(step);
  }
}
