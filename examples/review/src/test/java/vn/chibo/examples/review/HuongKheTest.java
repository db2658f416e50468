package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.review.CapBase;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.regulations.Regulations;

/** Hương Khê township, 2018. */
class HuongKheTest {
  private static final String REVIEW = "huong-khe-2018";
  private static final String CONSENT = "statutes/prior-consent-cases";
  private static final String CAP = "hd16-2018/excellent-cap";

  private static Statistic members() {
    return (Statistic)
        ReviewCatalogue.bundled(REVIEW)
            .groups()
            .get(0)
            .record()
            .getStatements()
            .get(0)
            .getPublished();
  }

  @Test
  void should_keep_bounds_as_bounds_when_figures_are_near_and_over() {
    assertThat(ReviewCatalogue.bundled(REVIEW).counts())
        .extracting(count -> count.quantity().toString())
        .containsExactly("25", "19", "[0, 799]", "[601, ..)");
  }

  @Test
  void should_bound_the_mean_and_the_largest_cell_when_only_bounds_are_known() {
    assertThat(members().quantity())
        .isEqualTo(Quantity.between(Fraction.of(601, 19), Fraction.of(799, 19)));
    assertThat(members().greatestPart().low().orElseThrow().value()).isEqualTo(Fraction.of(32));
  }

  @Test
  void should_say_nothing_of_consent_when_the_unconfirmed_rule_is_not_switched_on() {
    assertThat(Asked.of(REVIEW, "residential cells", CONSENT, Choices.DEFAULT).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
  }

  @Test
  void should_leave_consent_open_and_know_of_one_large_cell_when_switched_on() {
    Asked asked = Asked.of(REVIEW, "residential cells", CONSENT);

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.notes())
        .contains("At least one case surely meets this; which one is not known");
    assertThat(asked.missing()).contains("consent of the level above to the number of members");
    assertThat(asked.cites().get(0)).contains("article 21(5)", "unconfirmed");
  }

  @ParameterizedTest
  @CsvSource({"T_ONLY, 3/22", "T_AND_ABOVE, 3/25", "ALL_GRADED, 3/25"})
  void should_bound_the_excellent_share_when_22_are_exactly_good(CapBase base, String most) {
    var grades = ReviewCatalogue.bundled(REVIEW).groups().get(1).record().getGrades();

    assertThat(grades.get("EXACTLY_GOOD").excellentShare(base).high().orElseThrow().value())
        .isEqualTo(Fraction.parse(most));
  }

  @Test
  void should_be_88_percent_when_22_of_25_are_graded_good() {
    var counts =
        ReviewCatalogue.bundled(REVIEW).groups().get(1).record().getGrades().get("EXACTLY_GOOD");
    Fraction good = counts.good().exact().orElseThrow();

    assertThat(good.dividedBy(counts.graded().exact().orElseThrow()))
        .isEqualTo(Fraction.percent(88));
  }

  @Test
  void should_keep_the_cap_on_every_base_when_the_22_are_exactly_good() {
    Choices choices = Choices.DEFAULT.switchOn(CAP).reading("excellent-share", "EXACTLY_GOOD");

    assertThat(Asked.of(REVIEW, "all cells", CAP, choices).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_leave_the_cap_open_when_the_22_are_good_or_better() {
    Choices choices = Choices.DEFAULT.switchOn(CAP).reading("excellent-share", "GOOD_OR_BETTER");

    Asked asked = Asked.of(REVIEW, "all cells", CAP, choices);
    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.missing()).contains("the number of cells graded excellent");
  }

  @Test
  void should_depend_on_the_reading_of_the_22_when_none_is_chosen() {
    assertThat(((Undetermined) Asked.of(REVIEW, "all cells", CAP).outcome()).reason())
        .hasToString("READING");
  }

  @Test
  void should_leave_themes_open_when_few_are_reported_without_a_number() {
    Asked asked = Asked.of(REVIEW, "all cells", "hd12-2018/thematic-per-quarter");

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.missing()).containsExactly("single values of thematic meeting (all cells)");
    assertThat(asked.notes()).anyMatch(note -> note.contains("6 Jul 2018"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-06-30, hd09-2012/regular-regime, hd12-2018/thematic-per-quarter",
    "2018-10-01, hd12-2018/thematic-per-quarter, hd09-2012/regular-regime"
  })
  void should_find_the_rules_of_the_day_when_the_guidance_changes_within_the_year(
      LocalDate day, String inForce, String not) {
    assertThat(Regulations.standard().forJurisdiction("ha-tinh").inForce(day))
        .extracting(rule -> rule.id().value())
        .contains(inForce)
        .doesNotContain(not);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-06-30", "2018-12-31"})
  void should_cite_the_documents_of_the_day_when_the_as_of_day_changes(LocalDate day) {
    Review review = ReviewCatalogue.bundled(REVIEW).at(Optional.of(day), Optional.empty());

    var cited =
        Reviewer.review(review).groups().get(1).evaluation().findings().stream()
            .filter(finding -> !(finding.outcome() instanceof Outcome.NotApplicable))
            .flatMap(finding -> finding.citations().stream())
            .map(citation -> citation.document().getKey().value())
            .toList();

    boolean second = day.isAfter(LocalDate.of(2018, 7, 5));
    assertThat(cited.contains("hd-12-btctw-2018")).isEqualTo(second);
    assertThat(cited).contains("hd-09-btctw-2012");
  }
}
