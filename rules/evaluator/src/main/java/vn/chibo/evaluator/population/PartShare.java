package vn.chibo.evaluator.population;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The share of the parts of one group that meet something (tỷ lệ đạt). Each part stands in exactly
 * one of the four lists.
 *
 * @param <I> the id of a part
 * @param group the group
 * @param complete whether none of its parts is missing
 * @param met who meets it
 * @param notMet who does not
 * @param open of whom it is not known, or not yet; it may also turn out not to apply to them
 * @param leftOut to whom it does not apply: they are not counted
 */
public record PartShare<I>(
    Group group,
    boolean complete,
    List<Part<I>> met,
    List<Part<I>> notMet,
    List<Part<I>> open,
    List<Part<I>> leftOut) {
  /** Copies the lists. */
  public PartShare {
    met = List.copyOf(met);
    notMet = List.copyOf(notMet);
    open = List.copyOf(open);
    leftOut = List.copyOf(leftOut);
  }

  /** How many meet it. */
  public Quantity numerator() {
    return Counted.between(met.size(), open.size(), complete);
  }

  /** Of how many. */
  public Quantity denominator() {
    return Counted.between(met.size() + notMet.size(), open.size(), complete);
  }

  /**
   * The share that meets it: the least where nobody of whom it is open does, the most where all do.
   * Where parts may be missing only "not none" and "not all" can be known. Anything from 0 to 1
   * where nobody is counted.
   */
  public Quantity share() {
    int asked = met.size() + notMet.size() + open.size();
    if (!complete || asked == 0) {
      return new Quantity(
          Quantity.SHARE.low().map(end -> new Bound(end.value(), met.isEmpty())),
          Quantity.SHARE.high().map(end -> new Bound(end.value(), notMet.isEmpty())));
    }
    return Quantity.between(
        Fraction.of(met.size(), asked), Fraction.of(met.size() + open.size(), asked));
  }

  /** Whether the share stands so to a threshold. */
  public Outcome outcome(Comparison comparison, Fraction threshold) {
    if (met.isEmpty() && notMet.isEmpty()) {
      return complete && open.isEmpty()
          ? Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION)
          : unknown();
    }
    return Outcome.of(share().compare(comparison, threshold), this::unknown);
  }

  private Outcome unknown() {
    UndeterminedReason reason =
        complete ? UndeterminedReason.MISSING_FACT : UndeterminedReason.INCOMPLETE_REGISTER;
    return Outcome.undetermined(reason, missing());
  }

  private List<Text> missing() {
    Stream<Text> list =
        complete
            ? Stream.empty()
            : Stream.of(EvaluatorMessages.text("population.missing.list", group.name()));
    Stream<Text> each =
        open.stream().map(part -> EvaluatorMessages.text("population.missing.open", part.label()));
    return Stream.concat(list, each).toList();
  }
}
