package vn.chibo.examples.review.committee;

import java.util.List;
import vn.chibo.core.organization.ReportingGroup;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.review.AnnualReview;

/**
 * What a committee's office holds: its register, and beside it the annual reviews, the blocks in
 * which it reports and what it aims at. A {@link PartyRegister} has none of these three, so the
 * file of an office is this one around it; one that holds a register alone is read as well.
 *
 * @param synthetic whether the data are made up; said wherever they are shown
 * @param register the register, with the records of cells of each year
 * @param reviews the annual reviews of organizations and members
 * @param groups the blocks (khối) in which units are reported; none where they are reported by
 *     sector
 * @param targets what the committee aims at
 */
public record CommitteeData(
    boolean synthetic,
    PartyRegister register,
    List<AnnualReview> reviews,
    List<ReportingGroup> groups,
    List<CommitteeTarget> targets) {

  /** With copies of the lists. */
  public CommitteeData {
    reviews = List.copyOf(reviews);
    groups = List.copyOf(groups);
    targets = List.copyOf(targets);
  }

  /** A register alone. */
  public static CommitteeData of(PartyRegister register) {
    return new CommitteeData(false, register, List.of(), List.of(), List.of());
  }
}
