package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.text.Text;

/**
 * What became of a practice: provisions that are reported, while no single document is known in
 * which they stand.
 *
 * @param title what readers call the practice
 * @param jurisdiction where it is followed; empty where it is followed in several places
 * @param provisions the provisions
 */
public record PracticeCoverage(
    Text title, Optional<JurisdictionId> jurisdiction, List<ProvisionCoverage> provisions) {
  /** Copies the list. */
  public PracticeCoverage {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    provisions = List.copyOf(provisions);
  }
}
