package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;

/**
 * A shortcoming found (hạn chế được chỉ ra), with the day by which it is to be mended and its
 * remedy. A finding is what inspectors say; it is never an outcome of a cell.
 *
 * <pre>{@code
 * InspectionFinding finding =
 *     InspectionFinding.builder()
 *         .words("Nội dung chuyên đề chưa sâu")
 *         .remedyDue(LocalDate.of(2024, 6, 30))
 *         .followedTo(LocalDate.of(2024, 7, 31))
 *         .build();
 * finding.overdue(LocalDate.of(2024, 7, 1)); // YES
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"organization", "extent", "item", "words", "remedyDue", "remedy", "followedTo"})
public interface InspectionFinding extends WithInspectionFinding {

  /** Where it was found, empty where the finding names no organization. */
  Optional<OrganizationId> getOrganization();

  /** In how many of the organizations it was found, empty where the finding does not say. */
  Optional<Extent> getExtent();

  /** The item under which it falls, empty where not known. */
  Optional<@Valid InspectionItem> getItem();

  /** What was found. */
  @NotBlank
  String getWords();

  /** The last day for mending it, itself included, empty where none was set or is known. */
  Optional<LocalDate> getRemedyDue();

  /** Its remedy, empty where none is recorded. */
  Optional<Remedy> getRemedy();

  /**
   * The last day on which it was looked at again: a remedy not recorded by then had not been done.
   * Empty where an absent remedy says nothing.
   */
  Optional<LocalDate> getFollowedTo();

  /** Whether it was mended by the day, itself included. */
  default Truth mendedBy(LocalDate day) {
    return getRemedy()
        .map(remedy -> remedy.doneBy(day))
        .orElseGet(() -> Truths.unrecordedBy(day, getFollowedTo()));
  }

  /** Whether it was still to be mended at the end of the as-of day. */
  default Truth openOn(LocalDate asOf) {
    return mendedBy(asOf).negated();
  }

  /**
   * Whether it was still to be mended although the day due had passed. On the day due it is not
   * overdue yet; where no such day is known, only a mended one is known not to be.
   */
  default Truth overdue(LocalDate asOf) {
    Truth open = openOn(asOf);
    if (open == Truth.NO) {
      return Truth.NO;
    }
    return getRemedyDue().map(due -> asOf.isAfter(due) ? open : Truth.NO).orElse(Truth.UNKNOWN);
  }

  /** Keeps words in normal form C. */
  @Value.Check
  default InspectionFinding check() {
    return withWords(Nfc.of(getWords()));
  }

  /** Starts a new finding. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InspectionFinding}. */
  final class Builder extends ImmutableInspectionFinding.Builder {
    Builder() {}
  }
}
