package vn.chibo.regulations.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;

/** Majorities, their bases and what was counted, in words. */
final class VoteWords {
  private VoteWords() {}

  static Text need(Majority majority) {
    return VoteMessages.text(
        "vote.need." + majority.comparison(), majority.share().toString(), base(majority.base()));
  }

  static Text base(VoteBase base) {
    if (base.deductions().isEmpty()) {
      return base.denominator().label();
    }
    List<Text> less = base.deductions().stream().map(VoteDeduction::label).toList();
    return VoteMessages.text("vote.base.less", VoteMessages.joined(less, "; "));
  }

  /** What was counted against what is needed. */
  static Text counted(VoteReading reading, Quantity votes, VoteCounts counts) {
    Optional<Long> needed = reading.votesNeeded(counts);
    Text found =
        VoteMessages.text(
            "vote.counted", reading.need(), count(votes), count(reading.size(counts)));
    Text all = needed.map(enough -> VoteMessages.text("vote.enough", found, enough)).orElse(found);
    Text named =
        reading.name().isEmpty() ? all : VoteMessages.text("vote.reading", reading.name(), all);
    return reading.note().map(note -> VoteMessages.text("vote.note", named, note)).orElse(named);
  }

  /** A whole number as far as it is known; never below zero, so it always has a low end. */
  static Text count(Quantity whole) {
    Object low = whole.low().map(Bound::value).orElseThrow();
    if (whole.exact().isPresent()) {
      return VoteMessages.text("vote.count.exact", low);
    }
    return whole
        .high()
        .map(high -> VoteMessages.text("vote.count.both", low, high.value()))
        .orElseGet(() -> VoteMessages.text("vote.count.low", low));
  }

  /** What is not recorded of a vote and can still decide. */
  static List<Text> missing(Text what, Quantity votes, VoteBase base, VoteCounts counts) {
    List<Text> missing = new ArrayList<>();
    if (votes.exact().isEmpty()) {
      missing.add(what);
    }
    if (counts.possible(base).exact().isEmpty()) {
      missing.add(VoteMessages.text("vote.size", base(base)));
    }
    return missing;
  }
}
