package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import vn.chibo.core.figure.Quantity;

/**
 * An entry that was counted, and what it adds as far as that is known.
 *
 * @param date its day
 * @param numerator what it adds above the line
 * @param denominator what it adds below it; zero where the indicator has no denominator
 */
public record CountedEntry(LocalDate date, Quantity numerator, Quantity denominator) {}
