package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;

/**
 * What became of one provision of a document.
 *
 * @param id its id
 * @param title what it says, in few words
 * @param clause where it stands, empty where that is not known
 * @param status how well it is known
 * @param state what became of it
 */
public record ProvisionCoverage(
    String id, Text title, Optional<Text> clause, SourceStatus status, CoverageState state) {
  /** Needs all. */
  public ProvisionCoverage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(state, "state");
  }

  static int count(List<ProvisionCoverage> provisions, Class<? extends CoverageState> state) {
    return (int) provisions.stream().filter(each -> state.isInstance(each.state())).count();
  }
}
