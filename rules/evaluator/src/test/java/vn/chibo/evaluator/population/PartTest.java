package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.FULFILLED;
import static vn.chibo.evaluator.population.Populations.GOOD;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.RegradingCause;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Text;

/** What is known of one part. */
class PartTest {
  private static final OrganizationId ID = new OrganizationId("007");
  private static final LocalDate DAY = LocalDate.of(2023, 12, 20);

  private static AnnualReview.Builder review() {
    return AnnualReview.builder().subject(new ReviewSubject.Organization(ID)).year(2023);
  }

  @Test
  void should_know_nothing_unless_told() {
    Part<OrganizationId> part = Part.of(ID);
    assertThat(part)
        .isEqualTo(
            new Part<>(ID, Optional.empty(), Group.WHOLE, Optional.empty(), Optional.empty()));
    assertThat(part.grade()).isEmpty();
    assertThat(part.label()).isEqualTo(Text.same("007"));
    assertThat(part.named(Text.of("Chi bộ 7", "Cell 7")).label())
        .isEqualTo(Text.of("Chi bộ 7", "Cell 7"));
    assertThat(Group.WHOLE.name()).isEqualTo(Text.of("toàn bộ", "the whole"));
  }

  @Test
  void should_keep_a_grade_and_none_for_a_reason_apart() {
    assertThat(Part.of(ID).graded(GOOD).grade()).contains(GOOD);
    assertThat(Part.of(ID).graded(GOOD).graded(EXCELLENT).grade()).contains(EXCELLENT);
    Part<OrganizationId> none = Part.of(ID).notGraded(NotGradedReason.EXEMPTED);
    assertThat(none.grade()).isEmpty();
    assertThat(none.decision()).contains(NotGraded.because(NotGradedReason.EXEMPTED));
    assertThat(none.notGraded(NotGradedReason.SUSPENDED).decision())
        .contains(NotGraded.because(NotGradedReason.SUSPENDED));
  }

  @Test
  void should_take_a_score_of_which_nothing_is_known_for_none() {
    assertThat(Part.of(ID).scored(Quantity.UNKNOWN).score()).isEmpty();
    assertThat(Part.of(ID).scored(Fraction.of(90)).score()).contains(Quantity.exactly(90));
  }

  @Test
  void should_take_over_how_a_review_ended() {
    assertThat(Part.of(ID).reviewed(review().build()).decision()).isEmpty();
    assertThat(Part.of(ID).reviewed(review().decision(Graded.on(DAY, GOOD)).build()).decision())
        .contains(Graded.on(DAY, GOOD));
    NotGraded none = NotGraded.because(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS);
    assertThat(Part.of(ID).reviewed(review().decision(none).build()).decision()).contains(none);
    AnnualReview regraded =
        review()
            .decision(Graded.on(DAY, GOOD))
            .addRegradings(
                Regrading.builder()
                    .date(DAY.plusMonths(3))
                    .newGrade(FULFILLED)
                    .cause(RegradingCause.values()[0])
                    .build())
            .build();
    assertThat(Part.of(ID).reviewed(regraded).decision()).contains(Graded.on(DAY, FULFILLED));
  }

  @Test
  void should_not_print_names_or_the_ids_of_members() {
    assertThat(Part.of(ID).named(Text.same("X"))).hasToString("Part[007]");
    assertThat(Part.of(new MemberId("12")).label().english()).doesNotContain("12");
    assertThat(Part.of(new MemberId("12")).toString()).doesNotContain("12");
  }
}
