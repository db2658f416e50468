package vn.chibo.core.oversight;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.DatePeriod;

/**
 * How far recorded acts keep a plan. A planned act without a record is lacking a record; that it
 * was not done is not said.
 *
 * @param planned the acts planned
 * @param kept those of which one is recorded within the days planned, up to the as-of day
 * @param lacking those not recorded although all days planned for them have passed
 */
public record PlanCoverage(int planned, int kept, int lacking) {
  /** Of a plan without lines. */
  public static final PlanCoverage NONE = new PlanCoverage(0, 0, 0);

  /** Refuses counts that are negative or exceed the plan. */
  public PlanCoverage {
    boolean parts = kept >= 0 && lacking >= 0 && (long) kept + lacking <= planned;
    new Faults()
        .unless(parts, "plan-parts", () -> CoreMessages.text("plan-parts", kept, lacking, planned))
        .raise();
  }

  /** So many acts planned within a period, and the acts that meet them but for their day. */
  static PlanCoverage of(
      int planned, List<? extends OversightAct> acts, DatePeriod period, LocalDate asOf) {
    long recorded =
        acts.stream()
            .map(OversightAct::getDate)
            .filter(day -> period.contains(day) && !day.isAfter(asOf))
            .count();
    int kept = (int) Math.min(planned, recorded);
    // On its last day the plan can still be kept.
    boolean passed = asOf.isAfter(period.last());
    return new PlanCoverage(planned, kept, passed ? planned - kept : 0);
  }

  /** Those not recorded for which a day is still left. */
  public int pending() {
    return planned - kept - lacking;
  }

  /** The coverage of both plans together. */
  public PlanCoverage plus(PlanCoverage other) {
    return new PlanCoverage(
        Math.addExact(planned, other.planned), kept + other.kept, lacking + other.lacking);
  }
}
