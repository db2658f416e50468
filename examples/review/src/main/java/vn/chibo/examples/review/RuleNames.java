package vn.chibo.examples.review;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.data.DataNode;

/** Rules in data files: a rule that the book of the place lacks would be passed over in silence. */
final class RuleNames {
  private final Optional<RuleBook> book;

  /** The names in a book; without one every name passes. */
  RuleNames(Optional<RuleBook> book) {
    this.book = book;
  }

  /** A rule that the book has; otherwise a fault that lists those that it has. */
  RuleId read(DataNode node) {
    return node.sound(DataNode::text).map(text -> known(node, text)).orElse(new RuleId(""));
  }

  /** A rule by its name, which stands at the node. */
  RuleId known(DataNode node, String name) {
    RuleId id = new RuleId(name);
    book.filter(rules -> rules.find(id).isEmpty())
        .ifPresent(rules -> node.fault("unknown-rule", unknown(name, rules)));
    return id;
  }

  private static Text unknown(String name, RuleBook book) {
    String known =
        book.rules().stream().map(rule -> rule.id().value()).collect(Collectors.joining(", "));
    return ReviewMessages.text("fault.unknown-rule", name, known);
  }
}
