package vn.chibo.evaluator;

import java.time.LocalDate;
import vn.chibo.core.text.Text;

/**
 * Something that falls due: what, when and for whom.
 *
 * @param rule the rule that asks it
 * @param title what readers call the rule
 * @param subject for whom it falls due: of whom the record speaks
 * @param label which of its parts, and which span, where it is asked of them one by one
 * @param due what is still to be done
 * @param until the last day
 */
public record Obligation(
    RuleId rule, Text title, Text subject, Text label, Text due, LocalDate until) {}
