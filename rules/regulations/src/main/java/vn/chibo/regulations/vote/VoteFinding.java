package vn.chibo.regulations.vote;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What is found of one question about a vote or an election.
 *
 * <pre>{@code
 * VoteFinding finding = rule.judge(vote);
 * finding.outcome(); // one of five; of Undetermined it says what is missing
 * finding.text(Language.VIETNAMESE); // what was asked, what stands there, by which clause
 * }</pre>
 *
 * @param outcome what is found
 * @param explanation what was asked and what stands there
 * @param citations by which clauses; none where nothing is on record
 */
public record VoteFinding(Outcome outcome, Text explanation, List<Citation> citations) {

  /** Needs all. */
  public VoteFinding {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(explanation, "explanation");
    citations = List.copyOf(citations);
  }

  /** This catalogue holds no figure for what was asked. */
  public static VoteFinding noFigure(Text explanation) {
    return notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD, explanation, List.of());
  }

  /** Nothing is asked, for a reason. */
  public static VoteFinding notApplicable(
      InapplicableReason reason, Text explanation, List<Citation> citations) {
    return new VoteFinding(Outcome.notApplicable(reason), explanation, citations);
  }

  /** What is missing, empty where nothing is. */
  public List<Text> missing() {
    return outcome instanceof Outcome.Undetermined open ? open.missing() : List.of();
  }

  /** The finding in words: explanation, what is missing, and the clauses, a line each. */
  public String text(Language language) {
    Stream<Text> lines =
        Stream.of(
                Stream.of(explanation),
                missing().stream().map(what -> VoteMessages.text("vote.missing", what)),
                citations.stream().map(VoteFinding::cited))
            .flatMap(each -> each);
    return String.join("\n", lines.map(line -> line.in(language)).toList());
  }

  private static Text cited(Citation citation) {
    return VoteMessages.text(
        "vote.by", Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH)));
  }
}
