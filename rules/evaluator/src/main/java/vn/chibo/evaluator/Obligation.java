package vn.chibo.evaluator;

import java.time.LocalDate;
import vn.chibo.core.text.Text;

/**
 * Something that falls due.
 *
 * @param rule the rule that asks it
 * @param title what readers call the rule
 * @param label of whom and of which span it is asked
 * @param due what is still to be done
 * @param until the last day
 */
public record Obligation(RuleId rule, Text title, Text label, Text due, LocalDate until) {}
