package vn.chibo.regulations.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What is said of the badge of a member on one day.
 *
 * @param day the day
 * @param years the badge: for how many years it is; empty where there is none or it is not known
 * @param from the first day on which it may be awarded, put off where a discipline keeps it off
 * @param outcome satisfied: to be awarded; violated: kept off by a discipline; pending: the day is
 *     still to come; not applicable: no badge is due; undetermined: what is missing to say
 * @param explanation why, line by line
 * @param citations the clauses on which it rests
 */
public record BadgeAnswer(
    LocalDate day,
    Optional<Integer> years,
    Optional<LocalDate> from,
    Outcome outcome,
    List<Text> explanation,
    List<Citation> citations) {
  /** Copies the lists. */
  public BadgeAnswer {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(years, "years");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(outcome, "outcome");
    explanation = List.copyOf(explanation);
    citations = List.copyOf(citations);
  }

  /** The explanation in one language, a line each. */
  public String text(Language language) {
    return explanation.stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
  }
}
