package vn.chibo.core.member;

import static vn.chibo.core.member.MembershipStage.OFFICIAL;
import static vn.chibo.core.member.MembershipStage.PROBATIONARY;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * What the admissions of a person say of a day on which the person is taken to be a member.
 *
 * @param admissions all that are recorded
 * @param complete the periods for which no admission, recognition or leaving is missing
 * @param day the day
 * @param first the first of the stays that surely ran to the day without a break
 */
record AdmissionOnDay(
    List<Admission> admissions, List<DatePeriod> complete, LocalDate day, Optional<Stay> first) {

  /** The stages that are possible: one or both of those of members. */
  Set<MembershipStage> stages() {
    if (admissions.stream().anyMatch(this::surelyInProbation)) {
      return EnumSet.of(PROBATIONARY);
    }
    Set<MembershipStage> proved = EnumSet.noneOf(MembershipStage.class);
    if (admissions.stream().anyMatch(this::provesOfficial)) {
      proved.add(OFFICIAL);
    }
    if (admissions.stream().anyMatch(this::provesProbation)) {
      proved.add(PROBATIONARY);
    }
    return proved.isEmpty() ? EnumSet.of(PROBATIONARY, OFFICIAL) : proved;
  }

  /** The first day that the membership may have, where it is sure from which admission it runs. */
  Optional<LocalDate> since() {
    return admissions.stream()
        .filter(admission -> provesOfficial(admission) || provesProbation(admission))
        .map(admission -> admission.start().start())
        .max(Comparator.naturalOrder());
  }

  /** Recognized by the day, and surely not admitted again since. */
  private boolean provesOfficial(Admission admission) {
    Optional<DatePeriod> recognized = recognition(admission);
    return recognized.filter(days -> !days.last().isAfter(day)).isPresent()
        && sameKind(admission)
        && (beganWith(admission) || onceOnly(admission, recognized.get().start()));
  }

  private boolean sameKind(Admission admission) {
    return admission.getKind() == AdmissionKind.READMISSION
        || first.filter(Stay::byReadmission).isEmpty();
  }

  private boolean beganWith(Admission admission) {
    return admission.getKind() == AdmissionKind.ADMISSION
        && first.filter(Stay::byAdmission).isPresent();
  }

  /** Whether there was no other admission from a day until membership surely ran on. */
  private boolean onceOnly(Admission admission, LocalDate from) {
    LocalDate until = first.map(stay -> stay.entered().last()).orElse(day);
    return (first.isPresent() && !from.isBefore(until)) || aloneWithin(admission, from, until);
  }

  private boolean aloneWithin(Admission admission, LocalDate from, LocalDate until) {
    return Completeness.over(from, until, complete)
        && admissions.stream()
            .filter(other -> other.getKind() == AdmissionKind.READMISSION)
            .filter(other -> !other.equals(admission))
            .map(Admission::start)
            .noneMatch(start -> !start.start().isAfter(until) && !start.last().isBefore(from));
  }

  private boolean provesProbation(Admission admission) {
    return surelyInProbation(admission)
        || (begun(admission)
            && !admission.endedInRecognition()
            && aloneWithin(admission, admission.start().start(), day));
  }

  /**
   * Whether the day lies between an admission and its recognition. The date of the decision does
   * not tell: a late one makes official from an earlier day.
   */
  private boolean surelyInProbation(Admission admission) {
    return begun(admission)
        && admission
            .getOfficialFrom()
            .filter(date -> date.period().start().isAfter(day))
            .isPresent();
  }

  /** Surely admitted by the day, or else no member before. */
  private boolean begun(Admission admission) {
    return admission.getKind() == AdmissionKind.ADMISSION || !admission.start().last().isAfter(day);
  }

  private static Optional<DatePeriod> recognition(Admission admission) {
    return admission.getOfficialFrom().or(admission::getRecognized).map(PartialDate::period);
  }
}
