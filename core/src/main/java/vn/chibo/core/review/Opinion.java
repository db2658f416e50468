package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;

/**
 * What one stage of a review says (ý kiến nhận xét, đánh giá). Given by an organization or in a
 * role; it never names a person.
 *
 * <pre>{@code
 * Opinion.builder()
 *     .stage(ReviewStage.CELL)
 *     .organization(new OrganizationId("003"))
 *     .date(LocalDate.of(2024, 12, 6))
 *     .proposedGrade(Grade.of(QualityGrade.GOOD))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"stage", "organization", "role", "date", "proposedGrade", "vote", "words"})
public interface Opinion extends WithOpinion {

  /** The stage. */
  ReviewStage getStage();

  /** The organization that gives it, empty where not recorded. */
  Optional<OrganizationId> getOrganization();

  /** In what role it is given, empty where not recorded. */
  Optional<ReviewerRole> getRole();

  /** Its day, empty where not recorded. */
  Optional<LocalDate> getDate();

  /** The grade that it proposes, empty where it proposes none or none is recorded. */
  Optional<Grade> getProposedGrade();

  /** The vote that was held on it, empty where none is recorded. */
  Optional<@Valid GradingVote> getVote();

  /** Its words in Vietnamese, without names of persons. */
  Optional<@NotBlank String> getWords();

  /** Keeps the words in Unicode normal form NFC. */
  @Value.Check
  default Opinion check() {
    return withWords(getWords().map(Nfc::of));
  }

  /** Starts a new opinion. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Opinion}. */
  final class Builder extends ImmutableOpinion.Builder {
    Builder() {}
  }
}
