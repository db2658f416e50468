package vn.chibo.testkit;

import vn.chibo.core.record.SubjectRecord;

/**
 * A record of which a piece of knowledge is hidden.
 *
 * @param <R> the kind of record
 * @param record the record with less known
 * @param hidden what is hidden, as a path: {@code Meetings 2024-03-05 Minutes}
 */
public record Masked<R extends SubjectRecord>(R record, String hidden) {}
