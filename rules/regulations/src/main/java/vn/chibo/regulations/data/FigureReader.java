package vn.chibo.regulations.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;

/**
 * Reads the figures of a provision: each one value that holds as long as the provision, or a list
 * of values, each with its days and clause.
 *
 * @param rule the rule of the provision
 * @param citation the clause of the provision, in which a value stands that names no other
 * @param documents the documents
 */
record FigureReader(RuleId rule, Citation citation, DocumentReader documents) {

  List<ParameterEntry> figures(DataNode node) {
    List<ParameterEntry> entries = new ArrayList<>();
    node.fields().forEach((name, field) -> entries.addAll(figure(name, field)));
    return entries;
  }

  private List<ParameterEntry> figure(String name, DataNode field) {
    ParameterKey key = new ParameterKey(rule, name);
    return field.isList() ? entries(key, field) : List.of(value(key, field.only("value", "unit")));
  }

  private ParameterEntry value(ParameterKey key, DataNode node) {
    return ParameterEntry.of(key, number(node), unit(node), citation);
  }

  /** The values of one parameter, of days that do not overlap. */
  List<ParameterEntry> entries(ParameterKey key, DataNode field) {
    List<ParameterEntry> entries = new ArrayList<>();
    if (field.isList() && field.items().isEmpty()) {
      field.fault("no-entries", DataMessages.text("data.no-entries", key.name()));
    }
    for (DataNode item : field.items()) {
      item.sound(node -> entry(key, node))
          .ifPresent(
              entry -> {
                beside(item, entries, entry);
                entries.add(entry);
              });
    }
    return entries;
  }

  private ParameterEntry entry(ParameterKey key, DataNode node) {
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
    Optional<LocalDate> verified =
        node.find("verified-through").map(field -> verified(field, days.start()));
    return new ParameterEntry(
        key,
        number(node),
        unit(node),
        clause(node),
        Optional.of(days),
        node.find("comparison").map(n -> n.constant(Comparison.class)),
        node.find("denominator").map(n -> n.constant(AttendanceDenominator.class)),
        verified,
        node.find("delegated-by").flatMap(this::delegation));
  }

  /** The first day and, where an end is known, the last. */
  private static DatePeriod days(DataNode node) {
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

  /** The clause of an entry: one of its own, or that of the provision. */
  private Citation clause(DataNode node) {
    RegulatoryDocument document =
        node.find("document").flatMap(documents::document).orElse(citation.document());
    boolean same = document.equals(citation.document());
    Optional<Text> own = node.find("clause").map(DataNode::words);
    boolean stated = node.find("status").isPresent() || !same;
    SourceStatus status = stated ? documents.status(node) : citation.status();
    return new Citation(
        document, own.or(() -> same ? citation.clause() : Optional.empty()), status, List.of());
  }

  private Optional<Citation> delegation(DataNode node) {
    node.only("document", "clause", "status");
    Optional<RegulatoryDocument> document =
        node.required("document", documents::document, Optional.empty());
    return document.map(known -> documents.citation(node, known));
  }

  private static Fraction number(DataNode node) {
    return node.required("value", DataNode::number, Fraction.ZERO);
  }

  private static Unit unit(DataNode node) {
    return node.required("unit", n -> n.constant(Unit.class), Unit.COUNT);
  }

  /** A value stands beside those before it: on other days, in the same unit. */
  private static void beside(DataNode node, List<ParameterEntry> before, ParameterEntry entry) {
    for (ParameterEntry other : before) {
      Optional<DatePeriod> both =
          other.days().flatMap(days -> entry.days().flatMap(days::intersection));
      if (both.isPresent()) {
        node.fault(
            "overlapping-entries",
            DataMessages.text(
                "data.overlapping-entries", both.get().start(), other.days().orElseThrow()));
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
