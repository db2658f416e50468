package vn.chibo.evaluator.explanation;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;

/**
 * What is known of the parts of which a node is asked, besides those that stand below it.
 *
 * @param gaps where parts may be missing
 * @param doubtful what is known of, but not whether it is a part
 * @param open whether the future can add more
 */
public record Listing(List<Text> gaps, List<Text> doubtful, boolean open) {

  /** Copies the lists. */
  public Listing {
    gaps = List.copyOf(gaps);
    doubtful = List.copyOf(doubtful);
  }

  /** Everything that is missing to know the parts. */
  public List<Text> missing() {
    return Stream.concat(gaps.stream(), doubtful.stream()).toList();
  }
}
