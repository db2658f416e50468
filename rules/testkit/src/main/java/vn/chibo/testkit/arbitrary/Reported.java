package vn.chibo.testkit.arbitrary;

import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Topic;

/**
 * A figure that a book asks to be reported.
 *
 * @param topic what it is of
 * @param unit its unit
 */
record Reported(Topic topic, Unit unit) {}
