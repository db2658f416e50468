package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * What is known of one cell over one period.
 *
 * <pre>{@code
 * CellRecord record =
 *     CellRecord.builder()
 *         .organization(cell)
 *         .period(DatePeriod.ofYear(2024))
 *         .meetings(Register.of(meetings).completeOver(DatePeriod.ofYear(2024)))
 *         .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "organization",
  "period",
  "meetings",
  "decisions",
  "members",
  "officialMembers",
  "committeeMembers",
  "deputySecretaries",
  "previousCongress",
  "oversight",
  "attendancePlans",
  "commendations",
  "proposals",
  "memberRecords",
  "judgements",
  "figures"
})
public non-sealed interface CellRecord extends SubjectRecord, WithCellRecord {

  /** The cell. */
  @Valid
  PartyOrganization getOrganization();

  @Override
  DatePeriod getPeriod();

  /** Its meetings. */
  @Valid
  @Value.Default
  default Register<Meeting> getMeetings() {
    return Register.unknown();
  }

  /** Decisions of committees that set the cell apart. */
  @Value.Default
  default Register<Decision> getDecisions() {
    return Register.unknown();
  }

  /** The number of its members, official and probationary, as far as known. */
  Optional<Quantity> getMembers();

  /** The number of its official members, those exempted among them, as far as known. */
  Optional<Quantity> getOfficialMembers();

  /** The number of members of its committee (chi ủy), 0 where it has none, as far as known. */
  Optional<Quantity> getCommitteeMembers();

  /** The number of its deputy secretaries, as far as known. */
  Optional<Quantity> getDeputySecretaries();

  /** The day of its last congress before the period, empty where not known. */
  Optional<LocalDate> getPreviousCongress();

  /** What the committees above did for it on a day; recorded, never an outcome. */
  @Valid
  @Value.Default
  default Register<OversightAct> getOversight() {
    return Register.unknown();
  }

  /**
   * Plans by which members of the committees above attend its meetings, as those committees drew
   * them up; lines about other cells say nothing of it. Complete where no plan that names the cell
   * in the period is missing.
   */
  @Valid
  @Value.Default
  default Roster<AttendancePlan> getAttendancePlans() {
    return Roster.unknown();
  }

  /** Commendations of it and of its members. */
  @Valid
  @Value.Default
  default Roster<Commendation> getCommendations() {
    return Roster.unknown();
  }

  /** Commendations proposed for it and for its members. */
  @Valid
  @Value.Default
  default Register<CommendationProposal> getProposals() {
    return Register.unknown();
  }

  /** The records of its members. */
  @Valid
  @Value.Default
  default Roster<MemberRecord> getMemberRecords() {
    return Roster.unknown();
  }

  /** What people judged of it; what does not stand here was not judged. */
  @Override
  List<Judgement> getJudgements();

  @Override
  List<ReportedFigure> getFigures();

  @Override
  default Text subject() {
    return Text.later(this::words);
  }

  private Text words() {
    Text period = Periods.name(getPeriod());
    return Text.of(
        getOrganization().getName() + ", " + period.in(Language.VIETNAMESE),
        getOrganization().getName() + ", " + period.in(Language.ENGLISH));
  }

  /**
   * Refuses a period without a known start or end, or of more than 100 years, and a previous
   * congress that is not before it.
   */
  @Value.Check
  default void check() {
    Periods.requireEnd(getPeriod());
    new Faults()
        .unless(
            getPreviousCongress().filter(day -> !day.isBefore(getPeriod().start())).isEmpty(),
            "congress-not-before-period",
            CoreMessages.text("congress-not-before-period"))
        .raise();
  }

  /** Starts a new record. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CellRecord}. */
  final class Builder extends ImmutableCellRecord.Builder {
    Builder() {}
  }
}
