package vn.chibo.evaluator.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;

/**
 * A condition as data: an immutable tree that is evaluated, explained and printed. {@link
 * Conditions} builds it.
 *
 * @param <S> what it is asked of
 */
public sealed interface Condition<S> {

  /** Answers by the kind of the node. */
  <R> R accept(Visitor<S, R> visitor);

  /**
   * Something done with a condition, by the kind of its node.
   *
   * @param <S> what the condition is asked of
   * @param <R> what comes out
   */
  interface Visitor<S, R> {
    /** For {@link All}. */
    R all(All<S> node);

    /** For {@link Any}. */
    R any(Any<S> node);

    /** For {@link Not}. */
    R not(Not<S> node);

    /** For {@link When}. */
    R when(When<S> node);

    /** For {@link Unless}. */
    R unless(Unless<S> node);

    /** For {@link AtLeastOf}. */
    R atLeastOf(AtLeastOf<S> node);

    /** For {@link Compare}. */
    R compare(Compare<S> node);

    /** For {@link Tallied}. */
    R tallied(Tallied<S> node);

    /** For {@link ForEverySpan}. */
    R forEverySpan(ForEverySpan<S> node);

    /** For {@link ForEvery}. */
    <T> R forEvery(ForEvery<S, T> node);

    /** For {@link CountWhere}. */
    <T> R countWhere(CountWhere<S, T> node);

    /** For {@link ShareOf}. */
    <T> R shareOf(ShareOf<S, T> node);

    /** For {@link MeanOf}. */
    <T> R meanOf(MeanOf<S, T> node);

    /** For {@link Permitted}. */
    R permitted(Permitted<S> node);

    /** For {@link Decided}. */
    R decided(Decided<S> node);

    /** For {@link Named}. */
    R named(Named<S> node);

    /** For {@link Judgement}. */
    R judgement(Judgement<S> node);

    /** For {@link Readings}. */
    R readings(Readings<S> node);

    /** For {@link NoFigure}. */
    R noFigure(NoFigure<S> node);
  }

  /** Every part holds. Parts that do not apply are dropped. */
  record All<S>(List<Condition<S>> parts) implements Condition<S> {
    /** Copies the parts. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.all(this);
    }
  }

  /** One part holds. Parts that do not apply are dropped. */
  record Any<S>(List<Condition<S>> parts) implements Condition<S> {
    /** Copies the parts. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.any(this);
    }
  }

  /** The part does not hold. */
  record Not<S>(Condition<S> part) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.not(this);
    }
  }

  /** Where the condition holds, what is due holds; else it does not apply. */
  record When<S>(Condition<S> condition, Condition<S> due) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.when(this);
    }
  }

  /** Where the exception, a clause of its own, does not hold, what is due holds. */
  record Unless<S>(Condition<S> exception, Citation clause, Condition<S> due)
      implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.unless(this);
    }
  }

  /** At least k of the parts hold; k is never lowered. */
  record AtLeastOf<S>(int k, List<Condition<S>> parts) implements Condition<S> {
    /** Copies the parts. */
    public AtLeastOf {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.atLeastOf(this);
    }
  }

  /** A measure of the subject stands so to a threshold. */
  record Compare<S>(Measure<S> measure, Requirement requirement) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.compare(this);
    }
  }

  /** A tally over the window stands so to a threshold. */
  record Tallied<S>(Tally<S> tally, Requirement requirement) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.tallied(this);
    }
  }

  /** The body holds in every whole span of the period. */
  record ForEverySpan<S>(Span span, Condition<S> body) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.forEverySpan(this);
    }
  }

  /** The body holds for every part. */
  record ForEvery<S, T>(Parts<S, T> parts, Condition<T> body) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.forEvery(this);
    }
  }

  /** The number of the parts for which the body holds stands so to a threshold. */
  record CountWhere<S, T>(Parts<S, T> parts, Condition<T> body, Requirement requirement)
      implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.countWhere(this);
    }
  }

  /** The share of the parts for which the body holds stands so to a threshold. */
  record ShareOf<S, T>(Parts<S, T> parts, Condition<T> body, Requirement requirement)
      implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.shareOf(this);
    }
  }

  /** The mean of a measure over the parts, each counted once, stands so to a threshold. */
  record MeanOf<S, T>(Parts<S, T> parts, Measure<T> measure, Requirement requirement)
      implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.meanOf(this);
    }
  }

  /** A choice of the subject is one that the table of the rule allows for another choice of it. */
  record Permitted<S>(Choice<S> row, Choice<S> value) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.permitted(this);
    }
  }

  /** A decision was taken on or before the day in question. */
  record Decided<S>(DecisionKind kind, Decisions<S> decisions) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.decided(this);
    }
  }

  /** A body with a name, so that a report may speak of it as a whole. */
  record Named<S>(Topic topic, Text label, Condition<S> body) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.named(this);
    }
  }

  /**
   * Only people can say; who is named. What they said stands in the record under the topic.
   *
   * @param topic under which it stands
   * @param question what they say
   * @param who says it
   * @param figures the names of the figures of the rule that the question says
   */
  record Judgement<S>(Topic topic, Text question, Text who, Set<String> figures)
      implements Condition<S> {
    /** Copies the names. */
    public Judgement {
      figures = Set.copyOf(figures);
    }

    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.judgement(this);
    }
  }

  /**
   * The clause has several readings; the caller may choose.
   *
   * @param readings what is asked by each, by its name
   * @param labels what readers call them, by name; one without is called by its name
   */
  record Readings<S>(Map<String, Condition<S>> readings, Map<String, Text> labels)
      implements Condition<S> {
    /** Copies both, in their order; a label of no reading is left out. */
    public Readings {
      readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
      labels = ReadingLabels.of(labels, readings.keySet());
    }

    /** What readers call a reading: its label, or its name. */
    public Text label(String name) {
      return labels.getOrDefault(name, Text.same(name));
    }

    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.readings(this);
    }
  }

  /** This catalogue holds no figure for the time: nothing is asked, and nothing passed. */
  record NoFigure<S>(Text note) implements Condition<S> {
    @Override
    public <R> R accept(Visitor<S, R> visitor) {
      return visitor.noFigure(this);
    }
  }
}
