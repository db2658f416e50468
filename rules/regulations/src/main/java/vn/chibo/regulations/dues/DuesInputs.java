package vn.chibo.regulations.dues;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * What the dues of a month are counted from, in VND. What is not passed in is not known: there are
 * no defaults.
 *
 * <pre>{@code
 * DuesInputs.NONE.withIncome(12_000_000L);
 * DuesInputs.NONE.withMinimumWage(minimumWageOfTheRegion);
 * }</pre>
 *
 * @param income the insured wage of the previous month, the allowance, the pension or the pay, as
 *     the group asks; 0 or more
 * @param minimumWage the regional minimum wage of the place of Party activity, 0 or more
 * @param set the amount set for the member where the text gives a range or a scale of its own, 0 or
 *     more
 */
public record DuesInputs(Optional<Long> income, Optional<Long> minimumWage, Optional<Long> set) {
  /** Nothing is known. */
  public static final DuesInputs NONE =
      new DuesInputs(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Needs all three.
   *
   * @throws FaultException if one is below 0; the fault has the key {@code dues-input-negative}
   */
  public DuesInputs {
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(minimumWage, "minimumWage");
    Objects.requireNonNull(set, "set");
    if (income.orElse(0L) < 0 || minimumWage.orElse(0L) < 0 || set.orElse(0L) < 0) {
      throw new FaultException(
          Fault.of("dues-input-negative", RegulationMessages.text("dues-input-negative")));
    }
  }

  /** The same with an income. */
  public DuesInputs withIncome(long amount) {
    return new DuesInputs(Optional.of(amount), minimumWage, set);
  }

  /** The same with a minimum wage. */
  public DuesInputs withMinimumWage(long amount) {
    return new DuesInputs(income, Optional.of(amount), set);
  }

  /** The same with an amount that was set. */
  public DuesInputs withSet(long amount) {
    return new DuesInputs(income, minimumWage, Optional.of(amount));
  }
}
