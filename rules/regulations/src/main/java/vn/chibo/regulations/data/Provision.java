package vn.chibo.regulations.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
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
 * @param table what each row of its table allows; empty where it has none
 * @param rule the rule made of it in data; empty where it is made in Java, or is none
 */
public record Provision(
    RuleId id,
    Text title,
    Citation citation,
    List<ParameterEntry> figures,
    Map<String, Set<String>> table,
    Optional<Rule<?>> rule) {

  /** The same provision, carried out by a rule. */
  Provision with(Rule<?> made) {
    return new Provision(id, title, citation, figures, table, Optional.of(made));
  }

  /** The days of its document and of all later texts in which it is presumed unchanged. */
  public DatePeriod throughLaterTexts() {
    List<DatePeriod> periods =
        Stream.concat(Stream.of(citation.document()), citation.presumedIn().stream())
            .map(RegulatoryDocument::getInForce)
            .flatMap(Optional::stream)
            .toList();
    return new DatePeriod(
        periods.stream().map(DatePeriod::start).min(Comparator.naturalOrder()).orElseThrow(),
        periods.stream().map(DatePeriod::end).max(Comparator.naturalOrder()).orElseThrow());
  }

  /** Provisions by their ids, in their order. */
  static Map<RuleId, Provision> byId(List<Provision> provisions) {
    Map<RuleId, Provision> all = new LinkedHashMap<>();
    provisions.forEach(provision -> all.put(provision.id(), provision));
    return all;
  }
}
