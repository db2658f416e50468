package vn.chibo.regulations.vote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What is found of several questions about one thing.
 *
 * @param <Q> the questions
 * @param all each question that was asked, in the order of the questions, with what is found
 */
public record Findings<Q extends Enum<Q>>(Map<Q, VoteFinding> all) {
  /** Puts them in order; refuses none at all. */
  public Findings {
    all = Collections.unmodifiableMap(new EnumMap<>(all));
  }

  /** What is found of a question, empty where it was not asked. */
  public Optional<VoteFinding> of(Q question) {
    return Optional.ofNullable(all.get(question));
  }

  /** The questions of which the answer is no. */
  public List<Q> violated() {
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().outcome() instanceof Outcome.Violated)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All answers joined: what does not apply is left out. */
  public Outcome outcome() {
    return Joins.all(all.values().stream().map(VoteFinding::outcome).toList());
  }
}
