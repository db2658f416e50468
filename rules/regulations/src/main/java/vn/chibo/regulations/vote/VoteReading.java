package vn.chibo.regulations.vote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteCounts;

/**
 * A majority as sources state it.
 *
 * @param name the name under which it is chosen; empty where sources do not disagree
 * @param majority the share, and of what number
 * @param citations the clauses it stands in, the one of the share first
 * @param note what must be known beside it
 * @param unsettled the documents of which it is not known whether they were in force that day
 */
public record VoteReading(
    String name,
    Majority majority,
    List<Citation> citations,
    Optional<Text> note,
    List<Text> unsettled) {

  /** Needs all. */
  public VoteReading {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(majority, "majority");
    Objects.requireNonNull(note, "note");
    citations = List.copyOf(citations);
    unsettled = List.copyOf(unsettled);
  }

  /** The majority in words: more than 1/2 of the official members. */
  public Text need() {
    return VoteWords.need(majority);
  }

  /** The votes that are enough, empty where the size of the base is not known or is nobody. */
  Optional<Long> votesNeeded(VoteCounts counts) {
    return counts
        .possible(majority.base())
        .exact()
        .map(size -> size.numerator().longValueExact())
        .filter(size -> size > 0)
        .map(majority::votesNeeded);
  }

  Quantity size(VoteCounts counts) {
    return counts.possible(majority.base());
  }
}
