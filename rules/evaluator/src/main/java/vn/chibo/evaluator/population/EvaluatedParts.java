package vn.chibo.evaluator.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What one rule says of each part of a population, gathered from evaluations. No evaluation is
 * kept, so that a hundred thousand cells can stream by.
 *
 * <pre>{@code
 * PartShares<OrganizationId> shares =
 *     EvaluatedParts.ofCells(rule, cells.map(cell -> evaluator.evaluate(cell, asOf)))
 *         .completed()
 *         .shares(Text.of("sinh hoạt chuyên đề mỗi quý", "a thematic meeting each quarter"));
 * }</pre>
 *
 * @param <I> the id of a part
 * @param population the parts
 * @param kinds the kind of the outcome of each part
 */
public record EvaluatedParts<I>(Population<I> population, Map<I, OutcomeKind> kinds) {
  /** Copies the map. */
  public EvaluatedParts {
    kinds = Collections.unmodifiableMap(new HashMap<>(kinds));
  }

  /**
   * Gathers what a rule says.
   *
   * @param rule the id of the rule
   * @param evaluations the evaluations, one for each part
   * @param part which part an evaluation speaks of
   * @throws FaultException if a book does not have the rule, or a part comes twice
   */
  public static <I> EvaluatedParts<I> of(
      String rule, Stream<Evaluation> evaluations, Function<Evaluation, Part<I>> part) {
    List<Part<I>> parts = new ArrayList<>();
    Map<I, OutcomeKind> kinds = new HashMap<>();
    evaluations.forEachOrdered(
        evaluation -> {
          Part<I> asked = part.apply(evaluation);
          parts.add(asked);
          kinds.put(asked.id(), kind(rule, evaluation));
        });
    return new EvaluatedParts<>(Population.of(parts), kinds);
  }

  /**
   * Gathers what a rule says of cells, all in one group.
   *
   * @throws FaultException if an evaluation is not of a cell, a book does not have the rule, or a
   *     cell comes twice
   */
  public static EvaluatedParts<OrganizationId> ofCells(
      String rule, Stream<Evaluation> evaluations) {
    return of(rule, evaluations, evaluation -> cell(evaluation.record()));
  }

  /** The same, with no part missing. */
  public EvaluatedParts<I> completed() {
    return new EvaluatedParts<>(population.completed(), kinds);
  }

  /** The same, with no part of these groups missing. */
  public EvaluatedParts<I> completed(Group... whole) {
    return new EvaluatedParts<>(population.completed(whole), kinds);
  }

  /** The share of parts that satisfy the rule, under a title. */
  public PartShares<I> shares(Text title) {
    return PartShares.byOutcome(
        title, population, part -> Objects.requireNonNull(kinds.get(part.id())));
  }

  private static OutcomeKind kind(String rule, Evaluation evaluation) {
    return evaluation.kind(rule).orElseThrow(() -> fault("no-rule", rule));
  }

  private static Part<OrganizationId> cell(SubjectRecord record) {
    if (record instanceof CellRecord cell) {
      return Part.of(cell.getOrganization().getId())
          .named(Text.same(cell.getOrganization().getName()));
    }
    throw fault("no-cell", record.subject());
  }

  private static FaultException fault(String key, Object... arguments) {
    return new FaultException(
        Fault.of(
            "population-" + key, EvaluatorMessages.text("population.fault." + key, arguments)));
  }
}
