package vn.chibo.evaluator.analysis;

import java.util.function.Function;
import vn.chibo.core.record.Topic;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tally;

/**
 * Which figure of a subject is meant, so that two nodes that ask for the same one are seen to: by
 * the very function, or by the meetings that are counted.
 */
sealed interface Figure {
  /** What a function reads. */
  record Read(Function<?, ?> reading) implements Figure {}

  /** A number of meetings. */
  record Counted(MeetingSelection meetings) implements Figure {}

  /** A figure of this library over its own entries, which its topic names. */
  record Named(Topic topic) implements Figure {}

  /** A tally of an author's own. */
  record Own(Tally<?> tally) implements Figure {}

  /** The mean of a measure over a population. */
  record Mean(Population of, Figure figure) implements Figure {}

  /** The number of those of a population for which a condition holds. */
  record HowMany(Population of, Condition<?> body) implements Figure {}

  /** The share of those of a population for which a condition holds. */
  record Share(Population of, Condition<?> body) implements Figure {}

  static Figure of(Measure<?> measure) {
    return new Read(measure.reading());
  }

  static Figure of(Tally<?> tally) {
    if (!tally.shipped()) {
      return new Own(tally);
    }
    return tally.counted().<Figure>map(Counted::new).orElseGet(() -> new Named(tally.topic()));
  }

  /** Of whom or what a condition is asked one by one. */
  sealed interface Population {
    /** The parts that a finder finds. */
    record Found(Parts<?, ?> parts) implements Population {}

    /** Meetings of this library. */
    record Meetings(MeetingSelection meetings) implements Population {}

    /** Parts of this library that their key names. */
    record Keyed(String key) implements Population {}

    /** Members are chosen by more than the key says; all others are named by it. */
    static Population of(Parts<?, ?> parts) {
      boolean keyed = parts.shipped() && !parts.key().startsWith("members-");
      if (!keyed) {
        return new Found(parts);
      }
      return parts
          .meetings()
          .<Population>map(Meetings::new)
          .orElseGet(() -> new Keyed(parts.key()));
    }
  }
}
