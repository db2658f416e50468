package vn.chibo.examples.review.page;

import java.nio.file.Path;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeQuestion;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReview;
import vn.chibo.examples.review.committee.standing.Standing;

/**
 * A committee's report as it is handed out, for this program and for others that hold registers.
 * Equal reports give equal bytes.
 *
 * @param report the report
 * @param language the language of workbook and calendar, and the one in which pages show first
 */
public record CommitteeFiles(CommitteeReport report, Language language) {

  /**
   * The files of the report that answers a question, with all its parts.
   *
   * @throws vn.chibo.core.fault.FaultException if the question cannot be answered
   */
  public static CommitteeFiles of(CommitteeQuestion question, Language language) {
    return new CommitteeFiles(CommitteeReview.of(question, List.of(new Standing())), language);
  }

  /** The report as one HTML page that needs no network. */
  public String page() {
    return CommitteePages.report(report, language);
  }

  /** The annexes alone as one HTML page, for paper: A4 landscape. */
  public String annexes() {
    return CommitteePages.annexes(report, language);
  }

  /**
   * Writes the annexes as a workbook (.xlsx).
   *
   * @throws vn.chibo.core.fault.FaultException if it cannot be written
   */
  public void workbook(Path file) {
    AnnexWorkbook.write(report, language, file);
  }

  /** What falls due as an iCalendar. */
  public String calendar() {
    return DueCalendar.of(report, language);
  }

  /** What an office reads of it on a terminal. */
  public String summary() {
    return CommitteeSummary.of(report, language);
  }
}
