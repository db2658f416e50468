package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.time.DatePeriod;

/**
 * Builds a book over a period: of a cell, of a member. Of whom it is, the register says.
 *
 * @param <B> the builder of the book
 */
final class BookBody<B> {
  final B builder;

  /** Whether the book was there before: then it speaks of somebody already. */
  final boolean started;

  private Optional<LocalDate> last;

  private BookBody(B builder, boolean started, Optional<LocalDate> last) {
    this.builder = builder;
    this.started = started;
    this.last = last;
  }

  static <B> BookBody<B> fresh(B builder) {
    return new BookBody<>(builder, false, Optional.empty());
  }

  static <B> BookBody<B> of(B builder, DatePeriod days) {
    return new BookBody<>(builder, true, Optional.of(days.last()));
  }

  /** The days of the book, by its first day, which tells it from others, and its last. */
  DatePeriod days(Owner owner) {
    return Spans.closed(owner.book().orElseThrow(), last.orElseThrow());
  }

  /** The columns of these days. */
  static <T, B> Sheet.Form<T, BookBody<B>> days(
      Sheet.Form<T, BookBody<B>> form, Function<T, DatePeriod> days) {
    return form.owner(
            "period.start",
            Need.KEY,
            Days.DAY,
            entry -> Optional.of(days.apply(entry.value()).start()),
            (draft, day) -> draft.owner = draft.owner.withBook(day))
        .always(
            "period.last",
            Need.REQUIRED,
            Days.AHEAD,
            book -> days.apply(book).last(),
            (body, day) -> body.last = Optional.of(day))
        .mends("last-before-first", "period-without-end");
  }
}
