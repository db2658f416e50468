package vn.chibo.regulations.data;

import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.CellSizes;
import vn.chibo.evaluator.condition.Commended;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.evaluator.condition.OrganizationParts;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The forms that only records of one kind know: the meetings of a cell, the parts of an
 * organization.
 *
 * @param of what the forms may refer to
 */
record RecordForms(AskedOf of) {
  private static final Entries<MemberRecord, Discipline> DISCIPLINES =
      Entries.all(
          "disciplines",
          RegulationMessages.text("entries.disciplines"),
          MemberRecord::getDisciplines);

  /** Forms of a cell: its meetings by span, their attendance and length. */
  ConditionReader<CellRecord> cell() {
    CommendationForms commendations = new CommendationForms(of);
    return new ConditionReader<CellRecord>(of)
        .and("meetings", this::meetings)
        .and("attendance", this::attendance)
        .and("length", this::length)
        .and("held", this::held)
        .and("size", this::size)
        .and("congress", this::congress)
        .and("of-kind", node -> ofKind(node, OfKind::cells, this::cell))
        .and("years-in-a-row", node -> commendations.yearsInARow(node, Commended::cells))
        .and("commended", node -> commendations.commended(node, Commended::cells, this::cell));
  }

  /** Forms of a member: tasks given, disciplinary decisions. */
  ConditionReader<MemberRecord> member() {
    CommendationForms commendations = new CommendationForms(of);
    return new ConditionReader<MemberRecord>(of)
        .and("tasks", this::tasks)
        .and("disciplined", RecordForms::disciplined)
        .and("years-in-a-row", node -> commendations.yearsInARow(node, Commended::members))
        .and("commended", node -> commendations.commended(node, Commended::members, this::member));
  }

  /** Forms of an organization: shares of its parts. */
  ConditionReader<OrganizationRecord> organization() {
    return new ConditionReader<OrganizationRecord>(of)
        .and("share-of-cells", node -> share(node, OrganizationParts.cells(), this::cell))
        .and(
            "share-of-organizations",
            node -> share(node, OrganizationParts.organizations(), this::organization))
        .and("share-of", this::unlisted)
        .and("of-kind", node -> ofKind(node, OfKind::organizations, this::organization));
  }

  /** In every span so many meetings of a kind: {@code {kind, per, is, than}}. */
  private Condition<CellRecord> meetings(DataNode node) {
    node.only("kind", "per", "is", "than");
    Span span = node.required("per", field -> field.constant(Span.class), Span.MONTH);
    return Conditions.forEvery(
        span,
        Conditions.tallied(countOf(heldMeetings(kind(node))), of.requirement(node, Unit.COUNT)));
  }

  /** Attendance at every meeting of a kind: {@code {kind, denominator, is, than}}. */
  private Condition<CellRecord> attendance(DataNode node) {
    node.only("kind", "denominator", "is", "than");
    AttendanceDenominator denominator =
        node.required(
            "denominator",
            field -> field.constant(AttendanceDenominator.class),
            AttendanceDenominator.EXEMPT_EXCLUDED);
    return every(
        MeetingMeasures.meetings(kind(node)), MeetingMeasures.attendanceRate(denominator), node);
  }

  /** The length of every sitting of a kind: {@code {kind, is, than}}. */
  private Condition<CellRecord> length(DataNode node) {
    node.only("kind", "is", "than");
    return every(MeetingMeasures.sittings(kind(node)), MeetingMeasures.LENGTH, node);
  }

  /** So many meetings of a kind in all: {@code {kind, is, than}}. */
  private Condition<CellRecord> held(DataNode node) {
    node.only("kind", "is", "than");
    return Conditions.tallied(countOf(heldMeetings(kind(node))), of.requirement(node, Unit.COUNT));
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

  /** The months from the last congress before the period to its last day: {@code {is, than}}. */
  private Condition<CellRecord> congress(DataNode node) {
    node.only("is", "than");
    return Conditions.compare(CellSizes.MONTHS_SINCE_CONGRESS, of.requirement(node, Unit.MONTH));
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

  private Condition<CellRecord> every(
      Parts<CellRecord, HeldMeeting> meetings, Measure<HeldMeeting> measure, DataNode node) {
    return Conditions.forEvery(
        meetings, Conditions.compare(measure, of.requirement(node, measure.unit())));
  }

  /** A disciplinary decision was taken within the window: {@code true}, or {@code false}: none. */
  private static Condition<MemberRecord> disciplined(DataNode node) {
    Condition<MemberRecord> some =
        Conditions.tallied(Tallies.countOf(DISCIPLINES), Conditions.atLeast(Conditions.number(1)));
    return node.flag() ? some : Conditions.not(some);
  }

  private static MeetingKind kind(DataNode node) {
    return node.required("kind", field -> field.constant(MeetingKind.class), MeetingKind.REGULAR);
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
