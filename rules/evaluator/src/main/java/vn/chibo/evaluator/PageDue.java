package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.text.Words;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What falls due, on a page, the earliest first; then what only time will tell. */
final class PageDue {
  /** So many later days are printed of what is asked again and again. */
  private static final int LATER = 3;

  private final Language language;
  private final RuleReference reference;

  PageDue(Language language) {
    this.language = language;
    this.reference = new RuleReference(language);
  }

  List<String> lines(List<Finding> findings) {
    List<Owed> due =
        findings.stream()
            .flatMap(finding -> Obligations.of(finding).map(one -> new Owed(finding, one)))
            .sorted(Comparator.comparing(owed -> owed.one().until()))
            .toList();
    List<String> lines = new ArrayList<>();
    again(due).values().forEach(same -> lines.add(line(same)));
    lines.addAll(running(findings, due.stream().map(Owed::finding).toList()));
    return lines;
  }

  /** What a rule asks, with the rule. */
  private record Owed(Finding finding, Obligation one) {}

  /** What one rule asks again and again. */
  private record Again(RuleId rule, Text due) {}

  private static Map<Again, List<Owed>> again(List<Owed> due) {
    return due.stream()
        .collect(
            Collectors.groupingBy(
                owed -> new Again(owed.one().rule(), owed.one().due()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private String line(List<Owed> same) {
    Obligation first = same.get(0).one();
    String rule = reference.titled(same.get(0).finding());
    List<LocalDate> later =
        same.stream().skip(1).map(owed -> owed.one().until()).distinct().toList();
    String line = words("page.due-line", first.until(), rule, first.label(), first.due());
    return later.isEmpty() ? line : line + " " + words("page.due-again", days(later));
  }

  private String days(List<LocalDate> later) {
    return later.size() <= LATER
        ? later.stream().map(day -> Words.date(day, language)).collect(Collectors.joining(", "))
        : words("page.days", later.get(0), later.get(later.size() - 1), later.size());
  }

  /** What nobody has to do anything about now, by the day on which it will be known. */
  private List<String> running(List<Finding> findings, List<Finding> due) {
    Map<LocalDate, List<String>> byDay = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.outcome() instanceof Outcome.Pending pending && !due.contains(finding)) {
        byDay
            .computeIfAbsent(pending.until(), day -> new ArrayList<>())
            .add(reference.titled(finding));
      }
    }
    return byDay.entrySet().stream()
        .map(day -> words("page.runs", day.getKey(), String.join("; ", day.getValue())))
        .toList();
  }

  private String words(String key, Object... arguments) {
    return EvaluatorMessages.text(key, arguments).in(language);
  }
}
