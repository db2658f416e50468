package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A rule: what is asked of a subject, by which clause, with which force and for which days.
 *
 * <pre>{@code
 * static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
 *     Rule.about(CellRecord.class)
 *         .id("hd12-2018/thematic-per-quarter")
 *         .cites(HD_12_2018.clause("II.2.2"))
 *         .force(MANDATORY)
 *         .forEvery(quarter(), countOf(heldMeetings(THEMATIC)), atLeast(parameter("thematic-per-quarter")))
 *         .build();
 * }</pre>
 *
 * @param <S> the kind of record that it is about
 */
public final class Rule<S extends SubjectRecord> {
  private final RuleId id;
  private final Class<S> subject;
  private final List<Citation> citations;
  private final Force force;
  private final WindowPolicy policy;
  private final SourceStatus status;
  private final DaysInForce days;
  private final Condition<S> condition;

  private Rule(Builder<S> builder) {
    this.subject = builder.subject;
    this.id = Objects.requireNonNull(builder.id, "id");
    this.citations = List.copyOf(builder.citations);
    this.force = Objects.requireNonNull(builder.force, "force");
    this.condition = Objects.requireNonNull(builder.condition, "condition");
    this.policy = builder.policy;
    this.status = builder.status(citations);
    this.days = builder.days(citations);
  }

  private Rule(Rule<S> rule, DatePeriod inForce) {
    this.subject = rule.subject;
    this.id = rule.id;
    this.citations = rule.citations;
    this.force = rule.force;
    this.condition = rule.condition;
    this.policy = rule.policy;
    this.status = rule.status;
    this.days = DaysInForce.of(inForce);
  }

  /** Starts a rule about a kind of record. */
  public static <S extends SubjectRecord> Builder<S> about(Class<S> subject) {
    return new Builder<>(subject);
  }

  /** Its identity. */
  public RuleId id() {
    return id;
  }

  /** The kind of record that it is about. */
  public Class<S> subject() {
    return subject;
  }

  /** The clauses on which it rests; empty for the absence of a known figure only. */
  public List<Citation> citations() {
    return citations;
  }

  /** The force with which it speaks. */
  public Force force() {
    return force;
  }

  /** Which day of a window decides. */
  public WindowPolicy policy() {
    return policy;
  }

  /** How well it is known; an unconfirmed rule speaks only where the caller switches it on. */
  public SourceStatus status() {
    return status;
  }

  /** The days for which it is in force; where its end has readings, up to the last of them. */
  public DatePeriod inForce() {
    return days.period();
  }

  /** The days for which it is in force, with the readings of its end. */
  public DaysInForce daysInForce() {
    return days;
  }

  /** The rule by one reading of its end, empty where by it there are no days. */
  Optional<Rule<S>> under(EndReading reading) {
    return days.under(reading).map(read -> new Rule<>(this, read));
  }

  /** The first as-of day for which it counts: the later of in force and issued. */
  public LocalDate countsFrom() {
    return citations.stream()
        .findFirst()
        .flatMap(citation -> citation.document().getDate())
        .map(date -> date.period().start())
        .filter(issued -> issued.isAfter(inForce().start()))
        .orElse(inForce().start());
  }

  /** What it asks. */
  public Condition<S> condition() {
    return condition;
  }

  /**
   * The names of the figures of the rule book that it asks for, or that its questions say, each
   * once, in its order.
   */
  public List<String> parameters() {
    Stream<String> asked = Uses.of(condition).flatMap(use -> use.parameter().stream());
    Stream<String> said =
        nodes()
            .filter(Condition.Judgement.class::isInstance)
            .flatMap(node -> ((Condition.Judgement<?>) node).figures().stream().sorted());
    return Stream.concat(asked, said).distinct().toList();
  }

  /**
   * All nodes of what it asks, from the top; a part that stands in several places is there often.
   */
  public Stream<Condition<?>> nodes() {
    return Nodes.of(condition);
  }

  /** The measures whose figures it asks to be reported, each once, in its order. */
  public List<Measure<?>> reported() {
    return nodes().flatMap(Nodes::measures).filter(Measure::reported).distinct().toList();
  }

  /** The rule as its id. */
  @Override
  public String toString() {
    return id.toString();
  }

  /**
   * Builds a {@link Rule}.
   *
   * @param <S> the kind of record
   */
  public static final class Builder<S extends SubjectRecord> {
    private final Class<S> subject;
    private final List<Citation> citations = new ArrayList<>();
    private WindowPolicy policy = WindowPolicy.EVENT;
    private @Nullable RuleId id;
    private @Nullable Force force;
    private @Nullable SourceStatus status;
    private @Nullable DaysInForce inForce;
    private @Nullable Condition<S> condition;

    private Builder(Class<S> subject) {
      this.subject = subject;
    }

    /** Its identity. */
    public Builder<S> id(String value) {
      this.id = new RuleId(value);
      return this;
    }

    /** A clause on which it rests. */
    public Builder<S> cites(Citation citation) {
      citations.add(citation);
      return this;
    }

    /** The force with which it speaks. */
    public Builder<S> force(Force value) {
      this.force = value;
      return this;
    }

    /** How well it is known, where that is not the status of its first clause. */
    public Builder<S> status(SourceStatus value) {
      this.status = value;
      return this;
    }

    /** Which day of a window decides; by default the event's own. */
    public Builder<S> policy(WindowPolicy value) {
      this.policy = value;
      return this;
    }

    /** The days for which it is in force, where they are not those of its first document. */
    public Builder<S> inForce(DatePeriod value) {
      return inForce(DaysInForce.of(value));
    }

    /** The same with the readings of its end, where it is not known which text came after. */
    public Builder<S> inForce(DaysInForce value) {
      this.inForce = value;
      return this;
    }

    /** What it asks. */
    public Builder<S> asks(Condition<S> value) {
      this.condition = value;
      return this;
    }

    /** In every span the tally stands so; the first day of a span decides whether it binds. */
    public Builder<S> forEvery(Span span, Tally<S> tally, Requirement requirement) {
      return policy(WindowPolicy.WINDOW_START)
          .asks(Conditions.forEvery(span, Conditions.tallied(tally, requirement)));
    }

    /**
     * Ends the rule.
     *
     * @throws NullPointerException if id, force or condition is missing
     * @throws IllegalArgumentException if neither its documents nor the builder say from when it is
     *     in force
     * @throws FaultException if its condition nests deeper than 100 levels or has more than 200,000
     *     nodes, with the key {@code rule-too-large}; if a figure is compared with a fixed
     *     threshold in another unit; if a reading of its end has the name of a reading of what it
     *     asks, with the key {@code reading-twice}
     */
    public Rule<S> build() {
      Rule<S> rule = new Rule<>(this);
      if (Nodes.tooMany(rule.condition())) {
        throw new FaultException(
            Fault.of(
                "rule-too-large",
                EvaluatorMessages.text(
                    "fault.rule-too-large", rule.id(), Nodes.DEEPEST, Nodes.MOST)));
      }
      List<Fault> faults = new ArrayList<>(UnitFaults.fixed(rule.id(), rule.condition()));
      faults.addAll(ChosenReadings.twice(rule));
      if (!faults.isEmpty()) {
        throw new FaultException(faults);
      }
      return rule;
    }

    private SourceStatus status(List<Citation> cited) {
      if (status != null) {
        return status;
      }
      return cited.isEmpty() ? SourceStatus.UNCONFIRMED : cited.get(0).status();
    }

    private DaysInForce days(List<Citation> cited) {
      return Optional.ofNullable(inForce)
          .or(() -> cited.stream().findFirst().flatMap(c -> DaysInForce.of(c.document())))
          .orElseThrow(() -> new IllegalArgumentException("no days in force: " + id));
    }
  }
}
