package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The term of a cell over a window: how old it is on the last day, and which congress of the window
 * came in time. Months begun count as whole ones, so that exactly thirty are not more than thirty.
 *
 * <pre>{@code
 * when(
 *     forEvery(CongressTerm.TERM, compare(CongressTerm.MONTHS, moreThan(parameter("term-months")))),
 *     countWhere(
 *         CongressTerm.congresses(30),
 *         compare(CongressTerm.MONTHS_AFTER_THE_LAST, atMost(parameter("term-months"))),
 *         atLeast(number(1))))
 * }</pre>
 *
 * @param cell the cell
 * @param last the last day of the window, to which its term is counted
 */
public record CongressTerm(CellRecord cell, LocalDate last) {
  private static final String CONGRESSES = "congresses-within-months";
  private static final MeetingSelection SELECTION =
      new MeetingSelection(List.of(MeetingKind.CONGRESS), false);

  /** The term of the cell, over days on which it is asked of, and no others. */
  public static final Parts<CellRecord, CongressTerm> TERM =
      new Parts<>(
          "congress-term",
          EvaluatorMessages.text("parts.congress-term"),
          false,
          (Parts.Finder<CellRecord, CongressTerm> & Shipped)
              (cell, window, asOf) -> term(new CongressTerm(cell, window.last())));

  /** Months from the last congress before the period to the last day of the window. */
  public static final Measure<CongressTerm> MONTHS =
      measure("months-since-congress", term -> months(term.cell(), term.last()));

  /** Months from the last congress before the period to a congress in it. */
  public static final Measure<HeldMeeting> MONTHS_AFTER_THE_LAST =
      measure("months-after-congress", held -> months(held.cell(), held.getDate()));

  /**
   * The congresses of the window, of which no other is still awaited, or may be missing, than one
   * held at most so many months after the last congress before the period.
   *
   * @param months how many
   */
  public static Parts<CellRecord, HeldMeeting> congresses(int months) {
    return new Parts<>(
        CONGRESSES + "-" + months,
        MeetingKind.CONGRESS.label(),
        true,
        (Parts.Finder<CellRecord, HeldMeeting> & Shipped)
            (cell, window, asOf) ->
                cell.getPreviousCongress()
                    .map(day -> found(cell, window, asOf, day.plusMonths(months)))
                    .orElseGet(CongressTerm::unknown));
  }

  /** Whether these are the congresses of a window. */
  public static boolean congresses(Parts<?, ?> parts) {
    return parts.shipped() && parts.key().startsWith(CONGRESSES);
  }

  private static Found<CongressTerm> term(CongressTerm term) {
    Text name = Text.same(term.cell().getOrganization().getName());
    return new Found<>(List.of(new Part<>(term, name, Optional.empty())), List.of(), false);
  }

  /** What is later than a day is known not to count, whether it is missing or still to come. */
  private static Found<HeldMeeting> found(
      CellRecord cell, DatePeriod window, LocalDate asOf, LocalDate until) {
    Found<HeldMeeting> all = MeetingFinder.find(cell, window, asOf, SELECTION);
    Optional<DatePeriod> days = window.upTo(until);
    List<Text> gaps = days.map(in -> MeetingFinder.gaps(cell, in, asOf)).orElse(List.of());
    boolean open = days.isPresent() && days.get().lastsBeyond(asOf);
    return new Found<>(all.parts(), gaps, all.doubtful(), open, all.perhaps());
  }

  private static Found<HeldMeeting> unknown() {
    Text missing = EvaluatorMessages.text("fact.name.previousCongress");
    return new Found<>(List.of(), List.of(), List.of(missing), false);
  }

  private static <S> Measure<S> measure(String key, Measured<S> months) {
    Text label = EvaluatorMessages.text("measure." + key);
    return Measure.<S>of(
            key,
            label,
            Unit.MONTH,
            subject -> Observation.of(months.of(subject).map(Quantity::exactly), label))
        .ofLibrary();
  }

  /** Months of something, where they are known. */
  private interface Measured<S> {
    Optional<Long> of(S subject);
  }

  private static Optional<Long> months(CellRecord cell, LocalDate to) {
    return cell.getPreviousCongress().map(from -> months(from, to));
  }

  private static long months(LocalDate from, LocalDate to) {
    long whole = Period.between(from, to).toTotalMonths();
    return from.plusMonths(whole).isBefore(to) ? whole + 1 : whole;
  }
}
