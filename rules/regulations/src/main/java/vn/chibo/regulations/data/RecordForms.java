package vn.chibo.regulations.data;

import java.util.function.Supplier;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.OrganizationParts;
import vn.chibo.evaluator.condition.Parts;

/**
 * The forms of records of one kind: of a cell, of a member, of an organization and its parts.
 *
 * @param of what the forms may refer to
 */
record RecordForms(AskedOf of) {

  /** Forms of a cell: its size and its meetings. */
  ConditionReader<CellRecord> cell() {
    return new MeetingForms(of)
        .add(ConditionReader.<CellRecord>ofRecord(of))
        .and(
            "members",
            node ->
                Conditions.compare(
                    CellMeasures.MEMBERS, of.requirement(node.only("is", "than"), Unit.MEMBER)));
  }

  /** Forms of a member: those of any record. */
  ConditionReader<MemberRecord> member() {
    return ConditionReader.ofRecord(of);
  }

  /** Forms of an organization: shares of its parts. */
  ConditionReader<OrganizationRecord> organization() {
    return ConditionReader.<OrganizationRecord>ofRecord(of)
        .and("share-of-cells", node -> share(node, OrganizationParts.cells(), this::cell))
        .and(
            "share-of-organizations",
            node -> share(node, OrganizationParts.organizations(), this::organization))
        .and("share-of", this::unlisted);
  }

  /** The share of the parts that do something: {@code {that, is, than}}. */
  private <T extends SubjectRecord> Condition<OrganizationRecord> share(
      DataNode node, Parts<OrganizationRecord, T> parts, Supplier<ConditionReader<T>> reader) {
    node.only("that", "is", "than");
    Condition<T> that =
        node.required("that", reader.get()::read, Conditions.<T>noFigureOnRecord(Text.same("")));
    return Conditions.shareOf(parts, that, of.requirement(node, Unit.SHARE));
  }

  /** The share of what no record lists: {@code {key, label, that, is, than}}. */
  private Condition<OrganizationRecord> unlisted(DataNode node) {
    node.only("key", "label", "that", "is", "than");
    Text label = node.required("label", DataNode::words, Text.same(""));
    Condition<MemberRecord> that =
        node.required(
            "that", member()::read, Conditions.<MemberRecord>noFigureOnRecord(Text.same("")));
    return Conditions.shareOf(
        OrganizationParts.<MemberRecord>unlisted(node.text("key"), label),
        that,
        of.requirement(node, Unit.SHARE));
  }
}
