package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.testkit.arbitrary.CoreArbitraries;

/**
 * A cell in which what was missing is known: of its meetings as well as can be, as badly as can be,
 * and in between. Registers that become complete hold no more entries.
 */
enum Filling {
  WELL(MeetingKind.REGULAR, 240, 3, false),
  BADLY(MeetingKind.THEMATIC, 1, 900, true),
  BETWEEN(MeetingKind.EXTRAORDINARY, 75, 30, false);

  /** More members than a cell has. */
  private static final int MOST = 1000;

  /** How many are on a roll of which nobody says how many they are. */
  private static final int ROLL = 100;

  private static final FactPath MEMBERS = FactPath.RECORD.then(new FactPath.Attribute("members"));

  private static final Map<String, BiFunction<Filling, Held, Meeting>> DETAILS = details();

  private final MeetingKind kind;
  private final int minutes;
  private final int members;
  private final boolean flag;

  Filling(MeetingKind kind, int minutes, int members, boolean flag) {
    this.kind = kind;
    this.minutes = minutes;
    this.members = members;
    this.flag = flag;
  }

  /** The details of a meeting by their paths; what is known of one stays. */
  private static Map<String, BiFunction<Filling, Held, Meeting>> details() {
    Map<String, BiFunction<Filling, Held, Meeting>> details = new LinkedHashMap<>();
    details.put("agenda", (to, held) -> to.told().agenda(held.meeting()));
    details.put("attendance", (to, held) -> to.attended(held.meeting()));
    details.put("attendance.states", (to, held) -> to.called(held));
    details.put("contributions", (to, held) -> to.told().contributions(held.meeting()));
    details.put("contributions.groups", (to, held) -> to.told().groups(held.meeting()));
    details.put("lessons", (to, held) -> Told.lessons(held.meeting()));
    details.put("preparation", (to, held) -> to.told().prepared(held.meeting()));
    details.put("resolutions", (to, held) -> to.told().resolutions(held.meeting()));
    details.put("startTime", (to, held) -> to.told().started(held.meeting(), held.place()));
    details.put("superiorMembers", (to, held) -> Overseen.attended(held, to.flag));
    details.put("theme", (to, held) -> to.told().theme(held.meeting()));
    details.put("kind", unknown(Meeting::getKind, (to, m) -> m.withKind(to.kind)));
    details.put(
        "minutes",
        unknown(
            Meeting::getMinutes, (to, m) -> m.withMinutes(Math.max(to.minutes, Told.itemsOf(m)))));
    details.put(
        "difficulty", unknown(Meeting::getDifficulty, (to, m) -> m.withDifficulty(to.flag)));
    details.put(
        "interleaved", unknown(Meeting::getInterleaved, (to, m) -> m.withInterleaved(to.flag)));
    details.put(
        "mergedWith", unknown(Meeting::getMergedWith, (to, m) -> m.withMergedWith(to.merged())));
    details.put(
        "form",
        unknown(
            Meeting::getForm,
            (to, m) ->
                m.withForm(
                    to.of(MeetingForm.IN_PERSON, MeetingForm.ONLINE, MeetingForm.BY_PARTY_GROUP))));
    details.put("dayOff", unknown(Meeting::getDayOff, (to, m) -> m.withDayOff(!to.flag)));
    details.put("secret", unknown(Meeting::getSecret, (to, m) -> m.withSecret(to == WELL)));
    details.put(
        "thinkingMinutes",
        unknown(Meeting::getThinkingMinutes, (to, m) -> m.withThinkingMinutes(to.of(90, 0, 25))));
    details.put(
        "rating",
        unknown(
            Meeting::getRating,
            (to, m) ->
                m.withRating(
                    to.of(MeetingRating.GOOD, MeetingRating.POOR, MeetingRating.AVERAGE))));
    details.put("writtenMinutes", (to, held) -> to.told().written(held.meeting()));
    details.put(
        "unableToGather",
        unknown(Meeting::getUnableToGather, (to, m) -> m.withUnableToGather(to.told().unable(m))));
    for (Attribute attribute : Attribute.of(Meeting.class)) {
      Optional<?> some = attribute.optional().flatMap(Filling::some);
      if (some.isPresent()) {
        details.putIfAbsent(
            attribute.path(), (to, held) -> guessed(held.meeting(), attribute, some));
      }
    }
    return details;
  }

  private static BiFunction<Filling, Held, Meeting> unknown(
      Function<Meeting, Optional<?>> detail, BiFunction<Filling, Meeting, Meeting> known) {
    return (to, held) ->
        detail.apply(held.meeting()).isEmpty() ? known.apply(to, held.meeting()) : held.meeting();
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
  }

  /** What is so in each of these ways. */
  <T> T of(T well, T badly, T between) {
    return switch (this) {
      case WELL -> well;
      case BADLY -> badly;
      case BETWEEN -> between;
    };
  }

  private Told told() {
    return new Told(this);
  }

  private Meeting called(Held held) {
    return Naming.of(new Held(held.cell(), held.index(), attended(held.meeting())), !flag);
  }

  /** The cell in each of these ways, with what stands at some paths known, also of figures. */
  static List<CellRecord> with(CellRecord cell, List<FactPath> paths, Informed figures) {
    Set<FactPath> known = Set.copyOf(paths);
    int listed = cell.getMemberRecords().entries().size();
    List<CellRecord> filled = new ArrayList<>();
    for (Filling way : values()) {
      CellRecord facts = way.fill(cell, known);
      // What is reported turns out well or badly whatever else does.
      Stream.of(figures.measures().isEmpty() ? new Filling[] {way} : values())
          .map(of -> figures.fill(facts, listed, known, of.figure()))
          .forEach(filled::add);
    }
    return filled;
  }

  /** What is reported in figures: very many, nothing, or a half. */
  private Fraction figure() {
    return of(Fraction.of(900), Fraction.ZERO, Fraction.of(1, 2));
  }

  /**
   * The cell in each of these ways, with all details and registers known; also with those of whom
   * nothing is said left out, by name, and with told apart what no field tells.
   */
  static List<CellRecord> everything(CellRecord cell, Informed figures) {
    List<FactPath> all = new ArrayList<>(List.of(MEMBERS));
    all.addAll(Composed.all());
    all.addAll(Honoured.all(cell.getCommendations()));
    DatePeriod ever = DatePeriod.until(cell.getPeriod().last());
    for (String register : List.of("meetings", "decisions", "oversight")) {
      all.add(FactPath.RECORD.then(new FactPath.Complete(register, Optional.of(ever))));
    }
    List<Meeting> meetings = cell.getMeetings().entries();
    for (int i = 0; i < meetings.size(); i++) {
      FactPath meeting = FactPath.RECORD.then(entry("meetings", meetings, i));
      DETAILS.keySet().stream()
          .filter(name -> !name.equals("attendance.states"))
          .forEach(name -> all.add(detail(meeting, name)));
    }
    List<Decision> decisions = cell.getDecisions().entries();
    IntStream.range(0, decisions.size()).forEach(i -> all.add(length(decisions, i)));
    all.addAll(Overseen.everything(cell));
    all.addAll(Enrolled.everything(cell));
    all.addAll(figures.everything(cell));
    return Stream.of(cell, LeftOut.ON_SPECIAL_DUTY.of(cell), LeftOut.EXEMPTED.of(cell))
        .map(Untold::of)
        .flatMap(counted -> with(counted, all, figures).stream())
        .flatMap(known -> Stream.of(known, Naming.of(known, true), Naming.of(known, false)))
        .map(
            known -> {
              int listed = known.getMemberRecords().entries().size();
              CellRecord named = Enrolled.named(known, ever);
              return figures.fill(named, listed, Set.of(), Fraction.ONE);
            })
        .toList();
  }

  static FactPath detail(FactPath entry, String names) {
    FactPath path = entry;
    for (String name : names.split("\\.", -1)) {
      path = path.then(new FactPath.Attribute(name));
    }
    return path;
  }

  private static Meeting guessed(Meeting meeting, Attribute attribute, Optional<?> some) {
    return attribute.of(meeting).equals(Optional.empty())
        ? (Meeting) attribute.with(meeting, some)
        : meeting;
  }

  private static Optional<?> some(Class<?> type) {
    if (type == String.class) {
      return Optional.of("something");
    }
    return CoreArbitraries.has(type)
        ? Optional.of(CoreArbitraries.of(type).generator(1).next(new Random(1)).value())
        : Optional.empty();
  }

  private CellRecord fill(CellRecord cell, Set<FactPath> known) {
    List<Meeting> meetings = cell.getMeetings().entries();
    List<Meeting> filled =
        IntStream.range(0, meetings.size()).mapToObj(i -> filled(cell, i, known)).toList();
    CellRecord own =
        sized(cell, known)
            .withMeetings(complete("meetings", filled, cell.getMeetings().complete(), known))
            .withDecisions(
                complete(
                    "decisions",
                    decided(cell.getDecisions().entries(), known),
                    cell.getDecisions().complete(),
                    known));
    return Enrolled.fill(Overseen.fill(own, known, flag), known, flag);
  }

  private List<Decision> decided(List<Decision> decisions, Set<FactPath> known) {
    return IntStream.range(0, decisions.size())
        .mapToObj(
            i ->
                known.contains(length(decisions, i)) && decisions.get(i).minutes().isEmpty()
                    ? decided(decisions.get(i))
                    : decisions.get(i))
        .toList();
  }

  private Decision decided(Decision decision) {
    return new Decision(decision.kind(), decision.date(), Optional.of(minutes));
  }

  private static FactPath length(List<Decision> decisions, int i) {
    FactPath decision = FactPath.RECORD.then(entry("decisions", decisions, i));
    return decision.then(new FactPath.Attribute("minutes"));
  }

  private CellRecord sized(CellRecord cell, Set<FactPath> known) {
    CellRecord sized = known.contains(MEMBERS) ? cell.withMembers(sized(cell.getMembers())) : cell;
    CellRecord composed = Composed.fill(sized, known, flag ? 2 : 9, minutes % 100, sector());
    return composed.withCommendations(Honoured.fill(composed.getCommendations(), known, !flag));
  }

  private Sector sector() {
    return flag ? Sector.AGENCY : Sector.RESIDENTIAL;
  }

  /** As many members as can be, as few, or 30, within what is known of their number. */
  private Quantity sized(Optional<Quantity> known) {
    return IntStream.rangeClosed(0, MOST)
        .mapToObj(i -> Quantity.exactly(Math.floorMod(flag ? members - i : members + i, MOST)))
        .filter(number -> known.isEmpty() || number.meets(known.get()))
        .findFirst()
        .orElseGet(known::get);
  }

  private Meeting filled(CellRecord cell, int i, Set<FactPath> known) {
    List<Meeting> meetings = cell.getMeetings().entries();
    FactPath path = FactPath.RECORD.then(entry("meetings", meetings, i));
    Meeting filled = meetings.get(i);
    for (Map.Entry<String, BiFunction<Filling, Held, Meeting>> detail : DETAILS.entrySet()) {
      if (known.contains(detail(path, detail.getKey()))) {
        filled = detail.getValue().apply(this, new Held(cell, i, filled));
      }
    }
    return filled;
  }

  static <T extends Dated> Register<T> complete(
      String name, List<T> entries, List<DatePeriod> before, Set<FactPath> known) {
    Stream<DatePeriod> more =
        known.stream()
            .flatMap(path -> path.last().stream())
            .filter(step -> step instanceof FactPath.Complete c && c.list().equals(name))
            .flatMap(step -> ((FactPath.Complete) step).days().stream());
    return new Register<>(entries, Stream.concat(before.stream(), more).toList());
  }

  static FactPath.Entry entry(String register, List<? extends Dated> entries, int i) {
    LocalDate day = entries.get(i).getDate();
    long before = entries.subList(0, i).stream().filter(e -> e.getDate().equals(day)).count();
    return new FactPath.Entry(register, day, (int) before);
  }

  private MergedMeeting merged() {
    return flag ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE;
  }

  /** All who are not counted yet are present, absent without reason, or excused. */
  private Meeting attended(Meeting meeting) {
    if (meeting.getAttendance().filter(a -> !(a instanceof HeadCount)).isPresent()) {
      return meeting;
    }
    HeadCount known =
        (HeadCount) meeting.getAttendance().orElseGet(() -> HeadCount.builder().build());
    HeadCount roll =
        known
            .withMembers(known.getMembers().orElse(Math.max(ROLL, counted(known))))
            .withExempted(known.getExempted().orElse(0))
            .withOnSpecialDuty(known.getOnSpecialDuty().orElse(0))
            .withSuspended(known.getSuspended().orElse(0));
    int left = Math.max(0, roll.getMembers().orElseThrow() - counted(roll));
    int came = this == WELL ? left : Math.min(left, Math.max(1, Told.spoke(meeting)));
    HeadCount present = roll.withPresent(roll.getPresent().orElse(came));
    int absent = roll.getPresent().isPresent() ? left : left - came;
    return meeting.withAttendance(
        present
            .withExcused(roll.getExcused().orElse(this == BETWEEN ? absent : 0))
            .withUnexcused(roll.getUnexcused().orElse(this == BADLY ? absent : 0)));
  }

  private static int counted(HeadCount roll) {
    return Stream.of(
            roll.getExempted(),
            roll.getOnSpecialDuty(),
            roll.getPresent(),
            roll.getExcused(),
            roll.getUnexcused())
        .mapToInt(part -> part.orElse(0))
        .sum();
  }
}
