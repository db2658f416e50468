package vn.chibo.examples.review.page;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.committee.CommitteeReport.Head;
import vn.chibo.examples.review.page.PageModel.Fact;

/** What stands on the first page: of whom and of when, and how much of the data is there. */
final class PageFacts {
  private PageFacts() {}

  static List<Fact> of(Head head) {
    return List.of(
        fact("unit", head.unit()),
        fact("period", head.period()),
        fact("as-of", EntryText.of(Entry.day(head.asOf()))),
        fact("coverage", coverage(head)));
  }

  static Text coverage(Head head) {
    return PageMessages.text("coverage", reported(head), head.units());
  }

  static int reported(Head head) {
    return head.units() - head.notReported().size();
  }

  private static Fact fact(String key, Text value) {
    return new Fact(PageMessages.text("head." + key), value);
  }
}
