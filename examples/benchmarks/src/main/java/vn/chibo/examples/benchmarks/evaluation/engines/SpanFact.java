package vn.chibo.examples.benchmarks.evaluation.engines;

import vn.chibo.core.time.Span;

/**
 * A span of a cell, as engines take it.
 *
 * @param cell the number of the cell
 * @param span a month or a quarter
 * @param number its number in the year, from zero
 */
public record SpanFact(int cell, Span span, int number) {}
