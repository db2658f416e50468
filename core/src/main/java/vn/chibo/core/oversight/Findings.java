package vn.chibo.core.oversight;

import jakarta.validation.Valid;
import java.util.List;
import vn.chibo.core.figure.Truth;

/**
 * What was found, and whether nothing is left out. By default nothing is complete: an empty list
 * alone never means that nothing was found.
 *
 * @param entries the findings
 * @param complete whether none is missing
 */
public record Findings(List<@Valid InspectionFinding> entries, boolean complete) {
  /** Copies the entries. */
  public Findings {
    entries = List.copyOf(entries);
  }

  /** Nothing is known. */
  public static Findings unknown() {
    return new Findings(List.of(), false);
  }

  /** All of them; of an empty list, that nothing was found. */
  public static Findings complete(List<InspectionFinding> entries) {
    return new Findings(entries, true);
  }

  /** Some of them. */
  public static Findings partial(List<InspectionFinding> entries) {
    return new Findings(entries, false);
  }

  /** Whether anything was found. */
  public Truth found() {
    if (!entries.isEmpty()) {
      return Truth.YES;
    }
    return complete ? Truth.NO : Truth.UNKNOWN;
  }
}
