package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * A figure taken over the entries of a register within a window, such as a count or a longest run.
 * It never falls when an entry is added: that is what lets a gap or the future leave it open.
 *
 * @param <S> what it is taken of
 * @param topic its key, by which reports speak of it
 * @param label what readers call it
 * @param noun the word behind the figure, such as "buổi"
 * @param unit the unit of the figure
 * @param source the register and the function over its entries
 * @param entailment what full figures of another measure say of this one
 */
public record Tally<S>(
    Topic topic,
    Text label,
    Text noun,
    Unit unit,
    Source<S, ?> source,
    Optional<Entailment> entailment) {

  /**
   * Where the entries come from and what is made of them.
   *
   * @param <S> the subject
   * @param <T> an entry
   * @param register the register of the subject
   * @param value the figure over some entries, by day, with the days for which some may be missing
   * @param counted whether an entry is shown as a fact behind the figure
   */
  public record Source<S, T extends Dated>(
      Function<S, Register<T>> register,
      BiFunction<List<T>, List<DatePeriod>, Quantity> value,
      Predicate<T> counted) {}
}
