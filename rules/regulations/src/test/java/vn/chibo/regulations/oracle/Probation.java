package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * Whether a member was in probation: until the first day as an official member, and until
 * recognition is decided, however late.
 */
final class Probation {
  private Probation() {}

  static Truth on(LocalDate day, MemberRecord record) {
    Optional<MembershipStage> stage = MemberFacts.standing(record, day).stage();
    if (stage.equals(Optional.of(MembershipStage.PROBATIONARY))) {
      return Truth.YES;
    }
    return record.getMember().getAdmissions().stream()
        .filter(admission -> !admission.start().start().isAfter(day))
        .max(Comparator.comparing(admission -> admission.start().start()))
        .map(admission -> undecided(admission, day))
        .orElse(Truth.UNKNOWN);
  }

  private static Truth undecided(Admission admission, LocalDate day) {
    Optional<DatePeriod> decided = admission.getRecognized().map(PartialDate::period);
    if (decided.isEmpty() || day.isBefore(admission.start().last())) {
      return Truth.UNKNOWN;
    }
    if (day.isBefore(decided.get().start())) {
      return Truth.YES;
    }
    return day.isBefore(decided.get().last()) ? Truth.UNKNOWN : Truth.NO;
  }
}
