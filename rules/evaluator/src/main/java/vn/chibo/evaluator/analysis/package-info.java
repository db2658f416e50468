/**
 * What is wrong with a rule book or a score sheet before it judges anybody: names that lead
 * nowhere, holes and overlaps, totals that cannot be reached, contradictions, rules that never
 * speak.
 *
 * <pre>{@code
 * Analysis analysis = Analysis.of(book).and(Analysis.of(sheet));
 * analysis.findings();    // each with its code, part, clause, place and counterexample
 * analysis.notAnalysed(); // what an author's own Java decides: nobody looked at it
 * }</pre>
 *
 * <p>A finding is never a guess: its counterexample shows it. What cannot be decided without
 * running an author's own Java is listed as not analysed, never as clean.
 */
@NullMarked
package vn.chibo.evaluator.analysis;

import org.jspecify.annotations.NullMarked;
