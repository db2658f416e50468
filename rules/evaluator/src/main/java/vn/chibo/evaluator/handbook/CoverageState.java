package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.text.Text;

/** What became of a provision: it is encoded, deliberately not, or not yet. */
public sealed interface CoverageState {

  /**
   * It is encoded.
   *
   * @param by what is made of it; at least one thing
   * @param note what of it is not encoded, or asked elsewhere; empty where there is nothing to say
   */
  record Encoded(List<Encoding> by, Optional<Text> note) implements CoverageState {
    /** Copies the list, which holds something. */
    public Encoded {
      by = List.copyOf(by);
      if (by.isEmpty()) {
        throw new IllegalArgumentException("by: what is encoded is encoded by something");
      }
    }
  }

  /**
   * It is not encoded, for a reason.
   *
   * @param reason why
   */
  record DeliberatelyNot(Text reason) implements CoverageState {
    /** Needs a reason. */
    public DeliberatelyNot {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** It is not encoded yet. */
  record NotYet() implements CoverageState {}
}
