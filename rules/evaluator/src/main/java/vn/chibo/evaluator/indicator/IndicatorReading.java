package vn.chibo.evaluator.indicator;

import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;

/**
 * An indicator read off the record of a cell: its figures, those of the period before, and the
 * difference. It says how much, never how good: no part of it is an outcome.
 *
 * @param indicator what was read
 * @param subject the cell
 * @param figures the figures of the period
 * @param before the figures of the period of the same length that ends where this one starts
 * @param difference the figure of the period less that of the one before
 */
public record IndicatorReading(
    Indicator indicator,
    OrganizationId subject,
    IndicatorFigures figures,
    IndicatorFigures before,
    Difference difference) {

  /**
   * The figure of this reading less that of another, such as one that was kept from an earlier
   * year; none where they are not of one cell, one indicator with the same parameters, and periods
   * of one length.
   */
  public Difference since(IndicatorReading earlier) {
    if (!indicator.equals(earlier.indicator)) {
      return new Difference.None(NotComparable.OTHER_DEFINITION);
    }
    if (!subject.equals(earlier.subject)) {
      return new Difference.None(NotComparable.OTHER_SUBJECT);
    }
    return PeriodKind.alike(figures.period(), earlier.figures.period())
        ? Difference.between(figures, earlier.figures)
        : new Difference.None(NotComparable.OTHER_LENGTH);
  }

  /**
   * The reading as a reader takes it in: one line with the figures, and one with what is missing
   * where something is.
   */
  public String text(Language language) {
    return new IndicatorText(this).text(language);
  }
}
