package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
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

  private static final Map<String, BiFunction<Filling, Meeting, Meeting>> DETAILS = details();

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

  /** The details of a meeting; what is known of one stays. */
  private static Map<String, BiFunction<Filling, Meeting, Meeting>> details() {
    Map<String, BiFunction<Filling, Meeting, Meeting>> details = new LinkedHashMap<>();
    details.put("kind", (to, m) -> m.getKind().isEmpty() ? m.withKind(to.kind) : m);
    details.put("minutes", (to, m) -> m.getMinutes().isEmpty() ? m.withMinutes(to.minutes) : m);
    details.put(
        "difficulty", (to, m) -> m.getDifficulty().isEmpty() ? m.withDifficulty(to.flag) : m);
    details.put(
        "interleaved", (to, m) -> m.getInterleaved().isEmpty() ? m.withInterleaved(to.flag) : m);
    details.put(
        "mergedWith", (to, m) -> m.getMergedWith().isEmpty() ? m.withMergedWith(to.merged()) : m);
    details.put("attendance", Filling::attended);
    return details;
  }

  /** The cell in each of these ways, with what stands at some paths known. */
  static List<CellRecord> with(CellRecord cell, List<FactPath> known) {
    return Stream.of(values()).map(way -> way.fill(cell, known)).toList();
  }

  /**
   * The cell in each of these ways, with all details and registers known; also with those of whom
   * nothing is said left out, by name, and with what only a measure of an author's own may ask.
   */
  static List<CellRecord> everything(CellRecord cell) {
    List<FactPath> all = new ArrayList<>(List.of(MEMBERS));
    all.addAll(Composed.all());
    all.addAll(Honoured.all(cell));
    DatePeriod ever = DatePeriod.until(cell.getPeriod().last());
    for (String register : List.of("meetings", "decisions")) {
      all.add(FactPath.RECORD.then(new FactPath.Complete(register, Optional.of(ever))));
    }
    List<Meeting> meetings = cell.getMeetings().entries();
    for (int i = 0; i < meetings.size(); i++) {
      FactPath meeting = FactPath.RECORD.then(entry("meetings", meetings, i));
      DETAILS.keySet().forEach(name -> all.add(meeting.then(new FactPath.Attribute(name))));
    }
    List<Decision> decisions = cell.getDecisions().entries();
    IntStream.range(0, decisions.size()).forEach(i -> all.add(length(decisions, i)));
    return Stream.of(cell, LeftOut.ON_SPECIAL_DUTY.of(cell), LeftOut.EXEMPTED.of(cell))
        .flatMap(counted -> with(counted, all).stream())
        .map(Filling::guessed)
        .flatMap(known -> Stream.of(known, Naming.of(known, true), Naming.of(known, false)))
        .toList();
  }

  private static CellRecord guessed(CellRecord cell) {
    List<Meeting> meetings = cell.getMeetings().entries().stream().map(Filling::guessed).toList();
    return cell.withMeetings(new Register<>(meetings, cell.getMeetings().complete()));
  }

  private static Meeting guessed(Meeting meeting) {
    Object known = meeting;
    for (Attribute attribute : Attribute.of(Meeting.class)) {
      if (attribute.of(meeting).equals(Optional.empty())) {
        Optional<?> some = attribute.optional().flatMap(Filling::some);
        known = some.isEmpty() ? known : attribute.with(known, some);
      }
    }
    return (Meeting) known;
  }

  private static Optional<Object> some(Class<?> type) {
    return CoreArbitraries.has(type)
        ? Optional.of(CoreArbitraries.of(type).generator(1).next(new Random(1)).value())
        : Optional.empty();
  }

  private CellRecord fill(CellRecord cell, List<FactPath> known) {
    List<Meeting> meetings = cell.getMeetings().entries();
    List<Meeting> filled =
        IntStream.range(0, meetings.size()).mapToObj(i -> filled(meetings, i, known)).toList();
    return sized(cell, known)
        .withMeetings(complete("meetings", filled, cell.getMeetings().complete(), known))
        .withDecisions(
            complete(
                "decisions",
                decided(cell.getDecisions().entries(), known),
                cell.getDecisions().complete(),
                known));
  }

  private List<Decision> decided(List<Decision> decisions, List<FactPath> known) {
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

  private CellRecord sized(CellRecord cell, List<FactPath> known) {
    CellRecord sized =
        known.contains(MEMBERS) ? cell.withMembers(sized(cell.getMembers())) : cell;
    CellRecord composed = Composed.fill(sized, known, flag ? 2 : 9, minutes % 100, sector());
    return Honoured.fill(composed, known, !flag);
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

  private Meeting filled(List<Meeting> meetings, int i, List<FactPath> known) {
    FactPath path = FactPath.RECORD.then(entry("meetings", meetings, i));
    Meeting filled = meetings.get(i);
    for (String name : DETAILS.keySet()) {
      if (known.contains(path.then(new FactPath.Attribute(name)))) {
        filled = DETAILS.get(name).apply(this, filled);
      }
    }
    return filled;
  }

  private static <T extends Dated> Register<T> complete(
      String name, List<T> entries, List<DatePeriod> before, List<FactPath> known) {
    Stream<DatePeriod> more =
        known.stream()
            .flatMap(path -> path.last().stream())
            .filter(step -> step instanceof FactPath.Complete c && c.list().equals(name))
            .flatMap(step -> ((FactPath.Complete) step).days().stream());
    return new Register<>(entries, Stream.concat(before.stream(), more).toList());
  }

  private static FactPath.Entry entry(String register, List<? extends Dated> entries, int i) {
    LocalDate day = entries.get(i).getDate();
    long before = entries.subList(0, i).stream().filter(e -> e.getDate().equals(day)).count();
    return new FactPath.Entry(register, day, (int) before);
  }

  private MergedMeeting merged() {
    return flag ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE;
  }

  /** All who are not counted yet are present, absent without reason, or excused. */
  private static Meeting attended(Filling to, Meeting meeting) {
    if (meeting.getAttendance().filter(a -> !(a instanceof HeadCount)).isPresent()) {
      return meeting;
    }
    HeadCount known =
        (HeadCount) meeting.getAttendance().orElseGet(() -> HeadCount.builder().build());
    HeadCount roll =
        known
            .withMembers(known.getMembers().orElse(ROLL))
            .withExempted(known.getExempted().orElse(0))
            .withOnSpecialDuty(known.getOnSpecialDuty().orElse(0))
            .withSuspended(known.getSuspended().orElse(0));
    int left = left(roll);
    return meeting.withAttendance(
        roll.withPresent(roll.getPresent().orElse(to == WELL ? left : 0))
            .withExcused(roll.getExcused().orElse(to == BETWEEN ? left : 0))
            .withUnexcused(roll.getUnexcused().orElse(to == BADLY ? left : 0)));
  }

  private static int left(HeadCount roll) {
    return roll.getMembers().orElseThrow()
        - Stream.of(
                roll.getExempted(),
                roll.getOnSpecialDuty(),
                roll.getPresent(),
                roll.getExcused(),
                roll.getUnexcused())
            .mapToInt(part -> part.orElse(0))
            .sum();
  }
}
