/**
 * For rule authors: generated records, the laws that every rule keeps, and assertions; examples of
 * rules, and whether they would notice a mistake, are in {@link vn.chibo.testkit.example}.
 *
 * <p>One class puts every rule of a book through all laws ({@link vn.chibo.testkit.RuleLaws}):
 *
 * <pre>{@code
 * class OurRulesProperties implements RuleLaws {
 *   @Override
 *   public List<RuleBook> books() {
 *     return List.of(OurRules.BOOK);
 *   }
 * }
 * }</pre>
 *
 * <p>A breach names the law and the rule, the record in its smallest form, the as-of day, and both
 * outcomes with their explanations. A single law is tried on a record of one's own by {@link
 * vn.chibo.testkit.Law#check}:
 *
 * <pre>{@code
 * Law.KNOWLEDGE.check(Trial.of(book, Choices.DEFAULT, cell, LocalDate.of(2024, 11, 20)));
 * }</pre>
 *
 * <p>Rules that ask of facts which the generated records lack need trials of their own: override
 * {@link vn.chibo.testkit.RuleLaws#trials}. For properties of one's own there are {@link
 * vn.chibo.testkit.arbitrary.CellArbitraries}, {@link
 * vn.chibo.testkit.arbitrary.OrganizationArbitraries}, {@link
 * vn.chibo.testkit.arbitrary.MemberArbitraries} and {@link vn.chibo.testkit.Masks}.
 */
@NullMarked
package vn.chibo.testkit;

import org.jspecify.annotations.NullMarked;
