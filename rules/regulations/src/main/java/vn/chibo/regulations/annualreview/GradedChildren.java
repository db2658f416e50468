package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.PartShare;
import vn.chibo.evaluator.population.PartShares;
import vn.chibo.evaluator.population.Population;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The grades of the children of an organization as the figures that the grade of the organization
 * rests on (tỷ lệ cấp dưới được xếp loại): its organizations or cells, the members of a cell. Who
 * is not graded for a reason is not counted; whose grade is not known leaves the share open.
 *
 * <pre>{@code
 * List<ReportedFigure> figures =
 *     GradedChildren.figures(Population.of(members).completed(), lastOfYear, committee);
 * AnnualGrades.standard().of(cell.withFigures(figures), 2022);
 * }</pre>
 */
public final class GradedChildren {
  private static final Set<Grade> GOOD =
      Set.of(Grade.of(QualityGrade.EXCELLENT), Grade.of(QualityGrade.GOOD));
  private static final Set<Grade> FULFILLED =
      Set.of(
          Grade.of(QualityGrade.EXCELLENT),
          Grade.of(QualityGrade.GOOD),
          Grade.of(QualityGrade.FULFILLED));

  private GradedChildren() {}

  /**
   * The shares at least fulfilled and at least good.
   *
   * @param children the children, all in one group
   * @param date the day from which the figures stand
   * @param by who reports them
   */
  public static List<ReportedFigure> figures(Population<?> children, LocalDate date, Text by) {
    return List.of(
        figure("children-at-least-fulfilled", children, FULFILLED, date, by),
        figure("children-at-least-good", children, GOOD, date, by));
  }

  private static <I> ReportedFigure figure(
      String topic, Population<I> children, Set<Grade> grades, LocalDate date, Text by) {
    PartShare<I> share =
        PartShares.ofGrades(RegulationMessages.text("grades.children"), children, grades)
            .groups()
            .get(0);
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(date)
        .value(share.share())
        .by(by)
        .build();
  }
}
