/**
 * Generated values of the core, always valid: entries by subject ({@link
 * vn.chibo.testkit.arbitrary.CellArbitraries} and the others), every type by its class ({@link
 * vn.chibo.testkit.arbitrary.CoreArbitraries}), and a domain for jqwik ({@link
 * vn.chibo.testkit.arbitrary.ChiboDomain}).
 *
 * <pre>{@code
 * CellArbitraries.cells().withMembers(3, 60).inSector(Sector.RESIDENTIAL).withGaps(0.1);
 * }</pre>
 *
 * <p>They are realistic by default: sizes, shares and the calendar are such as reports publish, and
 * figures often lie at a threshold or just beside it ({@link
 * vn.chibo.testkit.arbitrary.CellArbitrary#atThresholdsOf}). They shrink to few facts. For the
 * tests of validators there are values with one fault ({@link
 * vn.chibo.testkit.arbitrary.AlmostValid}).
 */
@NullMarked
package vn.chibo.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
