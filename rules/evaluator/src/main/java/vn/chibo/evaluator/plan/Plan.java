package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.Witnesses;
import vn.chibo.evaluator.outcome.WitnessesByRule;

/**
 * All rules of a book bound to one period and as-of day, for the records of one kind of subject.
 */
public final class Plan {
  private final LocalDate asOf;
  private final Slots.Layout layout;
  private final List<Bound<CellRecord>> rules;
  private final List<Function<CellRecord, Witnesses>> explained;

  private Plan(Builder builder) {
    this.asOf = builder.asOf;
    this.layout = builder.slots.layout();
    this.rules = List.copyOf(builder.rules);
    this.explained = List.copyOf(builder.explained);
  }

  /** The number of rules. */
  public int size() {
    return rules.size();
  }

  /** Writes the outcomes of all rules over a cell, as codes, in the order of the rules. */
  public void codes(CellRecord cell, long[] codes) {
    codes(cell, new CellFacts(cell, asOf, layout), codes);
  }

  private void codes(CellRecord cell, CellFacts facts, long[] codes) {
    for (int i = 0; i < codes.length; i++) {
      codes[i] = rules.get(i).code(cell, facts);
    }
  }

  /** Writes the outcomes as well and gives the witnesses against what is violated. */
  public WitnessesByRule witnesses(CellRecord cell, long[] codes) {
    CellFacts facts = new CellFacts(cell, asOf, layout);
    codes(cell, facts, codes);
    return WitnessesByRule.of(codes.length, i -> violated(codes[i], i, cell, facts));
  }

  private Optional<Witnesses> violated(long code, int place, CellRecord cell, CellFacts facts) {
    return code == OutcomeCode.VIOLATED
        ? Optional.of(witnesses(place, cell, facts))
        : Optional.empty();
  }

  private Witnesses witnesses(int place, CellRecord cell, CellFacts facts) {
    return rules.get(place).witnesses(facts).orElseGet(() -> explained.get(place).apply(cell));
  }

  /** Binds rules one by one. */
  public static final class Builder {
    private final LocalDate asOf;
    private final Slots slots = new Slots();
    private final List<Bound<CellRecord>> rules = new ArrayList<>();
    private final List<Function<CellRecord, Witnesses>> explained = new ArrayList<>();

    /** Starts a plan as of a day. */
    public Builder(LocalDate asOf) {
      this.asOf = asOf;
    }

    /** A rule with one outcome for all records, which is never that it is violated. */
    public void constant(long code) {
      rules.add((cell, facts) -> code);
      explained.add(cell -> Witnesses.NONE);
    }

    /**
     * A rule about cells.
     *
     * @param readings where it stands, by each reading of its end; empty where it is not in force
     * @param witnesses the witnesses against it by the walk that explains it
     */
    public void rule(
        Condition<CellRecord> condition,
        List<Optional<Context>> readings,
        Function<CellRecord, Witnesses> witnesses) {
      List<Bound<CellRecord>> bound =
          readings.stream().map(context -> bound(condition, context)).toList();
      rules.add(bound.size() == 1 ? bound.get(0) : new Joined<>(bound, CodeJoin::agreed));
      explained.add(witnesses);
    }

    private Bound<CellRecord> bound(Condition<CellRecord> condition, Optional<Context> context) {
      return context
          .map(within -> Binder.<CellRecord>ofRecord(within, slots).bind(condition))
          .orElse((cell, facts) -> Binder.NOT_IN_FORCE);
    }

    /** Ends the plan. */
    public Plan build() {
      return new Plan(this);
    }
  }
}
