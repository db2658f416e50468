package vn.chibo.core.organization;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.text.Nfc;

/**
 * An organization gets another name (đổi tên).
 *
 * @param organization the organization
 * @param name the new name in Vietnamese
 * @param day the first day of the new state
 * @param decision the decision, empty where not known
 */
public record OrganizationRename(
    OrganizationId organization,
    @NotBlank String name,
    LocalDate day,
    Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Normalizes the name to NFC. */
  public OrganizationRename {
    Objects.requireNonNull(organization, "organization");
    name = Nfc.of(Objects.requireNonNull(name, "name"));
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
  }

  @Override
  public List<OrganizationId> before() {
    return List.of(organization);
  }

  @Override
  public List<OrganizationId> after() {
    return List.of(organization);
  }
}
