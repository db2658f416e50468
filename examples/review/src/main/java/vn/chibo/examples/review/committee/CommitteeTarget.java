package vn.chibo.examples.review.committee;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * What a committee aims at, as its own programme sets it. What a rule aims at stands in the rules.
 *
 * @param figure the id of the figure, such as {@code attendance}
 * @param period the days for which it is aimed at
 * @param value the number, or the share of one
 * @param by where it is set
 */
public record CommitteeTarget(String figure, DatePeriod period, Fraction value, Text by) {}
