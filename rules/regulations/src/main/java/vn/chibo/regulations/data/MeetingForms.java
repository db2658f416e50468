package vn.chibo.regulations.data;

import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Parts;

/**
 * The forms about the meetings of a cell: how many there are, and what is asked of each.
 *
 * <pre>{@code
 * each-meeting:
 *   kinds: [REGULAR]
 *   that:
 *     any:
 *       - fact: secret
 *       - measure: {of: documents-days-before, is: AT_LEAST, than: days-before}
 * }</pre>
 *
 * @param of what the forms may refer to
 */
record MeetingForms(AskedOf of) {
  private static final Map<String, Measure<HeldMeeting>> MEASURES =
      withKindsOfDay(
          List.of(
              MeetingMeasures.LENGTH,
              MeetingMeasures.UNEXCUSED_ABSENCES,
              MeetingMeasures.DAY_OF_MONTH,
              MeetingMeasures.WEEK_OF_MONTH,
              MeetingMeasures.DOCUMENTS_DAYS_BEFORE,
              MeetingMeasures.POSTED_DAYS_AFTER,
              MeetingMeasures.THINKING_MINUTES,
              MeetingMeasures.UNABLE_TO_GATHER));

  private static final Map<String, Measure<HeldMeeting>> FACTS =
      byKey(
          Stream.concat(
                  MeetingFlags.ALL.stream(),
                  Stream.of(
                      MeetingMeasures.DIFFICULTY,
                      MeetingMeasures.INTERLEAVED,
                      MeetingMeasures.MERGED_MEETINGS,
                      MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS))
              .toList());

  /** Days of a kind are of the same topic as those of the calendar, and have names of their own. */
  private static Map<String, Measure<HeldMeeting>> withKindsOfDay(
      List<Measure<HeldMeeting>> measures) {
    Map<String, Measure<HeldMeeting>> all = new HashMap<>(byKey(measures));
    all.put("documents-full-days-before", MeetingMeasures.DOCUMENTS_FULL_DAYS_BEFORE);
    all.put("posted-working-days-after", MeetingMeasures.POSTED_WORKING_DAYS_AFTER);
    return Map.copyOf(all);
  }

  private static Map<String, Measure<HeldMeeting>> byKey(List<Measure<HeldMeeting>> measures) {
    return measures.stream()
        .collect(Collectors.toUnmodifiableMap(each -> each.topic().key(), Function.identity()));
  }

  /** Adds the forms that are asked of a cell. */
  ConditionReader<CellRecord> add(ConditionReader<CellRecord> reader) {
    return reader
        .and("meetings", this::meetings)
        .and("attendance", this::attended)
        .and("length", this::lasting)
        .and("held", this::held)
        .and("each-meeting", this::each)
        .and("some-meeting", this::some)
        .and("count-meetings", this::count);
  }

  /** Forms of one meeting. */
  private ConditionReader<HeldMeeting> meeting() {
    return new ConditionReader<HeldMeeting>(of)
        .and("measure", this::measure)
        .and("fact", node -> asked(node.oneOf(FACTS), MeetingForms::holds))
        .and("day-off", node -> holds(MeetingFlags.dayOff(of.day(node))))
        .and("attendance", node -> attendance(node.only("denominator", "is", "than")))
        .and("decided", MeetingForms::decided);
  }

  /** In every span so many meetings of a kind: {@code {kind, per, is, than}}. */
  private Condition<CellRecord> meetings(DataNode node) {
    node.only("kind", "per", "is", "than");
    return Conditions.forEvery(
        span(node),
        Conditions.tallied(countOf(heldMeetings(kind(node))), of.requirement(node, Unit.COUNT)));
  }

  /** Attendance at every meeting of a kind: {@code {kind, denominator, is, than}}. */
  private Condition<CellRecord> attended(DataNode node) {
    node.only("kind", "denominator", "is", "than");
    return Conditions.forEvery(MeetingMeasures.meetings(kind(node)), attendance(node));
  }

  /** The length of every sitting of a kind: {@code {kind, is, than}}. */
  private Condition<CellRecord> lasting(DataNode node) {
    node.only("kind", "is", "than");
    return Conditions.forEvery(
        MeetingMeasures.sittings(kind(node)), compared(node, MeetingMeasures.LENGTH));
  }

  /** So many meetings of a kind in all: {@code {kind, is, than}}. */
  private Condition<CellRecord> held(DataNode node) {
    node.only("kind", "is", "than");
    return Conditions.tallied(countOf(heldMeetings(kind(node))), of.requirement(node, Unit.COUNT));
  }

  /** What is asked of every meeting of some kinds: {@code {kinds, that}}. */
  private Condition<CellRecord> each(DataNode node) {
    node.only("kinds", "that");
    return Conditions.forEvery(kinds(node), that(node));
  }

  /** That there is a meeting of some kinds of which it is so: {@code {kinds, that}}. */
  private Condition<CellRecord> some(DataNode node) {
    node.only("kinds", "that");
    return Conditions.some(kinds(node), that(node));
  }

  /** In every span so many meetings of which it is so: {@code {kinds, that, per, is, than}}. */
  private Condition<CellRecord> count(DataNode node) {
    node.only("kinds", "that", "per", "is", "than");
    return Conditions.forEvery(
        span(node),
        Conditions.countWhere(kinds(node), that(node), of.requirement(node, Unit.COUNT)));
  }

  /** A figure of the meeting: {@code {of, is, than}}. */
  private Condition<HeldMeeting> measure(DataNode node) {
    node.only("of", "is", "than");
    return asked(
        node.required("of", field -> field.oneOf(MEASURES), Optional.empty()),
        measure -> compared(node, measure));
  }

  private static Condition<HeldMeeting> asked(
      Optional<Measure<HeldMeeting>> known,
      Function<Measure<HeldMeeting>, Condition<HeldMeeting>> form) {
    return known.map(form).orElseGet(ConditionReader::nothing);
  }

  private Condition<HeldMeeting> attendance(DataNode node) {
    AttendanceDenominator denominator =
        node.required(
            "denominator",
            field -> field.constant(AttendanceDenominator.class),
            AttendanceDenominator.EXEMPT_EXCLUDED);
    return compared(node, MeetingMeasures.attendanceRate(denominator));
  }

  private Condition<HeldMeeting> compared(DataNode node, Measure<HeldMeeting> measure) {
    return Conditions.compare(measure, of.requirement(node, measure.unit()));
  }

  private static Condition<HeldMeeting> holds(Measure<HeldMeeting> flag) {
    return Conditions.compare(flag, Conditions.exactly(Conditions.number(1)));
  }

  /** A decision about the cell that was taken by the day of the meeting. */
  private static Condition<HeldMeeting> decided(DataNode node) {
    return new Condition.Decided<>(node.constant(DecisionKind.class), new ByTheMeeting());
  }

  private Condition<HeldMeeting> that(DataNode node) {
    return node.required("that", meeting()::read, ConditionReader.nothing());
  }

  private static Parts<CellRecord, HeldMeeting> kinds(DataNode node) {
    return MeetingMeasures.meetings(
        node.required(
            "kinds",
            list ->
                list.items().stream()
                    .map(kind -> kind.constant(MeetingKind.class))
                    .toArray(MeetingKind[]::new),
            new MeetingKind[] {MeetingKind.REGULAR}));
  }

  private static Span span(DataNode node) {
    return node.required("per", field -> field.constant(Span.class), Span.MONTH);
  }

  private static MeetingKind kind(DataNode node) {
    return node.required("kind", field -> field.constant(MeetingKind.class), MeetingKind.REGULAR);
  }

  /** Decisions about a cell up to the day of a meeting. */
  private record ByTheMeeting() implements Decisions<HeldMeeting> {
    @Override
    public Register<Decision> of(HeldMeeting held) {
      return held.cell().getDecisions();
    }

    @Override
    public LocalDate day(HeldMeeting held) {
      return held.meeting().getDate();
    }
  }
}
