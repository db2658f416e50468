package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
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

/** Cells with a year of meetings: always valid, some facts not recorded. */
public final class CellArbitraries {
  private static final int MOST_MEETINGS = 16;
  private static final int MOST_MEMBERS = 40;

  private CellArbitraries() {}

  /** Cells over one calendar year, their registers complete over it. */
  public static Arbitrary<CellRecord> cells(int year) {
    DatePeriod period = DatePeriod.ofYear(year);
    return Combinators.combine(
            meeting(period).list().ofMaxSize(MOST_MEETINGS),
            decision(period).list().ofMaxSize(1),
            Arbitraries.integers().between(2, MOST_MEMBERS).optional())
        .as((meetings, decisions, members) -> cell(period, meetings, decisions, members));
  }

  /** A meeting on some day of a period. */
  public static Arbitrary<Meeting> meeting(DatePeriod period) {
    return Combinators.combine(
            day(period),
            Arbitraries.of(MeetingKind.values()).optional(0.95),
            Arbitraries.of(60, 89, 90, 91, 119, 120, 121).optional(0.9),
            attendance().optional(0.9),
            Arbitraries.of(true, false).optional(0.8),
            Arbitraries.of(true, false).optional(0.8),
            Arbitraries.of(MergedMeeting.values()).optional(0.8))
        .as(
            (date, kind, minutes, attendance, difficulty, interleaved, merged) ->
                Meeting.builder()
                    .date(date)
                    .kind(kind)
                    .minutes(minutes)
                    .attendance(attendance)
                    .difficulty(difficulty)
                    .interleaved(interleaved)
                    .mergedWith(merged)
                    .build());
  }

  /** Head counts that add up to their roll; some are not recorded. */
  public static Arbitrary<Attendance> attendance() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
    return Combinators.combine(
            Arbitraries.integers().between(0, MOST_MEMBERS),
            few,
            few,
            few,
            few,
            Arbitraries.of(true, false))
        .as(CellArbitraries::headCount);
  }

  private static Attendance headCount(
      int present, int excused, int unexcused, int exempted, int onDuty, boolean dutyRecorded) {
    return HeadCount.builder()
        .members(present + excused + unexcused + exempted + onDuty)
        .present(present)
        .excused(excused)
        .unexcused(unexcused)
        .exempted(exempted)
        .onSpecialDuty(dutyRecorded ? Optional.of(onDuty) : Optional.empty())
        .build();
  }

  private static Arbitrary<LocalDate> day(DatePeriod period) {
    return Arbitraries.integers().between(0, period.days() - 1).map(period.start()::plusDays);
  }

  private static Arbitrary<Decision> decision(DatePeriod period) {
    return Combinators.combine(
            Arbitraries.of(DecisionKind.values()), day(period), Arbitraries.of(45, 60).optional())
        .as(Decision::new);
  }

  private static CellRecord cell(
      DatePeriod period,
      List<Meeting> meetings,
      List<Decision> decisions,
      Optional<Integer> members) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("001"))
                .name("Chi bộ 1")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(period)
        .members(members.map(count -> Quantity.exactly(count)))
        .meetings(Register.of(meetings).completeOver(period))
        .decisions(Register.of(decisions).completeUpTo(period.last()))
        .build();
  }
}
