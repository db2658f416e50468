package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;
import vn.chibo.examples.review.committee.CommitteeReport.Head;

/** Makes the report of a committee. */
public final class CommitteeReview {
  private CommitteeReview() {}

  /**
   * The report that answers a question.
   *
   * @param parts what adds tables and chapters of its own
   * @throws vn.chibo.core.fault.FaultException if the question cannot be answered
   */
  public static CommitteeReport of(CommitteeQuestion question, List<CommitteePart> parts) {
    return of(CommitteeContext.of(question), parts);
  }

  /** The same of a context, such as one with rules of its own place. */
  public static CommitteeReport of(CommitteeContext context, List<CommitteePart> parts) {
    Head head = new HeadOfReport(context).head();
    Counted counts = new Counted(context);
    FigureMaker figures = new FigureMaker(counts);
    CommitteeReport counted =
        new CommitteeReport(
            head,
            figures.whole(),
            figures.blocks(),
            new Breaches(context).all(),
            new Dues(context).all(),
            annexes(counts),
            List.of());
    return with(context, counted, parts);
  }

  private static List<Annex> annexes(Counted counts) {
    UnitTables units = new UnitTables(counts);
    MissingMeetings missing = new MissingMeetings(counts);
    return List.of(
        units.byKind(),
        units.byUnit(),
        missing.regular(),
        missing.thematic(),
        new MembersAtRisk(counts.context()).annex());
  }

  /** Chapters speak of all tables, so the tables come first. */
  private static CommitteeReport with(
      CommitteeContext context, CommitteeReport report, List<CommitteePart> parts) {
    List<Annex> annexes = new ArrayList<>(report.annexes());
    parts.forEach(part -> annexes.addAll(part.annexes(context)));
    CommitteeReport whole = joined(report, annexes, List.of());
    List<Chapter> chapters =
        parts.stream().flatMap(part -> part.chapters(context, whole).stream()).toList();
    return joined(report, annexes, chapters);
  }

  private static CommitteeReport joined(
      CommitteeReport report, List<Annex> annexes, List<Chapter> chapters) {
    return new CommitteeReport(
        report.head(),
        report.figures(),
        report.blocks(),
        report.breaches(),
        report.dues(),
        annexes,
        chapters);
  }
}
