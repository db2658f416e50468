/**
 * Examples of rules by their authors, and whether they are enough: {@link
 * vn.chibo.testkit.example.RuleExamples} is implemented by a test, {@link
 * vn.chibo.testkit.example.RuleCoverage} and {@link vn.chibo.testkit.example.MutationReport} are
 * for reading.
 */
@NullMarked
package vn.chibo.testkit.example;

import org.jspecify.annotations.NullMarked;
