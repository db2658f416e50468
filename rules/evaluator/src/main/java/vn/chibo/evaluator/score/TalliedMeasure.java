package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A figure over the register of the cell, in the days around a meeting. */
final class TalliedMeasure {
  private TalliedMeasure() {}

  /** A tally that later entries only raise. */
  static ScoreMeasure of(
      String key, Tally<CellRecord> tally, Function<HeldMeeting, DatePeriod> window) {
    return ScoreMeasure.of(
        key,
        tally.label(),
        tally.unit(),
        (held, asOf) -> observed(tally, tally.source(), held, window.apply(held), asOf));
  }

  static DatePeriod yearUpTo(LocalDate day) {
    return DatePeriod.ofClosed(day.withDayOfYear(1), day);
  }

  private static <T extends Dated> Observation observed(
      Tally<CellRecord> tally,
      Tally.Source<CellRecord, T> source,
      HeldMeeting held,
      DatePeriod window,
      LocalDate asOf) {
    Register<T> register = source.register().apply(held.cell());
    Seen<T> seen = Seen.of(register, window, asOf);
    List<DatePeriod> gaps = seen.gaps();
    Quantity value = source.value().apply(held.cell(), seen);
    boolean mayRise = !gaps.isEmpty() || window.lastsBeyond(asOf);
    Quantity figure = mayRise ? new Quantity(value.low(), Optional.empty()) : value;
    List<Text> missing = new ArrayList<>(gaps.stream().map(source.missing()).toList());
    if (figure.exact().isEmpty() && missing.isEmpty()) {
      missing.add(
          value.exact().isPresent()
              ? EvaluatorMessages.text("score.missing.not-over", tally.label(), window.last())
              : EvaluatorMessages.text("missing.of-meeting", tally.label(), held.getDate()));
    }
    return new Observation(Map.of("", figure), missing);
  }
}
