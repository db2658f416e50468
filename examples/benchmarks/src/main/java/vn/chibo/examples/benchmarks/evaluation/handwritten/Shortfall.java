package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.util.OptionalInt;
import vn.chibo.core.time.DatePeriod;

/**
 * A span in which no meeting was long enough.
 *
 * @param span the span
 * @param longest the minutes of its longest meeting, empty where it had none
 */
record Shortfall(DatePeriod span, OptionalInt longest) {}
