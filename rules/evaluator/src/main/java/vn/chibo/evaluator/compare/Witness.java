package vn.chibo.evaluator.compare;

import java.time.LocalDate;
import vn.chibo.core.record.SubjectRecord;

/**
 * A record of which two books say different things, with what they say.
 *
 * @param record the record
 * @param asOf the day as of which they say it
 * @param change both findings, explained; one where only one book has the rule
 */
public record Witness(SubjectRecord record, LocalDate asOf, RuleChange change) {}
