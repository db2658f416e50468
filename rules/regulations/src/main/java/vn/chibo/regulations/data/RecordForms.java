package vn.chibo.regulations.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.CellSizes;
import vn.chibo.evaluator.condition.Commended;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.evaluator.condition.OrganizationParts;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The forms of records of one kind: of a cell, of a member, of an organization and its parts.
 *
 * @param of what the forms may refer to
 */
record RecordForms(AskedOf of) {
  private static final Entries<MemberRecord, Discipline> DISCIPLINES =
      Entries.all(
          "disciplines",
          RegulationMessages.text("entries.disciplines"),
          MemberRecord::getDisciplines);

  /** Forms of a cell: its meetings, its size, its kind and its commendations. */
  ConditionReader<CellRecord> cell() {
    CommendationForms commendations = new CommendationForms(of);
    return new MeetingForms(of)
        .add(ConditionReader.<CellRecord>ofRecord(of))
        .and("size", this::size)
        .and("congress", this::congress)
        .and("congress-within", this::congressWithin)
        .and("of-kind", node -> ofKind(node, OfKind::cells, this::cell))
        .and("years-in-a-row", node -> commendations.yearsInARow(node, Commended::cells))
        .and("commended", node -> commendations.commended(node, Commended::cells, this::cell));
  }

  /** Forms of a member: tasks given, disciplinary decisions. */
  ConditionReader<MemberRecord> member() {
    CommendationForms commendations = new CommendationForms(of);
    return ConditionReader.<MemberRecord>ofRecord(of)
        .and("tasks", this::tasks)
        .and("disciplined", RecordForms::disciplined)
        .and("years-in-a-row", node -> commendations.yearsInARow(node, Commended::members))
        .and("commended", node -> commendations.commended(node, Commended::members, this::member));
  }

  /** Forms of an organization: shares of its parts. */
  ConditionReader<OrganizationRecord> organization() {
    return ConditionReader.<OrganizationRecord>ofRecord(of)
        .and("share-of-cells", node -> share(node, OrganizationParts.cells(), this::cell))
        .and(
            "share-of-organizations",
            node -> share(node, OrganizationParts.organizations(), this::organization))
        .and("share-of", this::unlisted)
        .and("of-kind", node -> ofKind(node, OfKind::organizations, this::organization));
  }

  /** A number of members of the cell: {@code {of, is, than}}. */
  private Condition<CellRecord> size(DataNode node) {
    node.only("of", "is", "than");
    Size size = node.required("of", field -> field.constant(Size.class), Size.MEMBERS);
    return Conditions.compare(size.measure, of.requirement(node, size.measure.unit()));
  }

  /** Which number of members is meant. */
  private enum Size {
    MEMBERS(CellSizes.MEMBERS),
    OFFICIAL_MEMBERS(CellSizes.OFFICIAL_MEMBERS),
    COMMITTEE_MEMBERS(CellSizes.COMMITTEE_MEMBERS),
    DEPUTY_SECRETARIES(CellSizes.DEPUTY_SECRETARIES);

    private final Measure<CellRecord> measure;

    Size(Measure<CellRecord> measure) {
      this.measure = measure;
    }
  }

  /**
   * The months from the last congress before the period to the last day on which the rule is asked:
   * {@code {is, than}}.
   */
  private Condition<CellRecord> congress(DataNode node) {
    node.only("is", "than");
    return Conditions.forEvery(
        CongressTerm.TERM,
        Conditions.compare(CongressTerm.MONTHS, of.requirement(node, Unit.MONTH)));
  }

  /** So many congresses, each so many months after the last at most: {@code {months, is, than}}. */
  private Condition<CellRecord> congressWithin(DataNode node) {
    node.only("months", "is", "than");
    String months = of.named(node, "months", Unit.MONTH);
    return Conditions.countWhere(
        CongressTerm.congresses(of.whole(months)),
        Conditions.compare(
            CongressTerm.MONTHS_AFTER_THE_LAST, Conditions.atMost(Conditions.parameter(months))),
        of.requirement(node, Unit.COUNT));
  }

  /** So many tasks given to the member: {@code {is, than}}. */
  private Condition<MemberRecord> tasks(DataNode node) {
    node.only("is", "than");
    return Conditions.tallied(
        Tallies.countOf(
            Entries.all("tasks", RegulationMessages.text("entries.tasks"), MemberRecord::getTasks)),
        of.requirement(node, Unit.COUNT));
  }

  /**
   * What is asked of organizations of some kinds and sectors only: {@code {kinds, sectors, asks}},
   * of which one of the first two may be left out.
   */
  private static <S extends SubjectRecord> Condition<S> ofKind(
      DataNode node,
      BiFunction<List<OrganizationKind>, List<Sector>, Parts<S, S>> parts,
      Supplier<ConditionReader<S>> reader) {
    node.only("kinds", "sectors", "asks");
    List<OrganizationKind> kinds =
        node.list("kinds", field -> field.constant(OrganizationKind.class));
    List<Sector> sectors = node.list("sectors", field -> field.constant(Sector.class));
    Condition<S> asked =
        node.required("asks", reader.get()::read, Conditions.<S>noFigureOnRecord(Text.same("")));
    return Conditions.forEvery(parts.apply(kinds, sectors), asked);
  }

  /** A disciplinary decision was taken within the window: {@code true}, or {@code false}: none. */
  private static Condition<MemberRecord> disciplined(DataNode node) {
    Condition<MemberRecord> some =
        Conditions.tallied(Tallies.countOf(DISCIPLINES), Conditions.atLeast(Conditions.number(1)));
    return node.flag() ? some : Conditions.not(some);
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
