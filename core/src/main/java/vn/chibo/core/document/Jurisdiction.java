package vn.chibo.core.document;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.text.Text;

/**
 * A place with rules of its own, below the one whose rules it also follows.
 *
 * @param id its identity
 * @param name what readers call it
 * @param level its level
 * @param parent the place above, empty for the centre only
 */
public record Jurisdiction(
    JurisdictionId id, Text name, JurisdictionLevel level, Optional<JurisdictionId> parent) {
  /** Needs an identity and a name. */
  public Jurisdiction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
