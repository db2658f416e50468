package vn.chibo.examples.benchmarks.evaluation.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** Synthetic years of cells, the same in every run. */
public final class CellYears {
  /** The as-of day of the first set of rules; meetings after it are plans. */
  public static final LocalDate SPANS_DAY = LocalDate.of(2024, 11, 20);

  /** The as-of day of the second set. */
  public static final LocalDate STANDARD_DAY = LocalDate.of(2025, 12, 10);

  private static final long SEED = 20_241_120;
  private static final int MONTHS = 12;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 150;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final DatePeriod year;
  private final boolean detailed;
  private int taken;

  private CellYears(int year, boolean detailed) {
    this.year = DatePeriod.ofYear(year);
    this.detailed = detailed;
  }

  /** Cells with the facts for which {@link SpanRule} asks. */
  public static List<CellRecord> forSpans(int cells) {
    return spans().next(cells);
  }

  /** The same cells, to be taken some at a time. */
  public static CellYears spans() {
    return new CellYears(SPANS_DAY.getYear(), false);
  }

  /** Cells with combined sittings, merged meetings and decisions besides. */
  public static List<CellRecord> forStandardRules(int cells) {
    return new CellYears(STANDARD_DAY.getYear(), true).next(cells);
  }

  /** The next cells. */
  public List<CellRecord> next(int count) {
    int first = taken;
    taken += count;
    return IntStream.range(first, taken).mapToObj(this::cell).toList();
  }

  private CellRecord cell(int number) {
    int members = random.nextInt(8, 61);
    CellRecord.Builder cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("cell-" + number))
                    .name("Chi bộ " + number)
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(year)
            .meetings(new Register<>(meetings(members), complete()));
    return detailed
        ? cell.members(Quantity.exactly(members)).decisions(decisions()).build()
        : cell.build();
  }

  /** Nothing missing in nine of ten cells, one month in the others. */
  private List<DatePeriod> complete() {
    if (!percent(10)) {
      return List.of(year);
    }
    return year.minus(List.of(month(random.nextInt(MONTHS))));
  }

  private List<Meeting> meetings(int members) {
    List<Meeting> meetings = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      boolean late = percent(5) && month < MONTHS - 1;
      MeetingKind kind = detailed && percent(8) ? MeetingKind.COMBINED : MeetingKind.REGULAR;
      meetings.add(meeting(day(month(late ? month + 1 : month)), kind, members));
    }
    for (DatePeriod quarter : Span.QUARTER.within(year)) {
      if (percent(90)) {
        meetings.add(meeting(day(quarter), MeetingKind.THEMATIC, members));
      }
    }
    return meetings;
  }

  private Meeting meeting(LocalDate date, MeetingKind kind, int members) {
    Meeting.Builder meeting =
        Meeting.builder().date(date).kind(kind).attendance(headCount(members));
    if (!percent(2)) {
      meeting.minutes(random.nextInt(SHORTEST, LONGEST + 1));
    }
    if (detailed) {
      meeting
          .difficulty(known(!percent(10)))
          .interleaved(known(percent(5)))
          .mergedWith(known(percent(2) ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE));
    }
    return meeting.build();
  }

  private HeadCount headCount(int members) {
    int exempted = random.nextInt(3);
    int onSpecialDuty = random.nextInt(2);
    int unexcused = percent(3) ? 1 : 0;
    int excused = random.nextInt(3);
    return HeadCount.builder()
        .members(members)
        .exempted(exempted)
        .onSpecialDuty(onSpecialDuty)
        .suspended(0)
        .present(members - exempted - onSpecialDuty - unexcused - excused)
        .excused(excused)
        .unexcused(unexcused)
        .build();
  }

  /** One cell in ten has a length of its own. */
  private Register<Decision> decisions() {
    List<Decision> taken =
        percent(10)
            ? List.of(
                new Decision(
                    DecisionKind.LENGTH_FOR_FEW_MEMBERS,
                    day(month(random.nextInt(MONTHS))),
                    known(70)))
            : List.of();
    return Register.of(taken).completeUpTo(year.last());
  }

  /** Recorded in 95 of 100 places. */
  private <T> Optional<T> known(T fact) {
    return percent(5) ? Optional.empty() : Optional.of(fact);
  }

  private DatePeriod month(int index) {
    return Span.MONTH.around(year.start().plusMonths(index));
  }

  private LocalDate day(DatePeriod period) {
    return period.start().plusDays(random.nextInt(period.days()));
  }

  private boolean percent(int share) {
    return random.nextInt(100) < share;
  }
}
