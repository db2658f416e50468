package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Periodic commendations of a cell or of a member: by which level, in which form, and of how many
 * years they count.
 *
 * <pre>{@code
 * forEvery(
 *     Commended.cells(Set.of(new Given(DISTRICT, CERTIFICATE_OF_COMMENDATION)), Years.SEVERAL),
 *     compare(Commended.YEARS_IN_A_ROW, atLeast(parameter("consecutive-years"))))
 * }</pre>
 */
public final class Commended {

  /** The years counted that follow each other up to the last. */
  public static final Measure<Commendation> YEARS_IN_A_ROW =
      Measure.<Commendation>of(
              "years-in-a-row",
              EvaluatorMessages.text("measure.years-in-a-row"),
              Unit.COUNT,
              given ->
                  given.getYears().isEmpty()
                      ? Observation.missing(EvaluatorMessages.text("measure.years-in-a-row"))
                      : Observation.of(Quantity.exactly(given.consecutiveYears())))
          .ofLibrary();

  private Commended() {}

  /**
   * A commendation by its level and form.
   *
   * @param level who gives it
   * @param form its form
   */
  public record Given(CommendingLevel level, CommendationForm form) {}

  /** How many years a commendation counts; one that counts none is no periodic one. */
  public enum Years {
    /** One year. */
    ONE,
    /** More than one. */
    SEVERAL,
    /** One or more. */
    SOME;

    private Truth counts(List<Integer> years) {
      return switch (this) {
        case ONE -> truth(years.size() == 1);
        case SEVERAL -> truth(years.size() > 1);
        case SOME -> Truth.YES;
      };
    }
  }

  /** The commendations of a cell itself in the window; until it ends more may follow. */
  public static Parts<CellRecord, Commendation> cells(Collection<Given> given, Years years) {
    Set<Given> meant = Set.copyOf(given);
    return commendations(
        CellRecord::getCommendations,
        (cell, one) ->
            both(ofCell(one, cell.getOrganization().getId()), selects(meant, years, one)));
  }

  /** The commendations of a member in the window; until it ends more may follow. */
  public static Parts<MemberRecord, Commendation> members(Collection<Given> given, Years years) {
    Set<Given> meant = Set.copyOf(given);
    return commendations(
        MemberRecord::getCommendations, (member, one) -> selects(meant, years, one));
  }

  /** The record as its own only part, where it has such commendations. */
  public static <S> Parts<S, S> itself(Parts<S, Commendation> commendations) {
    return new Parts<>(
        "commended",
        EvaluatorMessages.text("parts.commended"),
        false,
        (Parts.Finder<S, S> & Shipped)
            (record, window, asOf) -> {
              Found<Commendation> found = commendations.finder().find(record, window, asOf);
              return found.parts().isEmpty()
                  ? new Found<>(List.of(), found.gaps(), found.doubtful(), found.open())
                  : new Found<>(
                      List.of(new Part<>(record, found.parts().get(0).label(), Optional.empty())),
                      List.of(),
                      false);
            });
  }

  private static <S> Parts<S, Commendation> commendations(
      Function<S, Roster<Commendation>> roster, BiFunction<S, Commendation, Truth> meant) {
    return new Parts<>(
        "commendations",
        EvaluatorMessages.text("parts.commendations"),
        false,
        (Parts.Finder<S, Commendation> & Shipped)
            (record, window, asOf) ->
                found(
                    roster.apply(record),
                    one -> both(given(one, window, asOf), meant.apply(record, one)),
                    window.last().isAfter(asOf)));
  }

  private static Found<Commendation> found(
      Roster<Commendation> roster, Function<Commendation, Truth> meant, boolean open) {
    List<Commendation> entries = roster.entries();
    List<Truth> truths = entries.stream().map(meant).toList();
    Stream<Text> gaps =
        roster.complete()
            ? Stream.empty()
            : Stream.of(EvaluatorMessages.text("missing.commendations"));
    return new Found<>(
        numbers(truths, Truth.YES).mapToObj(i -> part(entries.get(i))).toList(),
        gaps.toList(),
        numbers(truths, Truth.UNKNOWN).mapToObj(i -> doubt(entries.get(i))).toList(),
        open);
  }

  private static IntStream numbers(List<Truth> truths, Truth truth) {
    return IntStream.range(0, truths.size()).filter(i -> truths.get(i) == truth);
  }

  private static Part<Commendation> part(Commendation one) {
    return new Part<>(one, one.getWords(), Optional.empty());
  }

  private static Text doubt(Commendation one) {
    return EvaluatorMessages.text("missing.commendation", one.getWords());
  }

  /** A plan does not count; of a day not known the earliest decides. */
  private static Truth given(Commendation one, DatePeriod window, LocalDate asOf) {
    DatePeriod days = one.getDate().period();
    return truth(days.intersection(window).isPresent() && !days.start().isAfter(asOf));
  }

  private static Truth selects(Set<Given> meant, Years years, Commendation one) {
    Truth given = level(meant, one);
    return one.getYears().isEmpty()
        ? both(given, Truth.UNKNOWN)
        : both(given, years.counts(one.getYears()));
  }

  private static Truth level(Set<Given> meant, Commendation one) {
    boolean possible =
        meant.stream()
            .filter(given -> one.getLevel().map(given.level()::equals).orElse(true))
            .anyMatch(given -> one.getForm().map(given.form()::equals).orElse(true));
    if (!possible) {
      return Truth.NO;
    }
    return one.getLevel().isPresent() && one.getForm().isPresent() ? Truth.YES : Truth.UNKNOWN;
  }

  /** Given to the cell itself; that some of its members have it as well does not tell. */
  private static Truth ofCell(Commendation one, OrganizationId cell) {
    if (!one.getOrganizations().isEmpty()) {
      return truth(one.getOrganizations().contains(cell));
    }
    return one.getCollectives().map(number -> truth(number > 0)).orElse(Truth.UNKNOWN);
  }

  private static Truth truth(boolean holds) {
    return holds ? Truth.YES : Truth.NO;
  }

  private static Truth both(Truth one, Truth other) {
    if (one == Truth.NO || other == Truth.NO) {
      return Truth.NO;
    }
    return one == Truth.YES ? other : one;
  }
}
