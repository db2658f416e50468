/**
 * Rules, rule books and the evaluator.
 *
 * <ul>
 *   <li>A {@link vn.chibo.evaluator.Rule} is a condition with a clause, a force and days;
 *       conditions are written with {@link vn.chibo.evaluator.condition.Conditions}.
 *   <li>A {@link vn.chibo.evaluator.RuleBook} is the timeline of the rules of a place and of their
 *       parameters, whose values are {@link vn.chibo.evaluator.ParameterEntry entries} with a
 *       clause.
 *   <li>An {@link vn.chibo.evaluator.Evaluator} gives an {@link vn.chibo.evaluator.Evaluation}:
 *       outcomes as codes, explained rule by rule as a {@link vn.chibo.evaluator.Finding} when they
 *       are asked for, and whole as a {@link vn.chibo.evaluator.Report}, which is what is stored.
 *   <li>{@link vn.chibo.evaluator.indicator.Indicators} are read and compared; they have no
 *       outcome.
 * </ul>
 *
 * <p>Start with the evaluator:
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.of(book).evaluate(cellRecord, LocalDate.of(2024, 11, 20));
 * evaluation.violations().forEach(finding -> out.print(finding.text(Language.VIETNAMESE)));
 * }</pre>
 */
@NullMarked
package vn.chibo.evaluator;

import org.jspecify.annotations.NullMarked;
