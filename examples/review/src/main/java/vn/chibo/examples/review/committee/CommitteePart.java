package vn.chibo.examples.review.committee;

import java.util.List;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;

/** What adds tables and chapters to a report from the same question. */
public interface CommitteePart {

  /** The tables that it adds, after those that are there. */
  List<Annex> annexes(CommitteeContext context);

  /**
   * The chapters that it adds.
   *
   * @param report what was counted so far: figures, blocks, breaches, dues and all annexes
   */
  List<Chapter> chapters(CommitteeContext context, CommitteeReport report);
}
