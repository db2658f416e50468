package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;

/**
 * The record of one cell: meetings scattered over its period, or a regular one a month and a
 * thematic one a quarter, so that rules of meetings are met as well as broken.
 */
final class CellValues {
  private static final int ROLL = 6;
  private static final int[] LENGTHS = {45, 60, 90};
  private static final double NEARLY_ALWAYS = 0.97;
  private static final int MOST_IN_COMMITTEE = 9;

  /** How many months a term lasts at most, with a shift and without. */
  private static final List<Integer> TERMS = List.of(30, 36, 60);

  /** Not quite 1, so that a meeting can be left out where a sample shrinks. */
  private static final double ALWAYS = 0.9999;

  private final Draw draw;
  private final CellPlan plan;
  private final MeetingValues facts;
  private final int number;
  private final double gaps;
  private List<Decision> decisions = List.of();
  private int members;
  private int first = 1;
  private boolean calls;
  private boolean mixed;

  private CellValues(Draw draw, CellPlan plan, int number) {
    this.draw = draw;
    this.plan = plan;
    this.facts = new MeetingValues(draw, plan.facts());
    this.number = number;
    this.gaps = plan.facts().gaps();
  }

  static CellRecord cell(Draw draw, CellPlan plan, int number) {
    return new CellValues(draw, plan, number).cell();
  }

  /** The record of a cell whose members are known, by consecutive numbers. */
  static CellRecord cell(Draw draw, CellPlan plan, int number, int first) {
    CellValues values = new CellValues(draw, plan, number);
    values.first = first;
    return values.cell();
  }

  private CellRecord cell() {
    Optional<Sector> sector =
        plan.sector().or(() -> draw.maybe(0.5, () -> OrganizationValues.sector(draw)));
    calls = draw.weighted(5, 1) > 0;
    mixed = draw.chance(0.4);
    members = members(sector);
    decisions = draw.list(0, 2, this::decision);
    CellRecord.Builder cell =
        CellRecord.builder()
            .organization(OrganizationValues.cell(number, sector).withKind(kind()))
            .period(plan.period())
            .meetings(Completeness.register(draw, meetings(), plan.period(), gaps))
            .decisions(Completeness.register(draw, decisions, plan.period(), gaps))
            .members(draw.maybe(1 - gaps, this::counted))
            .officialMembers(draw.maybe(1 - gaps, () -> sized(members)))
            .committeeMembers(draw.maybe(1 - gaps, () -> sized(MOST_IN_COMMITTEE)))
            .deputySecretaries(draw.maybe(1 - gaps, () -> sized(2)))
            .previousCongress(draw.maybe(1 - gaps, this::congress))
            .judgements(RecordValues.judgements(draw, plan.facts().edges(), plan.period()))
            .figures(RecordValues.figures(draw, plan.facts().edges(), plan.period()));
    more(cell);
    return cell.build();
  }

  private OrganizationKind kind() {
    return switch (draw.weighted(20, 3, 1)) {
      case 0 -> OrganizationKind.SUBORDINATE_CELL;
      case 1 -> OrganizationKind.GRASSROOTS_CELL;
      default -> OrganizationKind.PROVISIONAL_CELL;
    };
  }

  /** What few cells have. */
  private void more(CellRecord.Builder cell) {
    if (draw.chance(plan.memberRecords())) {
      List<MemberRecord> records = new ArrayList<>();
      draw.list(1, 2, () -> records.add(MemberRecords.slim(draw, id(records), plan)));
      cell.memberRecords(Completeness.roster(draw, records, gaps));
    }
    if (draw.chance(0.1)) {
      Commendation given = RecordValues.commendation(draw, plan.period(), gaps);
      cell.commendations(Completeness.roster(draw, List.of(given), gaps));
    }
    if (draw.chance(0.1)) {
      cell.oversight(Register.of(List.of(attended())));
      cell.attendancePlans(Completeness.roster(draw, List.of(attending()), gaps));
    }
  }

  private MemberId id(List<MemberRecord> before) {
    return MemberValues.id(first + before.size());
  }

  private SuperiorAttendance attended() {
    return SuperiorAttendance.builder()
        .date(Calendars.day(draw, plan.period()))
        .cell(OrganizationValues.cellId(number))
        .build();
  }

  /** A plan for a member of a committee above, once in a quarter of the period. */
  private AttendancePlan attending() {
    LocalDate day = Calendars.day(draw, plan.period());
    return AttendancePlan.builder()
        .committee(OrganizationValues.id(draw))
        .period(plan.period())
        .addAttendances(
            PlannedAttendance.builder()
                .superior(SuperiorMember.of(draw.of(SuperiorPost.values())))
                .cell(OrganizationValues.cellId(number))
                .period(Quarter.of(day).period())
                .times(1)
                .build())
        .build();
  }

  /**
   * As many as cells have: residential ones 32 to 42 on average, those of offices fewer, and a few
   * 50 and more, of 93 on average (published figures). A cell that calls the roll is small.
   */
  private int members(Optional<Sector> sector) {
    boolean residential =
        sector.map(Sector.RESIDENTIAL::equals).orElseGet(() -> draw.weighted(3, 1) == 0);
    Range usual =
        draw.chance(0.04) ? new Range(50, 136) : residential ? new Range(15, 64) : new Range(3, 30);
    Range range = plan.members().orElse(calls ? new Range(3, ROLL) : usual);
    if (calls) {
      return draw.between(range.least(), Math.max(range.least(), Math.min(range.most(), ROLL)));
    }
    int near = plan.facts().edges().near(draw, Unit.MEMBER, 0.25, range, List.of());
    return Math.max(range.least(), Math.min(near, range.most()));
  }

  private Quantity counted() {
    int more = gaps > 0 && draw.chance(0.3) ? 1 : 0;
    return Quantity.between(Fraction.of(members), Fraction.of(members + more));
  }

  /** At most so many, often at a threshold or beside it. */
  private Quantity sized(int most) {
    Range range = new Range(0, most);
    int near = plan.facts().edges().near(draw, Unit.MEMBER, 0.5, range, List.of(3, 9));
    return Quantity.exactly(Math.min(near, most));
  }

  /** Up to six and a half years before the period, often as long ago as a term lasts. */
  private LocalDate congress() {
    int months = draw.of(TERMS) - draw.between(0, 12);
    return plan.period().last().minusMonths(months).isBefore(plan.period().start())
        ? plan.period().last().minusMonths(months).minusDays(draw.between(0, 1))
        : plan.period().start().minusDays(1);
  }

  private Decision decision() {
    return new Decision(
        draw.of(DecisionKind.values()),
        Calendars.day(draw, plan.period()),
        draw.maybe(1 - gaps, () -> LENGTHS[draw.below(LENGTHS.length)]));
  }

  private List<Meeting> meetings() {
    List<Meeting> held =
        switch (draw.weighted(2, 1, 3)) {
          case 0 -> scattered(plan.meetings());
          case 1 -> twinned(scattered(plan.meetings()));
          default -> regime();
        };
    return calls ? withRun(held) : held;
  }

  private List<Meeting> scattered(Range number) {
    List<MeetingKind> kinds = plan.facts().kinds();
    return draw.list(
        number.least(),
        number.most(),
        () ->
            meeting(
                Calendars.day(draw, plan.period()),
                draw.maybe(1 - gaps, () -> draw.of(kinds)),
                facts));
  }

  private Meeting meeting(LocalDate day, Optional<MeetingKind> kind, MeetingValues values) {
    return values.meeting(day, kind, decisions, this::attendance);
  }

  /** In some cells that call the roll a head count stands in now and then. */
  private Attendance attendance() {
    return facts.attendance(members, first, calls && !(mixed && draw.chance(0.4)));
  }

  /** Two meetings on one day: which came first nobody knows. */
  private static List<Meeting> twinned(List<Meeting> meetings) {
    List<Meeting> twins = new ArrayList<>(meetings);
    for (int i = 1; i < twins.size(); i += 2) {
      twins.set(i, twins.get(i).withDate(twins.get(i - 1).getDate()));
    }
    return twins;
  }

  /** A regular meeting in every or nearly every month, a thematic one in the quarters. */
  private List<Meeting> regime() {
    boolean always = draw.weighted(1, 1) == 0;
    MeetingValues values = new MeetingValues(draw, plan.facts().withGaps(gaps / 4));
    List<Meeting> held = new ArrayList<>();
    due(Span.MONTH, MeetingKind.REGULAR, always, values, held);
    due(Span.QUARTER, MeetingKind.THEMATIC, always, values, held);
    List<Meeting> some = held.subList(0, Math.min(held.size(), plan.meetings().most()));
    int lacking = Math.max(0, plan.meetings().least() - some.size());
    List<Meeting> all = new ArrayList<>(some);
    all.addAll(scattered(new Range(lacking, lacking)));
    return all;
  }

  private void due(
      Span span, MeetingKind kind, boolean always, MeetingValues values, List<Meeting> held) {
    for (DatePeriod days : span.touching(plan.period())) {
      Optional<Meeting> meeting =
          draw.maybe(always ? ALWAYS : NEARLY_ALWAYS, () -> regular(days, kind, always, values));
      meeting.ifPresent(held::add);
      if (draw.chance(0.03)) {
        held.add(regular(days, kind, always, values));
      }
    }
  }

  private Meeting regular(DatePeriod days, MeetingKind kind, boolean always, MeetingValues values) {
    boolean combined = !always && draw.chance(0.1);
    MeetingKind of = combined ? MeetingKind.COMBINED : kind;
    return meeting(Calendars.day(draw, days), draw.maybe(1 - gaps / 4, () -> of), values);
  }

  /** One member is excused from so many regular meetings in a row as thresholds ask, or nearly. */
  private List<Meeting> withRun(List<Meeting> meetings) {
    if (!draw.chance(0.8)) {
      return meetings;
    }
    List<Meeting> byDay = new ArrayList<>(meetings);
    byDay.sort(Comparator.comparing(Meeting::getDate));
    List<Integer> regular = new ArrayList<>();
    for (int i = 0; i < byDay.size(); i++) {
      if (byDay.get(i).getKind().filter(MeetingKind.REGULAR::equals).isPresent()) {
        regular.add(i);
      }
    }
    int run = plan.facts().edges().times(draw);
    int start = draw.below(Math.max(1, regular.size() - run + 1));
    for (int i = 0; i < regular.size(); i++) {
      boolean excused = start <= i && i < start + run;
      byDay.set(regular.get(i), Runs.excused(byDay.get(regular.get(i)), first + 1, excused));
    }
    return Collections.unmodifiableList(byDay);
  }
}
