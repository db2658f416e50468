package vn.chibo.evaluator.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/**
 * The days of which a node is asked, and what of them is not known or still to come.
 *
 * @param basis on what the answer rests
 * @param window the days
 * @param until their last day, where it is still to come
 * @param per the span for each of which it is asked, where it is asked for each of several
 * @param gaps the days for which entries of the register may be missing
 * @param listing what is known of the parts, for a node about parts
 */
public record Asked(
    Basis basis,
    DatePeriod window,
    Optional<LocalDate> until,
    Optional<Span> per,
    List<DatePeriod> gaps,
    Optional<Listing> listing) {

  /** Copies the list. */
  public Asked {
    gaps = List.copyOf(gaps);
  }

  /** Days of a record, or of a report, of which nothing else is said. */
  public static Asked of(Basis basis, DatePeriod window, Optional<LocalDate> until) {
    return new Asked(basis, window, until, Optional.empty(), List.of(), Optional.empty());
  }

  /** The same days, asked span by span. */
  public Asked per(Optional<Span> span) {
    return new Asked(basis, window, until, span, gaps, listing);
  }

  /** The same days, with the gaps of the register in them. */
  public Asked gaps(List<DatePeriod> days) {
    return new Asked(basis, window, until, per, days, listing);
  }

  /** The same days, with what is known of the parts in them. */
  public Asked listing(Listing parts) {
    return new Asked(basis, window, until, per, gaps, Optional.of(parts));
  }
}
