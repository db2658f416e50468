package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/**
 * What is required in words, with the figures of the book; and, on the way, of what each figure is
 * the threshold.
 */
final class RequirementWords {
  private final RuleBook book;
  private final List<ParameterEntry> entries;
  private final Map<String, Set<Text>> uses = new LinkedHashMap<>();

  RequirementWords(RuleBook book, Rule<?> rule) {
    this.book = book;
    this.entries = book.entries(rule.id());
  }

  /** At least 90 minutes; a value that changes stands with its days. */
  Text words(Requirement required) {
    return EvaluatorMessages.text("required." + required.comparison(), value(required));
  }

  /** Notes of what a figure of the book is the threshold. */
  void noteUse(Requirement required, Text of) {
    if (required.threshold() instanceof Threshold.Parameter parameter) {
      noteUse(parameter.name(), of);
    }
  }

  /** Notes in which question a figure of the book is said. */
  void noteUse(String figure, Text of) {
    uses.computeIfAbsent(figure, name -> new LinkedHashSet<>()).add(of);
  }

  /** Of what a figure is the threshold, as far as the words have come. */
  List<Text> uses(String name) {
    return List.copyOf(uses.getOrDefault(name, Set.of()));
  }

  /** Whether a number of the rule's own words is so. */
  boolean isFixed(Requirement required, Fraction value) {
    return required.threshold() instanceof Threshold.Fixed fixed && fixed.value().equals(value);
  }

  /** Whether the threshold has this value, whenever and wherever the book holds. */
  boolean isAlways(Requirement required, Fraction value) {
    return values(required).equals(List.of(value));
  }

  private List<Fraction> values(Requirement required) {
    return required.threshold() instanceof Threshold.Fixed fixed
        ? List.of(fixed.value())
        : entries(required).stream().map(ParameterEntry::value).distinct().toList();
  }

  private List<ParameterEntry> entries(Requirement required) {
    String name = ((Threshold.Parameter) required.threshold()).name();
    return entries.stream().filter(entry -> entry.key().name().equals(name)).toList();
  }

  private Text value(Requirement required) {
    if (required.threshold() instanceof Threshold.Fixed fixed) {
      return ValueWords.text(fixed.value(), fixed.unit());
    }
    List<ParameterEntry> all = entries(required);
    return values(required).size() == 1
        ? ValueWords.text(all.get(0).value(), all.get(0).unit())
        : changing(all);
  }

  private Text changing(List<ParameterEntry> all) {
    boolean layered = all.stream().map(RequirementWords::place).distinct().count() > 1;
    return HandbookWords.joined(all.stream().map(entry -> one(entry, layered)).toList(), "; ");
  }

  private Text one(ParameterEntry entry, boolean layered) {
    List<Text> apart = new ArrayList<>();
    if (layered) {
      apart.add(placeName(entry));
    }
    entry.days().ifPresent(days -> apart.add(HandbookWords.days(days)));
    Text value = ValueWords.text(entry.value(), entry.unit());
    return apart.isEmpty()
        ? value
        : HandbookWords.text("value.apart", value, HandbookWords.joined(apart, ", "));
  }

  /** The place whose document sets a figure. */
  Text placeName(ParameterEntry entry) {
    return book.lineage().stream()
        .filter(place -> place.id().equals(place(entry)))
        .findFirst()
        .map(place -> place.name())
        .orElseGet(() -> Text.same(place(entry).value()));
  }

  private static JurisdictionId place(ParameterEntry entry) {
    return entry.citation().document().getJurisdiction();
  }

  /** The one number required, empty where it changes. */
  Optional<Fraction> number(Requirement required) {
    List<Fraction> values = values(required);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}
