package vn.chibo.regulations.data;

import java.util.Optional;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;

/**
 * Reads the rule of a provision: about what, with which force, and what it asks.
 *
 * <pre>{@code
 * rule:
 *   about: CELL
 *   force: CRITERION
 *   asks: {judged: {by: SUPERIOR_COMMITTEE}}
 * }</pre>
 */
final class RuleReader {

  /** About what a rule is. */
  private enum Subject {
    CELL,
    MEMBER,
    ORGANIZATION
  }

  private final Provision provision;
  private final RecordForms forms;

  RuleReader(Provision provision) {
    this.provision = provision;
    this.forms = new RecordForms(AskedOf.of(provision));
  }

  /** The rule, empty where something of it is a fault. */
  Optional<Rule<?>> rule(DataNode node) {
    node.only(
        "about",
        "force",
        "policy",
        "from",
        "until",
        "days-inferred",
        "through-later-texts",
        "asks");
    Subject about = node.required("about", field -> field.constant(Subject.class), Subject.CELL);
    return switch (about) {
      case CELL -> rule(node, CellRecord.class, forms.cell());
      case MEMBER -> rule(node, MemberRecord.class, forms.member());
      case ORGANIZATION -> rule(node, OrganizationRecord.class, forms.organization());
    };
  }

  private <S extends SubjectRecord> Optional<Rule<?>> rule(
      DataNode node, Class<S> about, ConditionReader<S> reader) {
    Rule.Builder<S> builder =
        Rule.about(about)
            .id(provision.id().value())
            .cites(provision.citation())
            .force(node.required("force", field -> field.constant(Force.class), Force.PRACTICE));
    node.find("policy").ifPresent(field -> builder.policy(field.constant(WindowPolicy.class)));
    // What holds on inferred days only speaks only where it is switched on.
    node.find("days-inferred")
        .filter(DataNode::flag)
        .ifPresent(field -> builder.status(SourceStatus.UNCONFIRMED));
    Optional<DaysInForce> days = days(node);
    days.ifPresent(builder::inForce);
    boolean dated = days.isPresent() || provision.citation().document().getInForce().isPresent();
    if (!dated) {
      node.fault(
          "no-days", DataMessages.text("data.no-days", provision.citation().document().getKey()));
    }
    Optional<Condition<S>> asked =
        node.required("asks", field -> field.sound(reader::read), Optional.empty());
    asked.filter(this::undecided).ifPresent(condition -> conflict(node));
    // That a rule of no days cannot be built follows from what was said.
    return asked
        .filter(condition -> dated)
        .flatMap(
            condition ->
                node.build(
                    () -> Optional.<Rule<?>>of(builder.asks(condition).build()), Optional.empty()));
  }

  /** Where sources conflict the rule has readings, so that nobody chooses in silence. */
  private boolean undecided(Condition<?> condition) {
    return provision.citation().status() == SourceStatus.CONFLICTING
        && !(condition instanceof Condition.Readings<?>);
  }

  private static void conflict(DataNode node) {
    node.fault("no-readings", DataMessages.text("data.no-readings"));
  }

  /** The days of the rule where they are not those of its document. */
  private Optional<DaysInForce> days(DataNode node) {
    if (node.find("through-later-texts").filter(DataNode::flag).isPresent()) {
      return Optional.of(provision.throughLaterTexts());
    }
    return node.find("from").map(from -> DaysInForce.of(FigureReader.days(node)));
  }
}
