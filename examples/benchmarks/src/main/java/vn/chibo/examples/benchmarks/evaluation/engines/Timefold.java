package vn.chibo.examples.benchmarks.evaluation.engines;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.Findings;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * Timefold: constraint streams over a hundred cells at once, whose matches say which rule lacks a
 * meeting in which span of which cell. Nothing is solved, the facts are only scored.
 */
public final class Timefold implements Contender {
  /** With fewer or many more it took longer for each. */
  private static final int CELLS_AT_ONCE = 100;

  private final CellFacts facts;
  private final SolutionManager<Review, SimpleScore> manager;

  /** Evaluates {@link SpanRule#RULES} as of a day. */
  public Timefold(LocalDate asOf) {
    this.facts = new CellFacts(asOf);
    this.manager =
        SolutionManager.create(
            SolverFactory.<Review>create(
                new SolverConfig()
                    .withSolutionClass(Review.class)
                    .withEntityClasses(Reviewed.class)
                    .withConstraintProviderClass(SpanConstraints.class)));
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    evaluateAll(
        List.of(cell), codes.length, found -> System.arraycopy(found, 0, codes, 0, codes.length));
  }

  @Override
  public void evaluateAll(List<CellRecord> cells, int rules, Findings findings) {
    for (int first = 0; first < cells.size(); first += CELLS_AT_ONCE) {
      int end = Math.min(first + CELLS_AT_ONCE, cells.size());
      evaluateTogether(cells.subList(first, end), rules, findings);
    }
  }

  private void evaluateTogether(List<CellRecord> cells, int rules, Findings findings) {
    ScoreAnalysis<SimpleScore> analysis =
        manager.analyze(review(cells), ScoreAnalysisFetchPolicy.FETCH_ALL);
    Matches found = new Matches(cells.size());
    for (ConstraintAnalysis<SimpleScore> constraint : analysis.constraintAnalyses()) {
      Optional.ofNullable(constraint.matches()).ifPresent(matches -> matches.forEach(found::add));
    }
    long[] codes = new long[rules];
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int rule = 0; rule < rules; rule++) {
        codes[rule] = found.code(cell, rule, cells.get(cell));
      }
      findings.codes(codes);
    }
  }

  private Review review(List<CellRecord> cells) {
    List<SpanFact> spans = new ArrayList<>();
    List<MeetingFact> meetings = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      spans.addAll(facts.spans(cell));
      facts.meetings(cell, cells.get(cell), meetings::add);
    }
    return new Review(spans, meetings);
  }

  /** What the justifications say of each cell: spans as bits. */
  private final class Matches {
    private final int[][] lacking;
    private final int[] months;
    private final int[] quarters;

    Matches(int cells) {
      this.lacking = new int[cells][SpanRule.RULES.size()];
      this.months = new int[cells];
      this.quarters = new int[cells];
    }

    void add(MatchAnalysis<SimpleScore> match) {
      if (match.justification() instanceof SpanConstraints.Lacking found) {
        lacking[found.span().cell()][found.rule()] |= 1 << found.span().number();
      } else if (match.justification() instanceof SpanConstraints.Unrecorded found) {
        int[] unrecorded = found.span().span() == Span.MONTH ? months : quarters;
        unrecorded[found.span().cell()] |= 1 << found.span().number();
      }
    }

    long code(int cell, int number, CellRecord record) {
      SpanRule rule = SpanRule.RULES.get(number);
      int unrecorded = rule.span() == Span.MONTH ? months[cell] : quarters[cell];
      return facts.code(rule, lacking[cell][number], unrecorded, record.getMeetings().complete());
    }
  }
}
