package vn.chibo.regulations.vote;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** What is said where several readings, or several documents, may hold. */
final class Agreement {
  private Agreement() {}

  /** What all say, or that the readings disagree, with their names. */
  static Outcome of(List<String> names, List<Outcome> outcomes) {
    boolean same = outcomes.stream().map(Object::getClass).distinct().count() == 1;
    return same
        ? Joins.all(outcomes)
        : Outcome.undetermined(
            UndeterminedReason.READING,
            Stream.concat(
                    Stream.of(VoteMessages.text("vote.choice", String.join(", ", names))),
                    outcomes.stream().flatMap(Agreement::missing))
                .toList());
  }

  private static Stream<Text> missing(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open ? open.missing().stream() : Stream.of();
  }

  /** Facts are missing. */
  static Outcome missing(List<Text> missing) {
    return Outcome.undetermined(UndeterminedReason.MISSING_FACT, missing);
  }

  /** It is not known whether documents were in force. */
  static Outcome unsettled(List<Text> documents) {
    return Outcome.undetermined(
        UndeterminedReason.READING,
        documents.stream().map(each -> VoteMessages.text("vote.unsettled", each)).toList());
  }
}
