package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;

/**
 * What a {@link Counting} took of a record.
 *
 * @param numerator above the line
 * @param denominator below it, empty where there is none
 * @param value the figure itself, empty where there is nothing of which it could be taken
 * @param something whether there surely is something of which it is taken; a meeting of unknown
 *     kind may be nothing that counts
 * @param counted the entries that were counted, by day
 * @param missing what would have to be recorded for the figure to be exact
 * @param conflict whether it is not exact because facts cannot both hold
 * @param portions what it adds to the figure of many cells, empty where such figures do not add up
 */
public record Taken(
    Quantity numerator,
    Optional<Quantity> denominator,
    Optional<Quantity> value,
    boolean something,
    List<CountedEntry> counted,
    List<Text> missing,
    boolean conflict,
    List<Portion> portions) {
  /** Copies the lists. */
  public Taken {
    counted = List.copyOf(counted);
    missing = List.copyOf(missing);
    portions = List.copyOf(portions);
  }

  /** The ratio of what the portions add. */
  static Taken ratio(List<Portion> portions, List<CountedEntry> counted) {
    Portions all = new Portions(portions);
    return new Taken(
        all.numerator(),
        Optional.of(all.denominator()),
        all.ratio(),
        !Quantity.exactly(0).meets(all.denominator()),
        counted,
        missing(portions),
        conflict(portions),
        portions);
  }

  /** The sum of what the portions add above the line. */
  static Taken sum(List<Portion> portions, List<CountedEntry> counted) {
    Quantity sum = new Portions(portions).numerator();
    return new Taken(
        sum,
        Optional.empty(),
        Optional.of(sum),
        true,
        counted,
        missing(portions),
        conflict(portions),
        portions);
  }

  /** A figure of its own kind, which is not added to those of other cells. */
  static Taken figure(
      Optional<Quantity> value, boolean something, List<CountedEntry> counted, List<Text> missing) {
    return new Taken(
        value.orElse(Quantity.exactly(0)),
        Optional.empty(),
        value,
        something,
        counted,
        missing,
        false,
        List.of());
  }

  private static boolean conflict(List<Portion> portions) {
    return portions.stream().anyMatch(Portion::conflict);
  }

  private static List<Text> missing(List<Portion> portions) {
    List<Text> missing = new ArrayList<>();
    portions.forEach(portion -> missing.addAll(portion.missing()));
    return missing.stream().distinct().toList();
  }
}
