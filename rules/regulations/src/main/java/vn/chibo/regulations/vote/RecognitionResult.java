package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.VoteOnMatter;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Where a recognition stands, and why.
 *
 * @param step where it stands
 * @param findings what each vote gave, in their order
 * @param citations on which it rests
 */
public record RecognitionResult(
    RecognitionStep step, List<VoteFinding> findings, List<Citation> citations) {

  /** Copies the lists. */
  public RecognitionResult {
    Objects.requireNonNull(step, "step");
    findings = List.copyOf(findings);
    citations = List.copyOf(citations);
  }

  /** What is missing, each thing once. */
  public List<Text> missing() {
    return findings.stream().flatMap(finding -> finding.missing().stream()).distinct().toList();
  }

  /** The first vote that settles it, or leaves it open, decides. */
  static RecognitionResult of(VoteRules rules, List<RecognitionRound> rounds, LocalDate day) {
    VoteRule recognition = rules.on(VoteMatter.RECOGNITION, day);
    VoteRule removal = rules.on(VoteMatter.REMOVAL_OF_NAME, day);
    List<VoteFinding> findings = new ArrayList<>();
    for (RecognitionRound round : rounds) {
      Optional<RecognitionStep> step =
          step(findings, recognition, round.recognition(), RecognitionStep.RECOGNIZED);
      if (step.isEmpty() && round.removal().isPresent()) {
        step = step(findings, removal, round.removal().get(), RecognitionStep.REMOVAL_PROPOSED);
      }
      if (step.isPresent()) {
        return new RecognitionResult(step.get(), findings, recognition.citations());
      }
    }
    return unsettled(rules, rounds.size(), findings, day);
  }

  /** Empty where the majority is not reached. */
  private static Optional<RecognitionStep> step(
      List<VoteFinding> findings, VoteRule rule, VoteOnMatter vote, RecognitionStep reached) {
    VoteFinding finding = rule.judge(vote);
    findings.add(finding);
    return switch (kind(finding.outcome())) {
      case SATISFIED -> Optional.of(reached);
      case VIOLATED -> Optional.empty();
      case NOT_APPLICABLE -> Optional.of(RecognitionStep.NOT_ON_RECORD);
      case PENDING, UNDETERMINED -> Optional.of(RecognitionStep.OPEN);
    };
  }

  private static OutcomeKind kind(Outcome outcome) {
    return OutcomeCode.kind(OutcomeCode.of(outcome));
  }

  private static RecognitionResult unsettled(
      VoteRules rules, int votes, List<VoteFinding> findings, LocalDate day) {
    Clauses<Integer> all = rules.clauses().rounds();
    Optional<Clause<Integer>> limit = all.on(day).stream().findFirst();
    List<Citation> citations = limit.map(Clause::citation).stream().toList();
    RecognitionStep step =
        limit
            .map(clause -> step(clause, all.settled(clause, day), votes))
            .orElse(RecognitionStep.NOT_ON_RECORD);
    return new RecognitionResult(step, findings, citations);
  }

  private static RecognitionStep step(Clause<Integer> clause, boolean settled, int votes) {
    if (!settled) {
      return RecognitionStep.OPEN;
    }
    return votes < clause.says() ? RecognitionStep.VOTE_AGAIN : RecognitionStep.REPORT_ABOVE;
  }
}
