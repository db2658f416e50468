package vn.chibo.examples.review;

import java.util.List;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;

/**
 * What a report says of one group, and which rules are asked of it by name.
 *
 * @param name what readers call the group
 * @param asked the rules that are shown even where the report gives no figure for them
 * @param record what is known
 */
record ReviewGroup(Text name, List<RuleId> asked, OrganizationRecord record) {}
