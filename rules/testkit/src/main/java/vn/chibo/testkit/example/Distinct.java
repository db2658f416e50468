package vn.chibo.testkit.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;

/** Each rule of some books once for each set of figures that it has among them. */
final class Distinct {
  private final Set<List<Object>> seen = new HashSet<>();

  private Distinct() {}

  /** The books, each with the rules that no book before it has with the same figures. */
  static List<RuleBook> books(List<RuleBook> books) {
    Distinct distinct = new Distinct();
    List<RuleBook> fewer = new ArrayList<>();
    for (RuleBook book : books) {
      RuleBook rest = distinct.rest(book);
      if (!rest.rules().isEmpty()) {
        fewer.add(rest);
      }
    }
    return fewer;
  }

  private RuleBook rest(RuleBook book) {
    List<Rule<?>> rules =
        book.rules().stream().filter(rule -> seen.add(asked(book, rule))).toList();
    return new RuleBook(book.lineage(), rules, book.titles(), book.figures());
  }

  private static List<Object> asked(RuleBook book, Rule<?> rule) {
    return List.of(rule, entries(book, rule.id()), book.figures().table(rule.id()));
  }

  /** The figures of one rule that hold in the place of a book. */
  static Figures figures(RuleBook book, RuleId rule) {
    return new Figures(entries(book, rule), Map.of(rule, book.figures().table(rule)));
  }

  private static List<ParameterEntry> entries(RuleBook book, RuleId rule) {
    List<JurisdictionId> places = book.lineage().stream().map(Jurisdiction::id).toList();
    return book.figures().entries().stream()
        .filter(entry -> entry.key().rule().equals(rule))
        .filter(
            entry ->
                places.isEmpty() || places.contains(entry.citation().document().getJurisdiction()))
        .toList();
  }
}
