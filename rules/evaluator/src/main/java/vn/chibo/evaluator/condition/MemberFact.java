package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import vn.chibo.core.record.MemberRecord;

/**
 * A fact of a member together with the record in which it stands and the day as of which it is
 * seen: what is dated after that day is a plan, of which a measure takes no notice.
 *
 * @param <T> the fact
 * @param member the record of the member
 * @param fact the fact, such as an exemption or an admission
 * @param asOf the day
 */
public record MemberFact<T>(MemberRecord member, T fact, LocalDate asOf) {}
