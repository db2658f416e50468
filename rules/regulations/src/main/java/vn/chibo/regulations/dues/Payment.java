package vn.chibo.regulations.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Whether the dues of a month are paid, and until when they may be.
 *
 * @param record the member
 * @param month the month
 * @param asOf the day as of which it is asked
 */
record Payment(MemberRecord record, YearMonth month, LocalDate asOf) {

  /**
   * What was paid settles the month, whatever is known of the amount.
   *
   * @param missing what is missing to say how much is owed
   */
  Outcome outcome(List<Text> missing) {
    Truth paid = record.duesPaid(month);
    if (paid == Truth.YES) {
      return Outcome.SATISFIED;
    }
    if (!missing.isEmpty()) {
      return Outcome.undetermined(UndeterminedReason.MISSING_FACT, missing);
    }
    LocalDate last = latestDay();
    if (last.isAfter(asOf)) {
      return new Outcome.Pending(last, Lean.NOT_YET);
    }
    return paid == Truth.NO
        ? Outcome.VIOLATED
        : Outcome.undetermined(
            UndeterminedReason.INCOMPLETE_REGISTER,
            List.of(RegulationMessages.text("dues.payments")));
  }

  /** Who is temporarily exempt from activity may pay up to the end of the exemption. */
  private LocalDate latestDay() {
    LocalDate first = month.atDay(1);
    Register<Exemption> all = record.getExemptions();
    return all.entries().stream()
        .filter(exemption -> exemption.getKind() == ExemptionKind.TEMPORARY)
        .filter(exemption -> exemption.holdsOn(first, all.complete()) == Truth.YES)
        .flatMap(exemption -> exemption.getLastDay().stream())
        .reduce(month.atEndOfMonth(), (one, other) -> one.isAfter(other) ? one : other);
  }
}
