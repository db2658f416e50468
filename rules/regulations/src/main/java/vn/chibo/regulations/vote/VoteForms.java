package vn.chibo.regulations.vote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.VoteForm;

/**
 * The forms that a vote may take.
 *
 * @param allowed the forms
 * @param manner how it is taken in detail, where the clause says so
 */
public record VoteForms(Set<VoteForm> allowed, Optional<Text> manner) {
  /** Refuses to allow no form at all. */
  public VoteForms {
    if (allowed.isEmpty()) {
      throw new IllegalArgumentException("allowed must not be empty");
    }
    allowed = Collections.unmodifiableSet(EnumSet.copyOf(allowed));
  }
}
