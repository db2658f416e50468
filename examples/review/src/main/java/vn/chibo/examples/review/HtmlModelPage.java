package vn.chibo.examples.review;

import java.util.Arrays;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.HtmlModel.Chart;
import vn.chibo.examples.review.HtmlModel.Page;
import vn.chibo.examples.review.HtmlModel.Section;
import vn.chibo.examples.review.HtmlModel.Sign;

/** The whole page. */
final class HtmlModelPage {
  private HtmlModelPage() {}

  static Page of(List<ReviewResult> results) {
    WhyData whys = new WhyData();
    List<Section> sections =
        results.stream().map(result -> HtmlModelSection.of(result, whys)).toList();
    List<Chart> charts = sections.stream().flatMap(section -> section.chart().stream()).toList();
    return new Page(
        frame(!charts.isEmpty()),
        sections,
        Arrays.stream(OutcomeKind.values()).map(HtmlModelPage::sign).toList(),
        ChartData.of(charts),
        whys.json());
  }

  private static HtmlFrame frame(boolean charts) {
    return HtmlFrame.of(
        ReviewMessages.text("title"),
        Language.VIETNAMESE,
        List.of("report"),
        List.of("report"),
        charts);
  }

  private static Sign sign(OutcomeKind kind) {
    return new Sign(kind.style(), kind.meaning());
  }
}
