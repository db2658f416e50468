package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesStanding;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.member.MemberStatus;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PostHoldings;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;

/**
 * What is known of one member over one period. Meetings attended stand in the record of the cell.
 *
 * <p>Entries that last count from their first day, which may lie before the period; a register that
 * is complete for a day lacks neither a beginning nor an end on it. So that nothing holds on a day
 * is known only where its register is complete from the admission on.
 *
 * <pre>{@code
 * MemberRecord record =
 *     MemberRecord.builder()
 *         .member(member)
 *         .period(DatePeriod.ofYear(2024))
 *         .addMembershipComplete(DatePeriod.ofClosed(admitted, lastOfYear))
 *         .exemptions(Register.of(exemptions).completeUpTo(lastOfYear))
 *         .build();
 * record.statusOn(LocalDate.of(2024, 5, 1)).label();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "member",
  "period",
  "membershipComplete",
  "exemptions",
  "suspensions",
  "temporaryTransfers",
  "hindrances",
  "disciplines",
  "tasks",
  "tenures",
  "duesStandings",
  "duesReliefs",
  "duesPayments",
  "commendations",
  "transferLetters",
  "holidays",
  "judgements",
  "figures"
})
public non-sealed interface MemberRecord extends SubjectRecord, WithMemberRecord {

  /** The member. */
  @Valid
  PartyMember getMember();

  @Override
  DatePeriod getPeriod();

  /**
   * The periods on which no admission with its ceremony, no recognition, entry into a cell, leaving
   * or Party badge is missing among the facts of the member. A recognition that reaches back into
   * them is a correction. Of the other steps of an admission they say nothing.
   */
  List<DatePeriod> getMembershipComplete();

  /** Exemptions, for good and for a time. */
  @Value.Default
  @Valid
  default Register<Exemption> getExemptions() {
    return Register.unknown();
  }

  /** Suspensions. */
  @Value.Default
  @Valid
  default Register<Suspension> getSuspensions() {
    return Register.unknown();
  }

  /** Temporary transfers, out of the home cell and into another. */
  @Value.Default
  @Valid
  default Register<TemporaryTransfer> getTemporaryTransfers() {
    return Register.unknown();
  }

  /** What else kept the member from the cell. */
  @Value.Default
  @Valid
  default Register<Hindrance> getHindrances() {
    return Register.unknown();
  }

  /** Disciplinary decisions about the member. */
  @Value.Default
  @Valid
  default Register<Discipline> getDisciplines() {
    return Register.unknown();
  }

  /** Tasks given to the member. */
  @Value.Default
  @Valid
  default Register<TaskAssignment> getTasks() {
    return Register.unknown();
  }

  /** Posts that the member held. */
  @Value.Default
  @Valid
  default Register<PostTenure> getTenures() {
    return Register.unknown();
  }

  /** The groups of the member for dues. */
  @Value.Default
  @Valid
  default Register<DuesStanding> getDuesStandings() {
    return Register.unknown();
  }

  /** Exemptions from dues and reductions of them. */
  @Value.Default
  @Valid
  default Register<DuesRelief> getDuesReliefs() {
    return Register.unknown();
  }

  /** Dues paid, by month. */
  @Value.Default
  @Valid
  default Register<DuesPayment> getDuesPayments() {
    return Register.unknown();
  }

  /** Commendations of the member. */
  @Value.Default
  @Valid
  default Roster<Commendation> getCommendations() {
    return Roster.unknown();
  }

  /** Letters by which the member moved to another organization for good. */
  @Value.Default
  @Valid
  default Register<TransferLetter> getTransferLetters() {
    return Register.unknown();
  }

  /** The days off by which periods in working days are counted, empty where not given. */
  Optional<HolidayCalendar> getHolidays();

  /** What people judged of the member; what does not stand here was not judged. */
  @Override
  List<Judgement> getJudgements();

  @Override
  List<ReportedFigure> getFigures();

  /** A member and the period: whose record it is, a report does not print. */
  @Override
  default Text subject() {
    return CoreMessages.text("member-record.subject", Periods.name(getPeriod()));
  }

  /** The status of the member on a day. */
  default MemberStatus statusOn(LocalDate day) {
    return MemberCircumstances.statusOn(this, day);
  }

  /**
   * How the person belongs to the Party on a day, and in which cell, as far as it is on record:
   * {@link #statusOn} without exemptions, suspensions and transfers, which may be many.
   */
  default MemberStanding membershipOn(LocalDate day) {
    return MemberStanding.of(getMember(), getMembershipComplete(), List.of(), day);
  }

  /** The temporary transfer that surely runs on a day, empty where none does or none is known. */
  default Optional<TemporaryTransfer> transferOn(LocalDate day) {
    return getTemporaryTransfers().entries().stream()
        .filter(t -> t.holdsOn(day, getTemporaryTransfers().complete()) == Truth.YES)
        .findFirst();
  }

  /** The posts of the member, as far as known: what is held, and what together. */
  default PostHoldings holdings() {
    return new PostHoldings(getTenures().entries(), getTenures().complete());
  }

  /** Whether the dues of a month are paid: unpaid only where the register is complete for it. */
  default Truth duesPaid(YearMonth month) {
    DatePeriod days = DatePeriod.ofClosed(month.atDay(1), month.atEndOfMonth());
    if (!getDuesPayments().within(days).isEmpty()) {
      return Truth.YES;
    }
    return days.minus(getDuesPayments().complete()).isEmpty() ? Truth.NO : Truth.UNKNOWN;
  }

  /** The group for dues on a day, empty where none is known or a later change may be missing. */
  default Optional<DuesCategory> duesCategoryOn(LocalDate day) {
    return getDuesStandings().entries().stream()
        .filter(standing -> !standing.date().isAfter(day))
        .reduce((one, later) -> later)
        .filter(last -> changeless(last.date(), day))
        .map(DuesStanding::category);
  }

  private boolean changeless(LocalDate first, LocalDate day) {
    return getDuesStandings().gaps(DatePeriod.ofClosed(first, day), day).isEmpty();
  }

  /**
   * Refuses a period without a known start or end, or of more than 100 years, and facts of another
   * member or of an organization.
   */
  @Value.Check
  default void check() {
    MemberId id = getMember().getId();
    boolean own =
        getDisciplines().entries().stream().allMatch(d -> d.getMeasure().concerns(id))
            && getTenures().entries().stream().allMatch(t -> t.getHolder().equals(id));
    new Faults()
        .unless(
            !getPeriod().unbounded(), "period-without-end", CoreMessages.text("period-without-end"))
        .unless(own, "facts-of-another", CoreMessages.text("facts-of-another"))
        .raise();
  }

  /** Starts a new record. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MemberRecord}. */
  final class Builder extends ImmutableMemberRecord.Builder {
    Builder() {}
  }
}
