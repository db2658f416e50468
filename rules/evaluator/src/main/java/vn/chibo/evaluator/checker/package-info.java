/**
 * Recomputes explanations from themselves alone, apart from all that evaluates rules: it knows
 * neither rules nor records, and trusts nothing but the leaves.
 *
 * <p>Start with {@link vn.chibo.evaluator.checker.ExplanationChecker#check}:
 *
 * <pre>{@code
 * ExplanationChecker.check(finding.explanation()); // empty where everything follows
 * }</pre>
 */
@NullMarked
package vn.chibo.evaluator.checker;

import org.jspecify.annotations.NullMarked;
