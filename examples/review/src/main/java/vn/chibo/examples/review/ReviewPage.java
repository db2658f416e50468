package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;

/**
 * The page of this program for a review that another program makes of what it holds.
 *
 * @param id a name for the address of the review within the page
 * @param title what readers call it
 * @param source where its facts come from
 * @param synthetic whether its data are made up; said wherever they are shown
 * @param jurisdiction the place whose rules apply
 * @param choices the readings chosen and the unconfirmed rules switched on
 */
public record ReviewPage(
    String id,
    Text title,
    Text source,
    boolean synthetic,
    JurisdictionId jurisdiction,
    Choices choices) {

  /**
   * The review of a record as one HTML page that needs no network.
   *
   * @throws vn.chibo.core.fault.FaultException if there is no such place, or the day is before its
   *     first rule
   */
  public String html(OrganizationRecord record, LocalDate asOf) {
    Text group = Text.same(record.getOrganization().getName());
    Review review =
        new Review(
            id,
            title,
            ReviewKind.REGISTER,
            PartialDate.of(asOf),
            source,
            asOf,
            jurisdiction,
            synthetic,
            List.of(),
            List.of(),
            choices,
            List.of(new ReviewGroup(group, List.of(), record)));
    return HtmlReport.render(List.of(Reviewer.review(review)));
  }
}
