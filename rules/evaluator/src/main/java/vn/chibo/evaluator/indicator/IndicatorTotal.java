package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * One indicator over many cells, as a committee sees it: the sum of the numerators over the sum of
 * the denominators, so that a large cell weighs more than a small one. A cell reported where its
 * record lacks no entry of the period up to the as-of day.
 *
 * <pre>{@code
 * IndicatorTotal total = IndicatorTotal.of(speakers, Roster.complete(cells), quarter, asOf);
 * total.reported();     // 23
 * total.cells();        // of 25
 * total.ofReporting();  // what those 23 come to
 * total.ofAll();        // what all 25 may come to: an interval as long as a report is missing
 * }</pre>
 *
 * @param indicator what was read
 * @param period the period
 * @param asOf the day up to which the records were read
 * @param reported how many cells reported
 * @param cells how many cells are listed
 * @param complete whether no cell is missing from the list
 * @param ofReporting the figures of the cells that reported
 * @param ofAll the figures of all cells; more knowledge only narrows them
 */
public record IndicatorTotal(
    Indicator indicator,
    DatePeriod period,
    LocalDate asOf,
    int reported,
    int cells,
    boolean complete,
    Sum ofReporting,
    Sum ofAll) {

  /**
   * Figures of many cells.
   *
   * @param numerator above the line
   * @param denominator below it, empty where the indicator has none
   * @param value the figure, empty where there is nothing of which it could be taken
   */
  public record Sum(Quantity numerator, Optional<Quantity> denominator, Optional<Quantity> value) {

    static Sum of(List<Portion> portions, boolean share) {
      Portions all = new Portions(portions);
      return share
          ? new Sum(all.numerator(), Optional.of(all.denominator()), all.ratio())
          : new Sum(all.numerator(), Optional.empty(), Optional.of(all.numerator()));
    }
  }

  /**
   * Adds up the cells.
   *
   * @throws IllegalArgumentException if the figures of cells do not add up: a longest run and a
   *     point of a distribution are of one cell only
   */
  public static IndicatorTotal of(
      Indicator indicator, Roster<CellRecord> cells, DatePeriod period, LocalDate asOf) {
    Counting counting = indicator.counting();
    if (!counting.additive()) {
      throw new IllegalArgumentException("the figures of cells do not add up: " + indicator);
    }
    boolean share = counting.denominator().isPresent();
    List<Portion> all = new ArrayList<>();
    List<Portion> reporting = new ArrayList<>();
    int reported = 0;
    for (CellRecord cell : cells.entries()) {
      List<Portion> portions = counting.take(cell, period, asOf).portions();
      boolean whole = counting.coverage(cell, period, asOf) == Coverage.ALL;
      all.addAll(portions);
      reporting.addAll(whole ? portions : List.of());
      reported += whole ? 1 : 0;
    }
    all.addAll(cells.complete() ? List.of() : List.of(missing(counting)));
    return new IndicatorTotal(
        indicator,
        period,
        asOf,
        reported,
        cells.entries().size(),
        cells.complete(),
        Sum.of(reporting, share),
        Sum.of(all, share));
  }

  /**
   * The same for each group of cells, in the order in which the groups first appear. Of a group
   * nobody knows that it is complete unless the roster is and every cell has a group; cells without
   * one are in none.
   */
  public static Map<Text, IndicatorTotal> byGroup(
      Indicator indicator,
      Roster<CellRecord> cells,
      Function<CellRecord, Optional<Text>> group,
      Window window) {
    Map<Text, List<CellRecord>> groups = new LinkedHashMap<>();
    boolean complete = cells.complete();
    for (CellRecord cell : cells.entries()) {
      Optional<Text> name = group.apply(cell);
      name.ifPresent(of -> groups.computeIfAbsent(of, key -> new ArrayList<>()).add(cell));
      complete &= name.isPresent();
    }
    Map<Text, IndicatorTotal> totals = new LinkedHashMap<>();
    for (Map.Entry<Text, List<CellRecord>> each : groups.entrySet()) {
      Roster<CellRecord> roster = new Roster<>(each.getValue(), complete);
      totals.put(each.getKey(), of(indicator, roster, window.period(), window.asOf()));
    }
    return totals;
  }

  /**
   * A period as of a day.
   *
   * @param period the period
   * @param asOf the day up to which records are read
   */
  public record Window(DatePeriod period, LocalDate asOf) {}

  private static Portion missing(Counting counting) {
    return counting.denominator().isPresent() ? Portion.ANY : Weighing.ANY_NUMBER;
  }

  /** The total in words: the figure of the cells that reported, and how many they are. */
  public String text(Language language) {
    Text figures =
        IndicatorText.value(
            ofReporting.value(),
            ofReporting.numerator(),
            ofReporting.denominator(),
            indicator.unit());
    String key = complete ? "text.total" : "text.total-open";
    return IndicatorFacts.words(
                key,
                indicator.label(),
                PeriodKind.of(period).name(period),
                figures,
                reported,
                cells)
            .in(language)
        + "\n";
  }
}
