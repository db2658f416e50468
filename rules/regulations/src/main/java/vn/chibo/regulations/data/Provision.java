package vn.chibo.regulations.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;

/**
 * A provision of a document: its title, clause, figures and tables.
 *
 * @param id its identity, which is that of the rule made of it
 * @param title what readers call it
 * @param citation where it stands and how well it is known
 * @param figures the values of its figures
 * @param readings what readers call its readings, by name; empty where it has none
 * @param table what each row of its table allows; empty where it has none
 * @param rule the rule made of it in data; empty where it is made in Java, or is none
 */
public record Provision(
    RuleId id,
    Text title,
    Citation citation,
    List<ParameterEntry> figures,
    Map<String, Text> readings,
    Map<String, Set<String>> table,
    Optional<Rule<?>> rule) {

  /** Copies the readings, in their order. */
  public Provision {
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
  }

  /**
   * The only value of a figure, for words that say it.
   *
   * @throws IllegalArgumentException if it has another number of values
   */
  public Fraction figure(String name) {
    List<Fraction> values =
        figures.stream()
            .filter(entry -> entry.key().name().equals(name))
            .map(ParameterEntry::value)
            .toList();
    if (values.size() != 1) {
      throw new IllegalArgumentException(id.value() + " has no one value of " + name);
    }
    return values.get(0);
  }

  /** The same provision, carried out by a rule. */
  Provision with(Rule<?> made) {
    return new Provision(id, title, citation, figures, readings, table, Optional.of(made));
  }

  /** The days of its document and of all later texts in which it is presumed unchanged. */
  public DaysInForce throughLaterTexts() {
    return DaysInForce.through(
        Stream.concat(Stream.of(citation.document()), citation.presumedIn().stream()));
  }

  /** Provisions by their ids, in their order. */
  static Map<RuleId, Provision> byId(List<Provision> provisions) {
    Map<RuleId, Provision> all = new LinkedHashMap<>();
    provisions.forEach(provision -> all.put(provision.id(), provision));
    return all;
  }

  /** The ids, in their order. */
  static Set<String> ids(Map<RuleId, Provision> provisions) {
    return provisions.keySet().stream()
        .map(RuleId::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
