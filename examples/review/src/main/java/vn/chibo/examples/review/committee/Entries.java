package vn.chibo.examples.review.committee;

import java.util.Optional;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;

/** What stands in a place for a sum: its number, or why there is none. */
final class Entries {
  private Entries() {}

  static Entry of(Sum sum, Because because) {
    Optional<Entry.Reason> blank = sum.blank();
    if (blank.isPresent()) {
      return new Entry.Blank(blank.get(), Optional.of(because));
    }
    return sum.kind().share()
        ? Entry.share(sum.share().orElseThrow(), because)
        : Entry.count(sum.hits(), because);
  }
}
