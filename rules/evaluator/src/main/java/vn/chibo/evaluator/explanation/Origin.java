package vn.chibo.evaluator.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/**
 * Where a required figure comes from: the value that held on the day that decides, and what it
 * overrides.
 *
 * @param parameter the name of the parameter within its rule
 * @param effective the value that held, with its clause
 * @param usedOn the day for which it was asked
 * @param verifiedThrough the last day for which somebody checked that it still holds
 * @param delegatedBy the clause that lets it relax what it overrides
 * @param overrides the values of the places above, the nearest first
 */
public record Origin(
    String parameter,
    Sourced effective,
    LocalDate usedOn,
    Optional<LocalDate> verifiedThrough,
    Optional<Citation> delegatedBy,
    List<Sourced> overrides) {

  /** Copies the list. */
  public Origin {
    overrides = List.copyOf(overrides);
  }

  /** Whether it was used for a day after the last one for which it was checked. */
  public boolean stale() {
    return verifiedThrough.filter(usedOn::isAfter).isPresent();
  }

  /**
   * The clause of the value that held, the one that lets it relax, and those of the values above.
   */
  public List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    citations.add(effective.citation());
    delegatedBy.ifPresent(citations::add);
    overrides.forEach(above -> citations.add(above.citation()));
    return List.copyOf(citations);
  }

  /** The origin in words: the value and its clause, what it overrides and by which clause. */
  public Text words() {
    Text words = effective.words();
    if (!overrides.isEmpty()) {
      words = EvaluatorMessages.text("origin.over", words, joined(overrides));
    }
    return delegatedBy.isPresent()
        ? EvaluatorMessages.text("origin.delegated", words, text(delegatedBy.get()))
        : words;
  }

  /** What must be said beside a figure required: which layer it is of, and that it is stale. */
  public List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    if (!overrides.isEmpty()) {
      notes.add(EvaluatorMessages.text("note.origin", words()));
    }
    if (stale()) {
      notes.add(
          EvaluatorMessages.text(
              "note.stale", effective.words(), verifiedThrough.orElseThrow(), usedOn));
    }
    return notes;
  }

  private static Text joined(List<Sourced> values) {
    List<Text> words = values.stream().map(Sourced::words).toList();
    return Text.of(
        words.stream().map(Text::vietnamese).collect(Collectors.joining("; ")),
        words.stream().map(Text::english).collect(Collectors.joining("; ")));
  }

  private static Text text(Citation citation) {
    return Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH));
  }

  /**
   * A value with the clause in which it stands.
   *
   * @param value the exact value; a share of one for percent
   * @param unit its unit
   * @param citation the clause and how well it is known
   */
  public record Sourced(Fraction value, Unit unit, Citation citation) {
    /** "120 minutes (Plan …, section 3, seen in a secondary source)". */
    public Text words() {
      return EvaluatorMessages.text("origin.sourced", ValueWords.text(value, unit), text(citation));
    }
  }
}
