package vn.chibo.core.commendation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.Dated;

/**
 * A proposal of a commendation (đề nghị khen thưởng): to whom, in which form, by which authority,
 * on which grounds and for which years.
 *
 * <pre>{@code
 * CommendationProposal proposal =
 *     CommendationProposal.builder()
 *         .date(LocalDate.of(2024, 12, 20))
 *         .addOrganizations(new OrganizationId("003"))
 *         .form(CommendationForm.CERTIFICATE_OF_MERIT)
 *         .authority(CommendingLevel.PROVINCE)
 *         .addYears(2020, 2021, 2022, 2023, 2024)
 *         .build();
 * proposal.consecutiveYears(); // 5
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "date",
  "proposer",
  "organizations",
  "members",
  "form",
  "authority",
  "grounds",
  "years",
  "outcome",
  "decided"
})
public interface CommendationProposal extends Dated, WithCommendationProposal {

  /** The day on which it was proposed. */
  @Override
  LocalDate getDate();

  /** The organization that proposes, empty where not known. */
  Optional<OrganizationId> getProposer();

  /** The organizations proposed, as far as they are known. */
  List<OrganizationId> getOrganizations();

  /** The members proposed, as far as they are known. */
  List<MemberId> getMembers();

  /** The form proposed, empty where not known. */
  Optional<CommendationForm> getForm();

  /** The level of the organization that is asked to commend, empty where not known. */
  Optional<CommendingLevel> getAuthority();

  /** What it is proposed for, empty where not recorded. */
  Optional<String> getGrounds();

  /** The years counted for it, in order, as far as they are known. */
  List<Integer> getYears();

  /** What became of it, empty while it is pending. */
  Optional<ProposalOutcome> getOutcome();

  /** The day of that outcome, empty while it is pending or where not known. */
  Optional<LocalDate> getDecided();

  /**
   * How many of the years counted follow each other without a gap up to the last; 0 where none is
   * known. A gap restarts the count of five years in a row (01-HD/TW of 28/09/2021, item 19).
   */
  default int consecutiveYears() {
    return CountedYears.inARow(getYears());
  }

  /**
   * Refuses the day of an outcome without the outcome, or before the proposal; keeps words in
   * normal form C and years in order, each once.
   */
  @Value.Check
  default CommendationProposal check() {
    new Faults()
        .unless(
            getDecided().isEmpty() || getOutcome().isPresent(),
            "decided-without-outcome",
            CoreMessages.text("decided-without-outcome"))
        .unless(
            getDecided().filter(getDate()::isAfter).isEmpty(),
            "decided-before-proposed",
            CoreMessages.text("decided-before-proposed"))
        .raise();
    List<Integer> years = CountedYears.inOrder(getYears());
    return (years.equals(getYears()) ? this : withYears(years))
        .withGrounds(getGrounds().map(Nfc::of));
  }

  /** Starts a new proposal. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommendationProposal}. */
  final class Builder extends ImmutableCommendationProposal.Builder {
    Builder() {}
  }
}
