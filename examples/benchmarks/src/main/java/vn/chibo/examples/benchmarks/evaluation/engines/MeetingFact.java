package vn.chibo.examples.benchmarks.evaluation.engines;

import vn.chibo.core.meeting.MeetingKind;

/**
 * A meeting held, as engines take it.
 *
 * @param cell the number of its cell
 * @param kind its kind
 * @param month the number of its month, from zero
 * @param quarter the number of its quarter, from zero
 * @param recorded whether its length is recorded
 * @param minutes its length, zero where it is not recorded
 */
public record MeetingFact(
    int cell, MeetingKind kind, int month, int quarter, boolean recorded, int minutes) {}
