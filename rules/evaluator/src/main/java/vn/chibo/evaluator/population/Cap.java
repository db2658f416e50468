package vn.chibo.evaluator.population;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A limit on how many parts of a group may have the top grade (tỷ lệ tối đa): a share of a base.
 * What the text leaves open stays open: each base that is possible is a reading, and so is each
 * rounding. Data that breaks a cap is never refused.
 *
 * <pre>{@code
 * Cap cap =
 *     Cap.of(excellent, good, Fraction.percent(20), clause) // every base is possible
 *         .withBases(CapBase.T_ONLY, CapBase.T_AND_ABOVE)
 *         .withRounding(CapRounding.DOWN)
 *         .withTies(CapTies.ALL_OUT);
 * CapReport<OrganizationId> report = cap.appliedTo(cells);
 * report.text(Language.VIETNAMESE);
 * }</pre>
 *
 * @param top the grade that is capped
 * @param good the grade below it, of which a base may be taken
 * @param readings the ways to read the share and its base, at least one
 * @param rounding how the allowed number is made whole
 * @param ties what becomes of equal scores at the cut line
 * @param order which scores are the better ones
 * @param citation the clause
 */
public record Cap(
    Grade top,
    Grade good,
    List<CapReading> readings,
    CapRounding rounding,
    CapTies ties,
    ScoreOrder order,
    Citation citation) {

  /**
   * Copies the readings.
   *
   * @throws vn.chibo.core.fault.FaultException if there is no reading or a name stands twice, or if
   *     the two grades are one or of two eras
   */
  public Cap {
    readings = List.copyOf(readings);
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(ties, "ties");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(citation, "citation");
    refuse(top, good, readings);
  }

  /** A cap of which the text says the share only: base, rounding and ties are open. */
  public static Cap of(Grade top, Grade good, Fraction share, Citation citation) {
    return new Cap(
        top,
        good,
        readings(share, CapBase.values()),
        CapRounding.UNSTATED,
        CapTies.UNSTATED,
        ScoreOrder.HIGHER_FIRST,
        citation);
  }

  /** The same cap, its share taken of these bases; more than one are as many readings. */
  public Cap withBases(CapBase... bases) {
    Fraction share = readings.get(0).share();
    return with(readings(share, bases));
  }

  /** The same cap, read in these ways, which may differ in the share too. */
  public Cap withReadings(CapReading... ways) {
    return with(List.of(ways));
  }

  /**
   * The same cap in the reading that the caller chooses.
   *
   * @throws vn.chibo.core.fault.FaultException if no reading has the name
   */
  public Cap choosing(String reading) {
    return with(readings.stream().filter(way -> way.name().equals(reading)).toList());
  }

  /** The same cap with a rounding. */
  public Cap withRounding(CapRounding other) {
    return new Cap(top, good, readings, other, ties, order, citation);
  }

  /** The same cap with a rule on ties. */
  public Cap withTies(CapTies other) {
    return new Cap(top, good, readings, rounding, other, order, citation);
  }

  /** The same cap over scores in an order. */
  public Cap withOrder(ScoreOrder other) {
    return new Cap(top, good, readings, rounding, ties, other, citation);
  }

  /** What the cap says of a population, group by group. */
  public <I> CapReport<I> appliedTo(Population<I> population) {
    return new CapReport<>(
        this,
        population.byGroup().entrySet().stream()
            .map(entry -> new Capping<>(this, population, entry.getKey(), entry.getValue()))
            .map(Capping::result)
            .toList());
  }

  private Cap with(List<CapReading> ways) {
    return new Cap(top, good, ways, rounding, ties, order, citation);
  }

  private static List<CapReading> readings(Fraction share, CapBase... bases) {
    return Arrays.stream(bases).map(base -> CapReading.of(share, base)).toList();
  }

  private static void refuse(Grade top, Grade good, List<CapReading> readings) {
    Set<String> names = new HashSet<>();
    Faults faults = new Faults();
    unless(faults, !readings.isEmpty(), "no-reading");
    readings.stream()
        .filter(reading -> !names.add(reading.name()))
        .forEach(reading -> unless(faults, false, "reading-twice", reading.name()));
    boolean sound = top.getClass() == good.getClass() && !top.equals(good);
    unless(faults, sound, "grades", top.label(), good.label());
    faults.raise();
  }

  private static void unless(Faults faults, boolean sound, String key, Object... arguments) {
    faults.unless(
        sound,
        "population-" + key,
        () -> EvaluatorMessages.text("population.fault." + key, arguments));
  }
}
