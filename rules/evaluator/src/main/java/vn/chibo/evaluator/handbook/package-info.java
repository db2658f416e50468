/**
 * The handbook (sổ tay quy định): a rule book in words, for readers of no Java. Every rule with
 * what it asks, its figures over time, its clauses and an example of each outcome; score sheets as
 * they were published; and what of each document is encoded. Markdown and HTML, in Vietnamese and
 * English, the same bytes each time.
 *
 * <p>Start with {@link vn.chibo.evaluator.handbook.Handbook}.
 */
@NullMarked
package vn.chibo.evaluator.handbook;

import org.jspecify.annotations.NullMarked;
