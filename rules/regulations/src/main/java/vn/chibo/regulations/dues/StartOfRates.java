package vn.chibo.regulations.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Under which text a month falls. Sources part over the first month of Regulation 01 (2026), so
 * that there it may be two.
 *
 * @param first the first day of the month
 */
record StartOfRates(LocalDate first) {
  private static final String START = "qd01-2026/start-of-rates";

  /** The texts by reading, of those that are chosen; none where no text is of that time. */
  Map<String, DuesText> texts(Choices choices) {
    Map<String, DuesText> texts = new LinkedHashMap<>();
    for (String reading : Provisions.of(START).readings().keySet()) {
      String chosen = choices.readings().getOrDefault(START, reading);
      if (chosen.equals(reading)) {
        text(reading).ifPresent(text -> texts.put(reading, text));
      }
    }
    return texts;
  }

  private Optional<DuesText> text(String reading) {
    if (DuesText.find(START, reading, first).isPresent()) {
      return Optional.of(DuesText.REGULATION_01);
    }
    return Provisions.of("qd342-2010/wage-earners")
        .citation()
        .document()
        .getDate()
        .filter(issued -> issued.after(first) == Truth.NO)
        .map(issued -> DuesText.DECISION_342);
  }

  /**
   * One answer of those by reading: that on which they agree, with the clauses of all, or one that
   * waits for a choice.
   */
  static DuesAnswer joined(Map<String, DuesAnswer> answers) {
    DuesAnswer one = answers.values().iterator().next();
    boolean agree =
        answers.values().stream()
            .allMatch(a -> a.outcome().equals(one.outcome()) && a.owed().equals(one.owed()));
    return agree ? agreed(one, answers.values()) : open(one.month(), answers);
  }

  private static DuesAnswer agreed(DuesAnswer one, Collection<DuesAnswer> all) {
    return new DuesAnswer(
        one.month(), one.owed(), one.outcome(), one.explanation(), cited(all).distinct().toList());
  }

  private static DuesAnswer open(YearMonth month, Map<String, DuesAnswer> answers) {
    List<Text> readings = answers.keySet().stream().map(StartOfRates::called).toList();
    return new DuesAnswer(
        month,
        hull(answers.values()),
        Outcome.undetermined(UndeterminedReason.READING, readings),
        answers.entrySet().stream()
            .flatMap(each -> explained(each.getKey(), each.getValue()))
            .toList(),
        citations(answers.values()));
  }

  private static Text called(String reading) {
    return Provisions.of(START).readings().getOrDefault(reading, Text.same(reading));
  }

  /** From the least to the most; not known where one of them is not. */
  private static Optional<Quantity> hull(Collection<DuesAnswer> answers) {
    return answers.stream()
        .map(DuesAnswer::owed)
        .reduce((a, b) -> a.flatMap(x -> b.map(x::hull)))
        .orElseThrow();
  }

  private static Stream<Text> explained(String reading, DuesAnswer answer) {
    return Stream.concat(
        Stream.of(RegulationMessages.text("dues.reading", called(reading))),
        answer.explanation().stream());
  }

  private static List<Citation> citations(Collection<DuesAnswer> answers) {
    return Stream.concat(Stream.of(Provisions.of(START).citation()), cited(answers))
        .distinct()
        .toList();
  }

  private static Stream<Citation> cited(Collection<DuesAnswer> answers) {
    return answers.stream().flatMap(answer -> answer.citations().stream());
  }
}
