package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tally;

/**
 * A measure for which no document gives a threshold (chỉ số theo dõi): a numerator, a denominator
 * and an interval. It is read, compared with the period before and added up; it is never passed or
 * failed. A place that attaches a threshold with a clause makes a rule of it: {@link #rule}.
 *
 * <pre>{@code
 * Indicator speakers = indicators.indicator("speakers");
 * speakers.read(cell, new Quarter(2026, 2).period(), asOf).text(VIETNAMESE);
 * // Tỷ lệ đảng viên phát biểu, quý II/2026: 45 % (18/40); quý trước 52,5 %: giảm 7,5 điểm …
 * }</pre>
 *
 * @param key its key, such as {@code speakers}
 * @param code under which a catalogue lists it, such as {@code IND-3}; many indicators share one
 * @param label what readers call it
 * @param unit the unit of its figure: a share, a count or minutes
 * @param interval its usual period
 * @param parameters the values that the caller set, by name
 * @param counting how it is counted
 */
public record Indicator(
    String key,
    String code,
    Text label,
    Unit unit,
    IndicatorInterval interval,
    Map<String, Integer> parameters,
    Counting counting) {
  /** Copies the parameters, by name. */
  public Indicator {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(counting, "counting");
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** An indicator without parameters. */
  public static Indicator of(
      String key, Text label, Unit unit, IndicatorInterval interval, Counting counting) {
    return new Indicator(key, key, label, unit, interval, Map.of(), counting);
  }

  /**
   * Reads it off a record, in a period and the one before. Days after the as-of day are plans and
   * are not counted.
   *
   * @throws IllegalArgumentException if the period has no known start or end
   */
  public IndicatorReading read(CellRecord cell, DatePeriod period, LocalDate asOf) {
    if (period.openStart() || period.unbounded()) {
      throw new IllegalArgumentException("period must have a start and an end: " + period);
    }
    IndicatorFigures now = IndicatorFigures.of(counting, cell, period, asOf);
    IndicatorFigures before = IndicatorFigures.of(counting, cell, PeriodKind.before(period), asOf);
    return new IndicatorReading(
        this, cell.getOrganization().getId(), now, before, Difference.between(now, before));
  }

  /**
   * The same figure as one that a condition may ask for, empty where no register holds what it
   * counts: that of the members on a day is a share of them, which {@link #rule} asks for.
   */
  public Optional<Tally<CellRecord>> tally() {
    return counting instanceof RegisterCounting<?> register
        ? Optional.of(register.tally(name(), label, unit))
        : Optional.empty();
  }

  /** The key with the parameters, which make it another figure. */
  private String name() {
    return parameters.isEmpty() ? key : key + parameters;
  }

  /**
   * Begins a rule that asks for the figure in every span of the usual interval; in the period of
   * the record where the interval is no span of the calendar. The threshold must stand in a clause:
   * the builder still needs an id, a citation and a force.
   *
   * <pre>{@code
   * speakers.rule(atLeast(parameter("speakers")))
   *     .id("huyen-mau/speakers").cites(PLAN.clause("4")).force(TARGET).build()
   * }</pre>
   */
  public Rule.Builder<CellRecord> rule(Requirement requirement) {
    Condition<CellRecord> asked = condition(requirement);
    Rule.Builder<CellRecord> rule = Rule.about(CellRecord.class);
    return interval instanceof IndicatorInterval.Calendar calendar
        ? rule.policy(WindowPolicy.WINDOW_START).asks(Conditions.forEvery(calendar.span(), asked))
        : rule.asks(asked);
  }

  private Condition<CellRecord> condition(Requirement requirement) {
    return counting instanceof MemberCounting members
        ? members.condition(requirement)
        : Conditions.tallied(tally().orElseThrow(), requirement);
  }

  /** The same indicator for another usual interval. */
  public Indicator over(IndicatorInterval other) {
    return new Indicator(key, code, label, unit, other, parameters, counting);
  }

  /** Two indicators of one key with the same parameters are one. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Indicator indicator
        && key.equals(indicator.key)
        && parameters.equals(indicator.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, parameters);
  }

  /** The key with its parameters. */
  @Override
  public String toString() {
    return name();
  }
}
