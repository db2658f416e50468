package vn.chibo.core.commendation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

/**
 * A commendation (khen thưởng) as reported or registered: who gave what to whom, or to how many.
 *
 * <pre>{@code
 * Commendation.builder()
 *     .form(CommendationForm.CERTIFICATE_OF_COMMENDATION)
 *     .level(CommendingLevel.GRASSROOTS_COMMITTEE)
 *     .addOrganizations(new OrganizationId("003"))
 *     .addYears(2024)
 *     .date(PartialDate.parse("2025-01"))
 *     .words(Text.of("Giấy khen năm 2024", "certificate of commendation for 2024"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "form",
  "level",
  "title",
  "collectives",
  "individuals",
  "organizations",
  "members",
  "grounds",
  "years",
  "decisionNumber",
  "date",
  "words"
})
public interface Commendation extends WithCommendation {

  /** Its form, empty where not stated. */
  Optional<CommendationForm> getForm();

  /** The level of the organization that gave it, empty where not known. */
  Optional<CommendingLevel> getLevel();

  /** The title given with it (danh hiệu), empty where there is none or none is known. */
  Optional<String> getTitle();

  /** Collectives commended. */
  Optional<@PositiveOrZero Integer> getCollectives();

  /** Individuals commended. */
  Optional<@PositiveOrZero Integer> getIndividuals();

  /** The organizations commended, as far as they are known. */
  List<OrganizationId> getOrganizations();

  /** The members commended, as far as they are known. */
  List<MemberId> getMembers();

  /** What it was given for, empty where not stated. */
  Optional<String> getGrounds();

  /** The years for which it was given, in order, as far as they are known. */
  List<Integer> getYears();

  /** The number of the decision as it is printed, empty where not known. */
  Optional<String> getDecisionNumber();

  /** When it was given, as far as known. */
  PartialDate getDate();

  /** The words of the report. */
  Text getWords();

  /**
   * How many of the years follow each other without a gap up to the last; 0 where none is known.
   * Some commendations ask for five in a row (01-HD/TW of 28/09/2021, item 19).
   */
  default int consecutiveYears() {
    return CountedYears.inARow(getYears());
  }

  /**
   * Refuses negative counts and more recipients named than counted; keeps words in normal form C
   * and years in order, each once.
   */
  @Value.Check
  default Commendation check() {
    Faults faults = new Faults();
    counted(faults, getOrganizations(), getCollectives());
    counted(faults, getMembers(), getIndividuals());
    faults.raise();
    List<Integer> years = CountedYears.inOrder(getYears());
    return (years.equals(getYears()) ? this : withYears(years))
        .withTitle(getTitle().map(Nfc::of))
        .withGrounds(getGrounds().map(Nfc::of))
        .withDecisionNumber(getDecisionNumber().map(Nfc::of));
  }

  private static void counted(Faults faults, List<?> named, Optional<Integer> count) {
    long least = named.stream().distinct().count();
    int most = count.orElse(Integer.MAX_VALUE);
    faults
        .unless(most >= 0, "negative-count", CoreMessages.text("negative-count"))
        .unless(
            most < 0 || least <= most,
            "recipients-above-count",
            CoreMessages.text("recipients-above-count", least, most));
  }

  /** Starts a new commendation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Commendation}. */
  final class Builder extends ImmutableCommendation.Builder {
    Builder() {}
  }
}
