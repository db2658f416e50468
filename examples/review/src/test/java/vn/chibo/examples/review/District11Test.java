package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.oversight.PracticeKind;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.regulations.Regulations;

/** District 11 of Hồ Chí Minh city, first quarter of 2014. */
class District11Test {
  private static final String REVIEW = "district-11-2014";
  private static final String CELLS = "all cells of the cluster";

  @Test
  void should_have_no_figure_and_not_pass_when_guidance_09_is_in_force() {
    Asked asked = Asked.of(REVIEW, CELLS, "hd09-2012/no-numeric-thresholds");

    assertThat(asked.outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(asked.cites()).isEmpty();
    assertThat(asked.labels().get(0)).endsWith("(unconfirmed)");
    assertThat(
            Regulations.standard()
                .forJurisdiction("tp-ho-chi-minh")
                .find(new RuleId("hd09-2012/no-numeric-thresholds"))
                .orElseThrow()
                .status())
        .isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(Asked.evaluation(REVIEW, CELLS, Choices.DEFAULT).satisfied()).isEmpty();
  }

  @Test
  void should_not_apply_the_criterion_of_2018_when_the_report_is_of_2014() {
    assertThat(Asked.of(REVIEW, CELLS, "hd12-2018/quality-attendance").outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE));
  }

  @Test
  void should_never_mean_all_when_nearly_all_are_reported() {
    ExtentStatement said =
        (ExtentStatement)
            ReviewCatalogue.bundled(REVIEW)
                .groups()
                .get(0)
                .record()
                .getStatements()
                .get(0)
                .getPublished();

    var share = said.shareWithin(Comparison.AT_LEAST.allowed(Fraction.percent(85)));

    assertThat(share.compare(Comparison.AT_LEAST, Fraction.ONE)).isEqualTo(Truth.UNKNOWN);
    assertThat(share.compare(Comparison.MORE_THAN, Fraction.of(1, 2))).isEqualTo(Truth.YES);
  }

  @Test
  void should_keep_the_order_of_the_closing_when_it_is_recorded() {
    Practice closing =
        ReviewCatalogue.bundled(REVIEW).groups().get(0).record().getPractices().get(0);

    assertThat(closing.kind()).isEqualTo(PracticeKind.CLOSING_ORDER);
    assertThat(closing.items())
        .extracting(Text::english)
        .containsExactly("conclusion", "vote", "resolution", "assignment");
  }

  @Test
  void should_read_over_a_stray_space_and_refuse_a_wrong_issuer_when_numbers_are_misprinted() {
    List<NamedDocument> documents = ReviewCatalogue.bundled(REVIEW).documents();

    assertThat(documents.get(0).document()).isEmpty();
    assertThat(documents.get(0).suggestion().orElseThrow()).hasToString("10-CT/TW");
    assertThat(key(documents.get(1))).isEqualTo("hd-09-btctw-2012");
    assertThat(key(documents.get(4))).isEqualTo("ct-03-tu-hcm");
  }

  private static String key(NamedDocument document) {
    return document.document().orElseThrow().getKey().value();
  }
}
