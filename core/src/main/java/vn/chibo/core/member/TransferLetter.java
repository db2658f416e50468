package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;

/**
 * A letter that introduces a member to another organization for good (giấy giới thiệu chuyển sinh
 * hoạt đảng chính thức).
 *
 * <pre>{@code
 * TransferLetter.builder()
 *     .date(LocalDate.of(2025, 9, 1))
 *     .cause(PartialDate.parse("2025-08-01"))
 *     .presented(PartialDate.parse("2025-09-12"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "cause", "presented", "issuedBy"})
public interface TransferLetter extends Dated, WithTransferLetter {
  /** The day on which it was issued. */
  @Override
  LocalDate getDate();

  /** The day on which the decision took effect, or the residence changed, that made it needed. */
  Optional<PartialDate> getCause();

  /** The day on which it was presented to the committee of the receiving cell. */
  Optional<PartialDate> getPresented();

  /** The organization that issued it, empty where not known. */
  Optional<OrganizationId> getIssuedBy();

  /** Starts a new letter. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TransferLetter}. */
  final class Builder extends ImmutableTransferLetter.Builder {
    Builder() {}
  }
}
