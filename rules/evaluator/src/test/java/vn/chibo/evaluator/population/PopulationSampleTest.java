package vn.chibo.evaluator.population;

import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.population.Populations.CLAUSE;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;

/** A committee looks at the cells that it grades. All cells, grades and scores are synthetic. */
class PopulationSampleTest {
  private static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  private static final Grade GOOD = Grade.of(QualityGrade.GOOD);
  private static final Group WARD =
      new Group("ward", Text.of("Phường Mẫu (giả định)", "Sample ward (synthetic)"));
  private static final Group SCHOOLS =
      new Group("schools", Text.of("Khối trường học (giả định)", "Schools (synthetic)"));

  /** Eleven cells of the ward and three of schools; two share the score at the cut line. */
  private static final Population<OrganizationId> CELLS =
      Population.of(
              Stream.of(
                      Stream.of(
                          cell(1, WARD).graded(EXCELLENT).scored(Fraction.of(95)),
                          cell(2, WARD).graded(EXCELLENT).scored(Fraction.of(90)),
                          cell(3, WARD).graded(EXCELLENT).scored(Fraction.of(90))),
                      IntStream.rangeClosed(4, 10)
                          .mapToObj(i -> cell(i, WARD).graded(GOOD).scored(Fraction.of(90L - i))),
                      Stream.of(
                          cell(11, WARD)
                              .graded(GOOD)
                              .scored(Quantity.between(Fraction.of(81), Fraction.of(84)))),
                      Stream.of(
                          cell(12, SCHOOLS).graded(GOOD),
                          cell(13, SCHOOLS),
                          cell(14, SCHOOLS)
                              .notGraded(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS)))
                  .flatMap(cells -> cells)
                  .toList())
          .completed();

  private static Part<OrganizationId> cell(int number, Group group) {
    return Part.of(new OrganizationId("cell-" + number))
        .named(Text.of("Chi bộ " + number, "Cell " + number))
        .in(group);
  }

  @Test
  void should_say_by_each_reading_whether_a_cap_holds_and_who_would_keep_the_grade() {
    Cap cap =
        Cap.of(EXCELLENT, GOOD, Fraction.percent(20), CLAUSE)
            .withBases(CapBase.T_ONLY, CapBase.ALL_GRADED)
            .withRounding(CapRounding.HALF_UP);
    CapReport<OrganizationId> report = cap.appliedTo(CELLS);
    System.out.println(report.text(VIETNAMESE));
    System.out.println(report.text(ENGLISH));
  }

  @Test
  void should_rank_the_cells_by_score() {
    Ranking<OrganizationId> ranking = Ranking.of(CELLS, ScoreOrder.HIGHER_FIRST);
    System.out.println(ranking.text(VIETNAMESE));
    System.out.println(ranking.text(ENGLISH));
  }

  @Test
  void should_say_what_share_is_graded_good_or_better() {
    PartShares<OrganizationId> shares =
        PartShares.of(
            Text.of("xếp loại tốt trở lên", "graded good or better"),
            CELLS,
            cell ->
                cell.decision().isEmpty()
                    ? Truth.UNKNOWN
                    : cell.grade().filter(g -> g.equals(GOOD) || g.equals(EXCELLENT)).isPresent()
                        ? Truth.YES
                        : Truth.NO);
    System.out.println(shares.text(VIETNAMESE));
    System.out.println(shares.text(ENGLISH));
  }
}
