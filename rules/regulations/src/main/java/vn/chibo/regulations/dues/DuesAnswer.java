package vn.chibo.regulations.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What is said of the dues of one month.
 *
 * @param month the month
 * @param owed the amount owed in VND, exact or within bounds; empty where it is not known
 * @param outcome satisfied: paid; violated: owed and not paid; pending: it may still be paid, until
 *     when; not applicable: nothing is owed, or nothing is on record for the time; undetermined:
 *     what is missing to say
 * @param explanation why, line by line
 * @param citations the clauses on which it rests
 */
public record DuesAnswer(
    YearMonth month,
    Optional<Quantity> owed,
    Outcome outcome,
    List<Text> explanation,
    List<Citation> citations) {
  /** Copies the lists. */
  public DuesAnswer {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(owed, "owed");
    Objects.requireNonNull(outcome, "outcome");
    explanation = List.copyOf(explanation);
    citations = List.copyOf(citations);
  }

  /** The explanation in one language, a line each. */
  public String text(Language language) {
    return explanation.stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
  }
}
