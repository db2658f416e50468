/**
 * Indicators (chỉ số theo dõi): measures for which no document gives a threshold. Each has a
 * numerator, a denominator, an interval, the period before and a difference; none has an outcome.
 *
 * <ul>
 *   <li>{@link vn.chibo.evaluator.indicator.Indicators}: by key; an author adds others.
 *   <li>{@link vn.chibo.evaluator.indicator.CountingForms}: what those that are defined in data
 *       count: a closed list.
 *   <li>{@link vn.chibo.evaluator.indicator.IndicatorReading}: one of them, read off a cell; {@link
 *       vn.chibo.evaluator.indicator.IndicatorSeries} span after span; {@link
 *       vn.chibo.evaluator.indicator.IndicatorTotal} over many cells.
 *   <li>{@link vn.chibo.evaluator.indicator.Counting}: how an author's own is counted.
 *   <li>{@link vn.chibo.evaluator.indicator.Indicator#rule}: a place that attaches a threshold with
 *       a clause makes a rule of an indicator; it is evaluated like any other.
 * </ul>
 *
 * <p>Every figure is an interval that holds the true one whatever a record lacks; more knowledge
 * only narrows it. A list of a meeting that holds something, such as its agenda, is taken as whole;
 * an empty one says nothing.
 */
@NullMarked
package vn.chibo.evaluator.indicator;

import org.jspecify.annotations.NullMarked;
