package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.testkit.arbitrary.CoreArbitraries;

/** The details of a meeting by their paths, each with how it becomes known. */
final class MeetingDetails {
  private static final Map<String, Detail> ALL = all();

  private MeetingDetails() {}

  /** Makes a detail of a meeting known; what is known of it stays. */
  @FunctionalInterface
  private interface Detail {
    Meeting known(Filling way, Held held);
  }

  /**
   * A meeting that is being filled.
   *
   * @param cell its cell as it was recorded
   * @param index its place in the register
   * @param meeting the meeting as far as it is filled
   */
  record Held(CellRecord cell, int index, Meeting meeting) {
    /** Its place among the meetings of its day. */
    int place() {
      LocalDate day = meeting.getDate();
      return (int)
          cell.getMeetings().entries().subList(0, index).stream()
              .filter(other -> other.getDate().equals(day))
              .count();
    }

    private Held filled(Meeting more) {
      return new Held(cell, index, more);
    }

    private FactPath path() {
      return Paths.entry("meetings", cell.getMeetings().entries(), index);
    }
  }

  /** The paths of all details of the meetings of a cell, but for who attended by name. */
  static List<FactPath> everything(CellRecord cell) {
    return held(cell)
        .map(Held::path)
        .flatMap(
            meeting ->
                ALL.keySet().stream()
                    .filter(name -> !name.equals("attendance.states"))
                    .map(name -> Paths.detail(meeting, name)))
        .toList();
  }

  /** The meetings of a cell, with what stands at some paths known. */
  static List<Meeting> fill(CellRecord cell, Set<FactPath> known, Filling way) {
    return held(cell).map(held -> filled(held, known, way)).toList();
  }

  private static Stream<Held> held(CellRecord cell) {
    List<Meeting> meetings = cell.getMeetings().entries();
    return IntStream.range(0, meetings.size()).mapToObj(i -> new Held(cell, i, meetings.get(i)));
  }

  private static Meeting filled(Held recorded, Set<FactPath> known, Filling way) {
    FactPath path = recorded.path();
    Held held = recorded;
    for (Map.Entry<String, Detail> detail : ALL.entrySet()) {
      if (known.contains(Paths.detail(path, detail.getKey()))) {
        held = held.filled(detail.getValue().known(way, held));
      }
    }
    return held.meeting();
  }

  /** In the order in which they become known: some must agree with others. */
  private static Map<String, Detail> all() {
    Map<String, Detail> all = new LinkedHashMap<>();
    all.putAll(composed());
    all.putAll(plain());
    for (Attribute attribute : Attribute.of(Meeting.class)) {
      attribute
          .optional()
          .flatMap(MeetingDetails::some)
          .ifPresent(some -> all.putIfAbsent(attribute.path(), guessed(attribute, some)));
    }
    return all;
  }

  /** Those that have details of their own, some of which may be known. */
  private static Map<String, Detail> composed() {
    Map<String, Detail> all = new LinkedHashMap<>();
    all.put("agenda", (way, held) -> new Told(way).agenda(held.meeting()));
    all.put("attendance", (way, held) -> new Counted(way).attended(held.meeting()));
    all.put("attendance.states", (way, held) -> called(way, held));
    all.put("contributions", (way, held) -> new Told(way).contributions(held.meeting()));
    all.put("contributions.groups", (way, held) -> new Told(way).groups(held.meeting()));
    all.put("lessons", (way, held) -> Told.lessons(held.meeting()));
    all.put("preparation", (way, held) -> new Told(way).prepared(held.meeting()));
    all.put("resolutions", (way, held) -> new Told(way).resolutions(held.meeting()));
    all.put("startTime", (way, held) -> new Told(way).started(held.meeting(), held.place()));
    all.put("superiorMembers", (way, held) -> Overseen.attended(held, way.badly()));
    all.put("theme", (way, held) -> new Told(way).theme(held.meeting()));
    all.put("writtenMinutes", (way, held) -> new Told(way).written(held.meeting()));
    return all;
  }

  private static Meeting called(Filling way, Held held) {
    Meeting counted = new Counted(way).attended(held.meeting());
    return Naming.of(held.filled(counted), !way.badly());
  }

  /** Those that are known or not. */
  private static Map<String, Detail> plain() {
    Map<String, Detail> all = new LinkedHashMap<>();
    all.put("kind", unknown(Meeting::getKind, (way, m) -> m.withKind(kind(way))));
    all.put("minutes", unknown(Meeting::getMinutes, (way, m) -> m.withMinutes(minutes(way, m))));
    all.put(
        "difficulty", unknown(Meeting::getDifficulty, (way, m) -> m.withDifficulty(way.badly())));
    all.put(
        "interleaved",
        unknown(Meeting::getInterleaved, (way, m) -> m.withInterleaved(way.badly())));
    all.put(
        "mergedWith", unknown(Meeting::getMergedWith, (way, m) -> m.withMergedWith(merged(way))));
    all.put("guests", unknown(Meeting::getGuests, (way, m) -> m.withGuests(guests(way))));
    all.put("form", unknown(Meeting::getForm, (way, m) -> m.withForm(form(way))));
    all.put("dayOff", unknown(Meeting::getDayOff, (way, m) -> m.withDayOff(!way.badly())));
    all.put("secret", unknown(Meeting::getSecret, (way, m) -> m.withSecret(way == Filling.WELL)));
    all.put(
        "thinkingMinutes",
        unknown(Meeting::getThinkingMinutes, (way, m) -> m.withThinkingMinutes(way.of(90, 0, 25))));
    all.put("rating", unknown(Meeting::getRating, (way, m) -> m.withRating(rating(way))));
    all.put(
        "unableToGather",
        unknown(
            Meeting::getUnableToGather, (way, m) -> m.withUnableToGather(new Told(way).unable(m))));
    return all;
  }

  private static Detail unknown(
      Function<Meeting, Optional<?>> detail, BiFunction<Filling, Meeting, Meeting> known) {
    return (way, held) ->
        detail.apply(held.meeting()).isEmpty() ? known.apply(way, held.meeting()) : held.meeting();
  }

  private static MeetingKind kind(Filling way) {
    return way.of(MeetingKind.REGULAR, MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY);
  }

  private static int minutes(Filling way, Meeting meeting) {
    return Math.max(way.minutes(), Told.itemsOf(meeting));
  }

  private static MergedMeeting merged(Filling way) {
    return way.badly() ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE;
  }

  private static Visitors guests(Filling way) {
    return Visitors.of(way.of(20, 0, 1));
  }

  private static MeetingForm form(Filling way) {
    return way.of(MeetingForm.IN_PERSON, MeetingForm.ONLINE, MeetingForm.BY_PARTY_GROUP);
  }

  private static MeetingRating rating(Filling way) {
    return way.of(MeetingRating.GOOD, MeetingRating.POOR, MeetingRating.AVERAGE);
  }

  /** What nobody named here: one value for all ways. */
  private static Detail guessed(Attribute attribute, Object some) {
    return (way, held) ->
        attribute.of(held.meeting()).equals(Optional.empty())
            ? (Meeting) attribute.with(held.meeting(), Optional.of(some))
            : held.meeting();
  }

  private static Optional<?> some(Class<?> type) {
    if (type == String.class) {
      return Optional.of("something");
    }
    return CoreArbitraries.has(type)
        ? Optional.of(CoreArbitraries.of(type).generator(1).next(new Random(1)).value())
        : Optional.empty();
  }
}
