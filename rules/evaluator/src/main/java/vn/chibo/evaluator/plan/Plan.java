package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.Evidence;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.Witnesses;

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

  /** The outcomes of all rules over a cell, as codes, in the order of the rules. */
  public long[] codes(CellRecord cell) {
    return codes(cell, new CellFacts(cell, asOf, layout));
  }

  private long[] codes(CellRecord cell, CellFacts facts) {
    long[] codes = new long[rules.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = rules.get(i).code(cell, facts);
    }
    return codes;
  }

  /** The outcomes of all rules over a cell, with the witnesses against each violated one. */
  public Evidenced evidenced(CellRecord cell) {
    CellFacts facts = new CellFacts(cell, asOf, layout);
    long[] codes = codes(cell, facts);
    @Nullable Witnesses[] against = new Witnesses[codes.length];
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == OutcomeCode.VIOLATED) {
        against[i] = witnesses(i, cell, facts);
      }
    }
    return new Evidenced(codes, new Evidence(against));
  }

  private Witnesses witnesses(int place, CellRecord cell, CellFacts facts) {
    return rules
        .get(place)
        .witnesses(facts)
        .orElseGet(() -> explained.get(place).apply(cell));
  }

  /**
   * Outcomes with their evidence.
   *
   * @param codes the outcomes
   * @param evidence the witnesses against those that are violated
   */
  public record Evidenced(long[] codes, Evidence evidence) {}

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
     * @param witnesses the witnesses against it by the walk that explains it
     */
    public void rule(
        Condition<CellRecord> condition,
        Context context,
        Function<CellRecord, Witnesses> witnesses) {
      rules.add(Binder.<CellRecord>ofRecord(context, slots).bind(condition));
      explained.add(witnesses);
    }

    /** Ends the plan. */
    public Plan build() {
      return new Plan(this);
    }
  }
}
