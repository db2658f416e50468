package vn.chibo.evaluator.waiver;

import java.util.List;
import vn.chibo.evaluator.Finding;

/**
 * A finding as it is, with the waivers beside it.
 *
 * @param finding the finding; its outcome is what it was
 * @param waivers those that count for it
 * @param coverage how much of what it lacks they waive
 */
public record WaivedFinding(Finding finding, List<Waiver> waivers, Coverage coverage) {
  /** Copies the list. */
  public WaivedFinding {
    waivers = List.copyOf(waivers);
  }
}
