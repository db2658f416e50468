package vn.chibo.regulations.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.PartKey;

/**
 * Reads figures: each one value that holds as long as its provision, or a list of values, each with
 * its days and clause.
 *
 * @param rule the rule that asks for them
 * @param provision the clause of the provision, in which a value stands that names no document;
 *     empty where each value must name its own
 * @param documents the documents
 * @param places where it is noted where the figures stand
 */
record FigureReader(
    RuleId rule, Optional<Citation> provision, DocumentReader documents, Places places) {

  List<ParameterEntry> figures(DataNode node) {
    List<ParameterEntry> entries = new ArrayList<>();
    node.fields().forEach((name, field) -> entries.addAll(figure(name, field)));
    return entries;
  }

  private List<ParameterEntry> figure(String name, DataNode field) {
    ParameterKey key = new ParameterKey(rule, name);
    places.put(PartKey.of(key), field);
    return field.isList() ? entries(key, field) : value(key, field.only("value", "unit"));
  }

  private List<ParameterEntry> value(ParameterKey key, DataNode node) {
    Unit unit = unit(node);
    Fraction number = number(node, unit);
    return provision.stream()
        .map(citation -> ParameterEntry.of(key, number, unit, citation))
        .toList();
  }

  /** The values of one parameter, of days that do not overlap. */
  List<ParameterEntry> entries(ParameterKey key, DataNode field) {
    List<ParameterEntry> entries = new ArrayList<>();
    if (field.isList() && field.items().isEmpty()) {
      field.fault("no-entries", DataMessages.text("data.no-entries", key.name()));
    }
    for (DataNode item : field.items()) {
      item.sound(node -> entry(key, node))
          .flatMap(entry -> entry)
          .ifPresent(
              entry -> {
                beside(item, entries, entry);
                entries.add(entry);
              });
    }
    return entries;
  }

  private Optional<ParameterEntry> entry(ParameterKey key, DataNode node) {
    node.only(
        "from",
        "until",
        "value",
        "unit",
        "document",
        "clause",
        "status",
        "verified-through",
        "comparison",
        "denominator",
        "delegated-by");
    DatePeriod days = days(node);
    Unit unit = unit(node);
    Fraction number = number(node, unit);
    Optional<Comparison> comparison =
        node.find("comparison").map(n -> n.constant(Comparison.class));
    Optional<AttendanceDenominator> denominator =
        node.find("denominator").map(n -> n.constant(AttendanceDenominator.class));
    Optional<LocalDate> verified =
        node.find("verified-through").map(field -> verified(field, days.start()));
    Optional<Citation> delegated = node.find("delegated-by").flatMap(this::delegation);
    return clause(node)
        .filter(citation -> inForce(node, citation.document(), days.start()))
        .map(
            citation ->
                new ParameterEntry(
                    key,
                    number,
                    unit,
                    citation,
                    Optional.of(days),
                    comparison,
                    denominator,
                    verified,
                    delegated));
  }

  /** The first day and, where an end is known, the last. */
  static DatePeriod days(DataNode node) {
    LocalDate from = node.required("from", DataNode::date, LocalDate.EPOCH);
    return node.find("until").map(until -> days(from, until)).orElse(DatePeriod.from(from));
  }

  private static DatePeriod days(LocalDate from, DataNode until) {
    LocalDate last = until.date();
    if (last.isBefore(from)) {
      until.fault("ends-before-start", DataMessages.text("data.ends-before-start", last, from));
      return DatePeriod.from(from);
    }
    return DatePeriod.ofClosed(from, last);
  }

  private static LocalDate verified(DataNode node, LocalDate from) {
    LocalDate through = node.date();
    if (through.isBefore(from)) {
      node.fault(
          "verified-before-start", DataMessages.text("data.verified-before-start", through, from));
    }
    return through;
  }

  /** The clause of an entry: one of a document of its own, or of that of the provision. */
  private Optional<Citation> clause(DataNode node) {
    Optional<Citation> own =
        provision.isPresent() && node.find("document").isEmpty()
            ? provision.map(citation -> within(citation, node))
            : Optional.empty();
    return own.isPresent()
        ? own
        : documents.named(node).map(document -> documents.citation(node, document));
  }

  /** What the entry does not say of its clause is as the provision says. */
  private Citation within(Citation citation, DataNode node) {
    Optional<Text> clause = node.find("clause").map(DataNode::words);
    return new Citation(
        citation.document(),
        clause.or(citation::clause),
        node.find("status").isPresent() ? documents.status(node) : citation.status(),
        citation.presumedIn());
  }

  private Optional<Citation> delegation(DataNode node) {
    return cited(node.only("document", "clause", "status"));
  }

  private Optional<Citation> cited(DataNode node) {
    Optional<RegulatoryDocument> document =
        node.required("document", documents::document, Optional.empty());
    return document.map(known -> documents.citation(node, known));
  }

  /**
   * What a place sets for rules from above does not hold before its document does. A provision may
   * say of its own figures that they reach back.
   */
  private boolean inForce(DataNode node, RegulatoryDocument document, LocalDate from) {
    Optional<LocalDate> first = document.getInForce().map(DatePeriod::start);
    if (provision.isPresent() || first.filter(from::isBefore).isEmpty()) {
      return true;
    }
    Text message = DataMessages.text("data.before-document", from, document.getKey(), first.get());
    node.required("from", at -> at, node).fault("before-document", message);
    return false;
  }

  private static Fraction number(DataNode node, Unit unit) {
    return node.required("value", value -> possible(value, unit), Fraction.ZERO);
  }

  /** No rule asks for less than nothing, or for more than the whole: percent were written. */
  private static Fraction possible(DataNode value, Unit unit) {
    Fraction number = value.number();
    if (unit == Unit.SHARE && number.compareTo(Fraction.ONE) > 0) {
      value.fault("not-a-share", DataMessages.text("data.not-a-share", value.text()));
    } else if (unit != Unit.POINT && number.compareTo(Fraction.ZERO) < 0) {
      value.fault("negative-figure", DataMessages.text("data.negative-figure", value.text()));
    }
    return number;
  }

  private static Unit unit(DataNode node) {
    return node.required("unit", n -> n.constant(Unit.class), Unit.COUNT);
  }

  private static Fault overlap(LocalDate first, DatePeriod days) {
    Text message = DataMessages.text("data.overlapping-entries", first, days);
    return Fault.of("overlapping-entries", message).shownBy(DataMessages.text("data.day", first));
  }

  /** A value stands beside those before it: on other days, in the same unit. */
  private static void beside(DataNode node, List<ParameterEntry> before, ParameterEntry entry) {
    for (ParameterEntry other : before) {
      Optional<DatePeriod> both =
          other.days().flatMap(days -> entry.days().flatMap(days::intersection));
      if (both.isPresent()) {
        node.fault(overlap(both.get().start(), other.days().orElseThrow()));
        return;
      }
    }
    before.stream()
        .filter(other -> other.unit() != entry.unit())
        .findFirst()
        .ifPresent(
            other ->
                node.fault(
                    "other-unit",
                    DataMessages.text("data.other-unit", entry.unit(), other.unit())));
  }
}
