package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.document.RegulatoryDocument;

/**
 * What became of the provisions of a document.
 *
 * @param document the document
 * @param listed whether all its provisions that are known are listed; otherwise all that is not
 *     listed is not encoded yet
 * @param provisions the provisions
 */
public record DocumentCoverage(
    RegulatoryDocument document, boolean listed, List<ProvisionCoverage> provisions) {
  /** Copies the list. */
  public DocumentCoverage {
    Objects.requireNonNull(document, "document");
    provisions = List.copyOf(provisions);
  }

  /** How many of its provisions have a state. */
  public int count(Class<? extends CoverageState> state) {
    return ProvisionCoverage.count(provisions, state);
  }
}
