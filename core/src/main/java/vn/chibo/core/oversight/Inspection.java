package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;

/**
 * An inspection or supervision of organizations (kiểm tra, giám sát). Being inspected is neither a
 * pass nor a failure.
 *
 * <pre>{@code
 * Inspection.builder()
 *     .date(LocalDate.of(2024, 5, 15))
 *     .kind(InspectionKind.INSPECTION)
 *     .addOrganizations(new OrganizationId("003"))
 *     .findings(Findings.complete(List.of()))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "kind", "organizations", "items", "findings"})
public non-sealed interface Inspection extends OversightAct, WithInspection {

  /** The day on which it ended. */
  @Override
  LocalDate getDate();

  /** Inspection or supervision, empty where not known. */
  Optional<InspectionKind> getKind();

  /** The organizations inspected, as far as known. */
  List<OrganizationId> getOrganizations();

  /** The items looked at, as far as known. */
  List<@Valid InspectionItem> getItems();

  /** What was found. */
  @Valid
  @Value.Default
  default Findings getFindings() {
    return Findings.unknown();
  }

  @Override
  default PracticeKind practice() {
    return PracticeKind.INSPECTION;
  }

  /** Starts a new inspection. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Inspection}. */
  final class Builder extends ImmutableInspection.Builder {
    Builder() {}
  }
}
