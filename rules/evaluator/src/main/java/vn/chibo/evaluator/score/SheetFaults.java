package vn.chibo.evaluator.score;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What is wrong with a sheet as a whole.
 *
 * @param total the highest total
 * @param groups the groups
 * @param bands the bands
 * @param fatal the faults that bar bands
 * @param rescaling what becomes of points that are not scored
 * @param bonusLimit what a bonus may lift
 * @param faults what was found
 */
record SheetFaults(
    Fraction total,
    List<ScoreGroup> groups,
    List<Band> bands,
    List<FatalItem> fatal,
    Rescaling rescaling,
    BonusLimit bonusLimit,
    Faults faults) {
  /** So many totals at most, from the lowest to the highest: bounds the work of scoring. */
  private static final long MOST_TOTALS = 20_000;

  /** Each of these items doubles the totals to be looked at. */
  private static final int MOST_RESCALED = 6;

  SheetFaults(
      Fraction total,
      List<ScoreGroup> groups,
      List<Band> bands,
      List<FatalItem> fatal,
      Rescaling rescaling,
      BonusLimit bonusLimit) {
    this(total, groups, bands, fatal, rescaling, bonusLimit, new Faults());
  }

  void raise() {
    Fraction sum =
        groups.stream()
            .filter(group -> !group.bonus())
            .map(ScoreGroup::max)
            .reduce(Fraction.ZERO, Fraction::plus);
    unless(sum.equals(total), "total", total, sum);
    ids();
    rescaled();
    if (coarse()) {
      checkBands();
    }
    faults.raise();
  }

  private void ids() {
    Set<String> seen = new HashSet<>();
    Stream.concat(ScoreSheet.items(groups).map(ScoreItem::id), fatal.stream().map(FatalItem::id))
        .filter(id -> !seen.add(id))
        .forEach(id -> unless(false, "item-twice", id));
    List<String> known = bands.stream().map(Band::id).toList();
    unless(Set.copyOf(known).size() == known.size(), "band-twice", String.join(", ", known));
    fatal.stream()
        .filter(each -> !known.contains(each.band()))
        .forEach(each -> unless(false, "fatal-band", each.id(), String.join(", ", known)));
  }

  private void rescaled() {
    List<ScoreItem> left =
        ScoreSheet.items(groups).filter(item -> item.onlyWhen().isPresent()).toList();
    Fraction points = left.stream().map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
    boolean few = left.size() <= MOST_RESCALED && points.compareTo(total) < 0 && plain();
    unless(rescaling != Rescaling.PROPORTIONAL || left.isEmpty() || few, "rescaled", MOST_RESCALED);
  }

  /** Whether points can be scaled: a cap or a floor would count for what is left out as well. */
  private boolean plain() {
    return groups.stream()
        .filter(group -> group.items().stream().anyMatch(item -> item.onlyWhen().isPresent()))
        .allMatch(
            group -> group.rule() == GroupRule.SUM && group.floor().isEmpty() && !group.bonus());
  }

  /** Whether the points are no finer than the work allows. */
  private boolean coarse() {
    BigInteger parts =
        ScoreSheet.items(groups)
            .flatMap(item -> item.scale().points().ranges().stream())
            .flatMap(range -> Stream.of(range.low(), range.high()))
            .map(Fraction::denominator)
            .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    Fraction span =
        ScoreSheet.items(groups)
            .map(item -> item.scale().points())
            .map(points -> points.high().minus(points.low()))
            .reduce(Fraction.ZERO, Fraction::plus);
    Fraction totals = span.times(new Fraction(parts, BigInteger.ONE));
    boolean coarse = totals.compareTo(Fraction.of(MOST_TOTALS)) <= 0;
    unless(coarse, "too-fine", MOST_TOTALS);
    return coarse;
  }

  private void checkBands() {
    if (bands.isEmpty()) {
      return;
    }
    Points all = Totals.all(total, groups, rescaling, bonusLimit);
    List<Quantity> ranges = bands.stream().map(Band::range).toList();
    List<Fraction> samples = Samples.of(false, ranges, all.hull());
    samples.stream()
        .filter(value -> holding(value).isEmpty())
        .findFirst()
        .ifPresent(value -> shown("band-hole", value));
    samples.stream()
        .filter(value -> holding(value).size() > 1)
        .findFirst()
        .ifPresent(value -> shown("band-overlap", value, String.join(", ", holding(value))));
    bands.stream()
        .filter(band -> !all.meets(band.range()))
        .forEach(band -> unless(false, "band-unreachable", band.id(), all.low(), all.high()));
    for (int i = 1; i < bands.size(); i++) {
      boolean ordered = above(bands.get(i - 1).range(), bands.get(i).range());
      unless(ordered, "band-order", bands.get(i).id());
    }
  }

  /** A fault that its first argument shows. */
  private void shown(String key, Object... arguments) {
    Text message = EvaluatorMessages.text("score.fault." + key, arguments);
    faults.add(
        Fault.of("score-" + key, message)
            .shownBy(EvaluatorMessages.text("score.text.plain", arguments)));
  }

  private List<String> holding(Fraction value) {
    return bands.stream()
        .filter(band -> Quantity.exactly(value).within(band.range()))
        .map(Band::id)
        .toList();
  }

  /** Whether the better band begins no lower than the worse. */
  private static boolean above(Quantity better, Quantity worse) {
    return better.low().isPresent()
        && (worse.low().isEmpty()
            || worse.low().get().value().compareTo(better.low().get().value()) <= 0);
  }

  private void unless(boolean sound, String key, Object... arguments) {
    faults.unless(
        sound, "score-" + key, () -> EvaluatorMessages.text("score.fault." + key, arguments));
  }
}
