package vn.chibo.evaluator.handbook;

import vn.chibo.evaluator.Finding;

/**
 * An example with what the rule says of it.
 *
 * @param example the example
 * @param finding the outcome, explained
 */
public record ShownExample(HandbookExample example, Finding finding) {}
