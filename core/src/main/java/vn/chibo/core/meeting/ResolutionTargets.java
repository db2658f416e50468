package vn.chibo.core.meeting;

import jakarta.validation.Valid;
import java.util.List;

/**
 * The targets (chỉ tiêu) that a resolution sets, and whether none is left out. By default nothing
 * is complete: an empty list alone never means that it sets none.
 *
 * @param entries the targets
 * @param complete whether none is missing
 */
public record ResolutionTargets(List<@Valid ResolutionTarget> entries, boolean complete) {
  /** Copies the entries. */
  public ResolutionTargets {
    entries = List.copyOf(entries);
  }

  /** Nothing is known. */
  public static ResolutionTargets unknown() {
    return new ResolutionTargets(List.of(), false);
  }

  /** All of them; of an empty list, that it sets none. */
  public static ResolutionTargets complete(List<ResolutionTarget> entries) {
    return new ResolutionTargets(entries, true);
  }

  /** Some of them. */
  public static ResolutionTargets partial(List<ResolutionTarget> entries) {
    return new ResolutionTargets(entries, false);
  }
}
