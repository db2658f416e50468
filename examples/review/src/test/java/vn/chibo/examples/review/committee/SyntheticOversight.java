package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.EmulationCluster;
import vn.chibo.core.oversight.EmulationClusterId;
import vn.chibo.core.oversight.Findings;
import vn.chibo.core.oversight.Inspection;
import vn.chibo.core.oversight.InspectionFinding;
import vn.chibo.core.oversight.InspectionKind;
import vn.chibo.core.oversight.InspectionPlan;
import vn.chibo.core.oversight.MinutesBookCheck;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.PlannedInspection;
import vn.chibo.core.oversight.Remedy;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.oversight.TrainedPost;
import vn.chibo.core.oversight.TrainingCourse;
import vn.chibo.core.oversight.Turnout;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

/**
 * Makes what the committee of the made-up commune planned and did for its cells in a year: most of
 * the plan, not all of it.
 */
final class SyntheticOversight {
  private static final SuperiorMember SECRETARY = SuperiorMember.of(SuperiorPost.SECRETARY);
  private static final SuperiorMember MEMBER = SuperiorMember.of(SuperiorPost.COMMITTEE_MEMBER);

  private final int year;
  private final LocalDate last;
  private final SplittableRandom random;

  SyntheticOversight(int year) {
    this.year = year;
    this.last = year == 2024 ? SyntheticCell.AS_OF : LocalDate.of(year, 12, 31);
    this.random = SyntheticCell.random(50_000L + year);
  }

  static PartyOrganization commune() {
    return PartyOrganization.builder()
        .id(SyntheticCell.COMMUNE)
        .name("Đảng bộ xã giả lập")
        .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
        .build();
  }

  OrganizationRecord record() {
    List<PlannedAttendance> attendances =
        SyntheticCell.all().stream().flatMap(this::attendances).toList();
    List<PlannedInspection> inspections =
        SyntheticCell.all().stream()
            .filter(cell -> cell.number() % 3 == year % 3)
            .map(this::inspection)
            .toList();
    List<OversightAct> acts = new ArrayList<>();
    attendances.forEach(line -> attended(line, acts));
    inspections.forEach(line -> inspected(line, acts));
    SyntheticCell.all().stream()
        .filter(cell -> cell.number() % 6 == 1)
        .map(this::booksChecked)
        .forEach(acts::add);
    acts.add(trained());
    return OrganizationRecord.builder()
        .organization(commune())
        .period(DatePeriod.ofYear(year))
        .attendancePlans(
            Roster.complete(
                List.of(
                    AttendancePlan.builder()
                        .committee(SyntheticCell.COMMUNE)
                        .period(DatePeriod.ofYear(year))
                        .attendances(attendances)
                        .build())))
        .inspectionPlans(
            Roster.complete(
                List.of(
                    InspectionPlan.builder()
                        .committee(SyntheticCell.COMMUNE)
                        .period(DatePeriod.ofYear(year))
                        .inspections(inspections)
                        .build())))
        .oversight(Register.of(acts).completeOver(DatePeriod.ofClosed(first(), last)))
        .emulationClusters(Roster.complete(clusters()))
        .proposals(Register.of(proposals()).completeOver(DatePeriod.ofClosed(first(), last)))
        .build();
  }

  private LocalDate first() {
    return LocalDate.of(year, 1, 1);
  }

  private Stream<PlannedAttendance> attendances(SyntheticCell cell) {
    return IntStream.rangeClosed(1, 4)
        .filter(quarter -> (cell.number() + quarter) % 2 == 0)
        .mapToObj(
            quarter ->
                PlannedAttendance.builder()
                    .superior(cell.number() % 5 == 0 ? SECRETARY : MEMBER)
                    .cell(cell.id())
                    .period(new Quarter(year, quarter).period())
                    .times(1)
                    .build());
  }

  private PlannedInspection inspection(SyntheticCell cell) {
    return PlannedInspection.builder()
        .organization(cell.id())
        .kind(cell.number() % 2 == 0 ? InspectionKind.INSPECTION : InspectionKind.SUPERVISION)
        .period(new Quarter(year, 1 + cell.number() % 4).period())
        .build();
  }

  private void attended(PlannedAttendance line, List<OversightAct> acts) {
    LocalDate day = line.getPeriod().start().plusMonths(random.nextInt(3)).plusDays(2);
    if (!day.isAfter(last) && random.nextInt(100) < 85) {
      acts.add(
          SuperiorAttendance.builder()
              .date(day)
              .committee(SyntheticCell.COMMUNE)
              .cell(line.getCell())
              .superior(line.getSuperior())
              .build());
    }
  }

  private void inspected(PlannedInspection line, List<OversightAct> acts) {
    LocalDate day = line.getPeriod().start().plusDays(30L + random.nextInt(50));
    if (!day.isAfter(last) && random.nextInt(100) < 75) {
      acts.add(
          Inspection.builder()
              .date(day)
              .committee(SyntheticCell.COMMUNE)
              .kind(line.getKind())
              .addOrganizations(line.getOrganization())
              .findings(findings(line, day))
              .build());
    }
  }

  private Findings findings(PlannedInspection line, LocalDate day) {
    return random.nextInt(100) < 50
        ? Findings.complete(List.of())
        : Findings.complete(
            List.of(
                InspectionFinding.builder()
                    .organization(line.getOrganization())
                    .words("Biên bản giả lập ghi chưa đủ ý kiến phát biểu")
                    .remedyDue(day.plusMonths(1))
                    .build()));
  }

  /** Books are checked without a plan; what is found is mended in time, late, or not at all. */
  private MinutesBookCheck booksChecked(SyntheticCell cell) {
    LocalDate day = LocalDate.of(year, 7, 1).plusDays(cell.number());
    InspectionFinding.Builder found =
        InspectionFinding.builder()
            .words("Sổ giả lập chưa ghi kết luận của buổi sinh hoạt")
            .remedyDue(day.plusDays(30));
    InspectionFinding finding =
        switch (cell.number() % 4) {
          case 1 -> found.remedy(Remedy.on(day.plusDays(20))).build();
          case 3 -> found.remedy(Remedy.on(day.plusDays(45))).build();
          default -> found.followedTo(LocalDate.of(year, 10, 31)).build();
        };
    return MinutesBookCheck.builder()
        .date(day)
        .committee(SyntheticCell.COMMUNE)
        .organization(cell.id())
        .findings(
            cell.number() == 25
                ? Findings.complete(List.of())
                : Findings.complete(List.of(finding)))
        .build();
  }

  private TrainingCourse trained() {
    return TrainingCourse.builder()
        .date(LocalDate.of(year, 8, 20))
        .committee(SyntheticCell.COMMUNE)
        .title("Bồi dưỡng nghiệp vụ công tác đảng (giả lập)")
        .putTrained(TrainedPost.SECRETARY, Turnout.of(23, 25))
        .putTrained(TrainedPost.CELL_COMMITTEE_MEMBER, Turnout.of(40 + year % 5, 75))
        .build();
  }

  /** Four clusters in which cells are compared. */
  private List<EmulationCluster> clusters() {
    return List.of(cluster(1, 1, 8), cluster(2, 9, 15), cluster(3, 16, 22), cluster(4, 23, 25));
  }

  private EmulationCluster cluster(int number, int from, int to) {
    return EmulationCluster.builder()
        .id(new EmulationClusterId("cum-" + number))
        .name("Cụm thi đua giả lập " + number)
        .period(DatePeriod.ofYear(year))
        .units(
            SyntheticCell.all().stream()
                .filter(cell -> cell.number() >= from && cell.number() <= to)
                .map(SyntheticCell::id)
                .toList())
        .build();
  }

  /** Proposed at the end of the year before it is over: some files say little. */
  private List<CommendationProposal> proposals() {
    LocalDate day = LocalDate.of(year, 11, 15);
    return List.of(
        proposal(day, 1).form(CommendationForm.CERTIFICATE_OF_COMMENDATION).addYears(year).build(),
        proposal(day, 9)
            .form(CommendationForm.CERTIFICATE_OF_COMMENDATION)
            .grounds("Hoàn thành xuất sắc nhiệm vụ tiêu biểu (giả lập)")
            .addYears(year)
            .build(),
        proposal(day, 17).build(),
        proposal(day, 5)
            .form(CommendationForm.CERTIFICATE_OF_MERIT)
            .authority(CommendingLevel.PROVINCE)
            .grounds("Hoàn thành xuất sắc nhiệm vụ tiêu biểu nhiều năm (giả lập)")
            .addYears(year - 4, year - 2, year - 1, year)
            .build());
  }

  private static CommendationProposal.Builder proposal(LocalDate day, int cell) {
    return CommendationProposal.builder()
        .date(day)
        .proposer(SyntheticCell.COMMUNE)
        .addOrganizations(SyntheticCell.all().get(cell - 1).id())
        .authority(CommendingLevel.GRASSROOTS_COMMITTEE);
  }
}
