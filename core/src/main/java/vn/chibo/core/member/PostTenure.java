package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.document.DecisionReference;

/**
 * A holding of a post by one member (giữ chức vụ).
 *
 * <pre>{@code
 * PostTenure.builder()
 *     .date(LocalDate.of(2022, 7, 1))
 *     .holder(new MemberId("012"))
 *     .post(new Post(new OrganizationId("003"), PostTitle.SECRETARY))
 *     .basis(TenureBasis.ELECTED)
 *     .term(new Term(PartialDate.parse("2022"), Optional.of(PartialDate.parse("2025"))))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "lastDay", "holder", "post", "basis", "term", "reference"})
public interface PostTenure extends Lasting, WithPostTenure {

  /** The first day. */
  @Override
  LocalDate getDate();

  /** The last day, granted or actual; empty where none is recorded. */
  @Override
  Optional<LocalDate> getLastDay();

  /** Who holds it. */
  MemberId getHolder();

  /** The post. */
  Post getPost();

  /** How the holder came to it, empty where not known. */
  Optional<TenureBasis> getBasis();

  /** The term for which it is held, empty where it has none or not known. */
  Optional<Term> getTerm();

  /** The decision as it is cited, empty where not known. */
  Optional<DecisionReference> getReference();

  /** Refuses a last day before the first; how long it was is not asked. */
  @Value.Check
  default void check() {
    LastingFaults.of(this).raise();
  }

  /** Starts a new tenure. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PostTenure}. */
  final class Builder extends ImmutablePostTenure.Builder {
    Builder() {}
  }
}
