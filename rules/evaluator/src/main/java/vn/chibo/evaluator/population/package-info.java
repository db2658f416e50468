/**
 * Populations (tập hợp tổ chức, đảng viên): many graded parts looked at together. Caps on the top
 * grade, shares of parts that meet something, and rankings, group by group. It knows no regulation:
 * share, base, grouping, rounding and ties are parameters, and what a text leaves open stays open.
 *
 * <pre>{@code
 * Population<OrganizationId> cells = Population.of(parts).completed();
 * Cap cap = Cap.of(excellent, good, Fraction.percent(20), clause);
 * cap.appliedTo(cells).outcome();                        // Undetermined: the readings disagree
 * cap.choosing("T_ONLY").appliedTo(cells).text(VIETNAMESE);
 * PartShares.ofGrades(title, cells, Set.of(excellent, good)).text(VIETNAMESE);
 * Ranking.of(cells, ScoreOrder.HIGHER_FIRST).text(VIETNAMESE);
 * }</pre>
 *
 * <p>Start with {@link vn.chibo.evaluator.population.Population}. What is not known is carried
 * along: counts, ranks and shares are intervals, and more knowledge only narrows them.
 */
@NullMarked
package vn.chibo.evaluator.population;

import org.jspecify.annotations.NullMarked;
