package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Condition;

/**
 * All rules of a book bound to one period and as-of day, for the records of one kind of subject.
 */
public final class Plan {
  private final LocalDate asOf;
  private final Slots.Layout layout;
  private final List<Bound<CellRecord>> rules;

  private Plan(LocalDate asOf, Slots.Layout layout, List<Bound<CellRecord>> rules) {
    this.asOf = asOf;
    this.layout = layout;
    this.rules = List.copyOf(rules);
  }

  /** The outcomes of all rules over a cell, as codes, in the order of the rules. */
  public long[] codes(CellRecord cell) {
    CellFacts facts = new CellFacts(cell, asOf, layout);
    long[] codes = new long[rules.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = rules.get(i).code(cell, facts);
    }
    return codes;
  }

  /** Binds rules one by one. */
  public static final class Builder {
    private final LocalDate asOf;
    private final Slots slots = new Slots();
    private final List<Bound<CellRecord>> rules = new ArrayList<>();

    /** Starts a plan as of a day. */
    public Builder(LocalDate asOf) {
      this.asOf = asOf;
    }

    /** A rule whose outcome is the same for all records. */
    public void constant(long code) {
      rules.add((cell, facts) -> code);
    }

    /** A rule about cells. */
    public void rule(Condition<CellRecord> condition, Context context) {
      rules.add(Binder.<CellRecord>ofRecord(context, slots).bind(condition));
    }

    /** A rule of which only the walk can say the outcome. */
    public void explained(ToLongFunction<CellRecord> code) {
      rules.add((cell, facts) -> code.applyAsLong(cell));
    }

    /** Ends the plan. */
    public Plan build() {
      return new Plan(asOf, slots.layout(), rules);
    }
  }
}
