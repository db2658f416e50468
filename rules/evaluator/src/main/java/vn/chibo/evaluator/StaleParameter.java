package vn.chibo.evaluator;

import java.time.LocalDate;
import vn.chibo.core.document.Citation;

/**
 * A value that was used for a day after the last one for which somebody checked that it still
 * holds. It changes no outcome: the clause should be looked up again.
 *
 * @param rule the rule that asked for it
 * @param parameter its name within the rule
 * @param citation where it stands
 * @param verifiedThrough the last day for which it was checked
 * @param usedOn the first later day for which it was used
 */
public record StaleParameter(
    RuleId rule,
    String parameter,
    Citation citation,
    LocalDate verifiedThrough,
    LocalDate usedOn) {}
