package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.GroupMembership;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.ReportingGroup;
import vn.chibo.core.organization.ReportingGroupId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * Makes what the office of a made-up commune holds of two years, 2023 and 2024 up to 20/11/2024,
 * from a fixed seed: cells, members, meetings, oversight, reviews, blocks and targets.
 */
final class SyntheticTwoYears {
  private static final LocalDate CONGRESS = LocalDate.of(2022, 9, 24);
  private static final LocalDate EARLY_CONGRESS = LocalDate.of(2022, 3, 12);

  /** The cell whose congress is due first, and one whose size the committee consented to. */
  private static final int OVERDUE = 7;

  private static final int CONSENTED = 6;

  /** The cell that changed its block in the middle of 2024. */
  private static final int MOVED = 23;

  private static final LocalDate MOVED_ON = LocalDate.of(2024, 7, 1);
  private static final Set<Integer> COMMENDED = Set.of(1, 9, 16);

  private SyntheticTwoYears() {}

  static CommitteeData data() {
    return new CommitteeData(true, register(), SyntheticReviews.all(), groups(), targets());
  }

  private static PartyRegister register() {
    List<SyntheticCell> cells = SyntheticCell.all();
    return PartyRegister.builder()
        .addOrganizations(SyntheticOversight.commune(), sectional())
        .addAllOrganizations(cells.stream().map(SyntheticTwoYears::organization).toList())
        .members(
            Roster.complete(cells.stream().flatMap(c -> SyntheticMembers.of(c).stream()).toList()))
        .addAllCells(
            cells.stream()
                .flatMap(cell -> Stream.of(record(cell, 2023), record(cell, 2024)))
                .toList())
        .addOrganizationRecords(
            new SyntheticOversight(2023).record(), new SyntheticOversight(2024).record())
        .build();
  }

  private static PartyOrganization sectional() {
    return PartyOrganization.builder()
        .id(SyntheticCell.SECTIONAL)
        .name("Đảng bộ bộ phận giả lập")
        .kind(OrganizationKind.SECTIONAL)
        .parent(SyntheticCell.COMMUNE)
        .build();
  }

  private static PartyOrganization organization(SyntheticCell cell) {
    return PartyOrganization.builder()
        .id(cell.id())
        .name("Chi bộ giả lập " + cell.number())
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .sector(cell.sector())
        .parent(cell.parent())
        .build();
  }

  private static CellRecord record(SyntheticCell cell, int year) {
    LocalDate last = year == 2024 ? SyntheticCell.AS_OF : LocalDate.of(year, 12, 31);
    return CellRecord.builder()
        .organization(organization(cell))
        .period(DatePeriod.ofYear(year))
        .members(Quantity.exactly(cell.members(last)))
        .officialMembers(Quantity.exactly(cell.official(last)))
        .committeeMembers(Quantity.exactly(cell.committee()))
        .deputySecretaries(Quantity.exactly(1))
        .previousCongress(cell.number() == OVERDUE ? EARLY_CONGRESS : CONGRESS)
        .meetings(new Register<>(new SyntheticSittings(cell, year).all(), cell.complete(year)))
        .decisions(Register.of(decisions(cell)).completeUpTo(last))
        .commendations(Roster.complete(commendations(cell, year)))
        .memberRecords(SyntheticMembers.records(cell, year))
        .addJudgements(
            judgement("cell-has-committee", CONGRESS, cell.committee() > 0),
            judgement("full-documents", LocalDate.of(year, 6, 30), cell.number() % 11 != 0),
            judgement("full-steps", LocalDate.of(year, 6, 30), cell.number() % 13 != 0))
        .build();
  }

  private static List<Decision> decisions(SyntheticCell cell) {
    return cell.number() == CONSENTED
        ? List.of(new Decision(DecisionKind.CONSENT_TO_SIZE, CONGRESS, Optional.empty()))
        : List.of();
  }

  private static Judgement judgement(String topic, LocalDate day, boolean met) {
    return Judgement.builder()
        .topic(new Topic(topic))
        .date(day)
        .met(met)
        .by(Text.of("đảng ủy (giả lập)", "the committee (synthetic)"))
        .build();
  }

  /** What was given at the end of 2023. */
  private static List<Commendation> commendations(SyntheticCell cell, int year) {
    return year == 2023 && COMMENDED.contains(cell.number())
        ? List.of(
            Commendation.builder()
                .form(CommendationForm.CERTIFICATE_OF_COMMENDATION)
                .level(CommendingLevel.GRASSROOTS_COMMITTEE)
                .collectives(1)
                .addOrganizations(cell.id())
                .addYears(2023)
                .date(PartialDate.of(LocalDate.of(2023, 12, 29)))
                .words(Text.of("giấy khen (giả lập)", "certificate (synthetic)"))
                .build())
        : List.of();
  }

  private static List<ReportingGroup> groups() {
    DatePeriod always = DatePeriod.from(SyntheticCell.START);
    return List.of(
        group(
            "thon",
            "Khối thôn",
            Stream.concat(
                memberships(always, 1, 15),
                memberships(new DatePeriod(SyntheticCell.START, MOVED_ON), MOVED, MOVED))),
        group("co-quan", "Khối cơ quan, đơn vị", memberships(always, 16, 22)),
        group(
            "doanh-nghiep",
            "Khối doanh nghiệp, hợp tác xã",
            Stream.concat(
                memberships(DatePeriod.from(MOVED_ON), MOVED, MOVED),
                memberships(always, 24, 25))));
  }

  private static ReportingGroup group(String id, String name, Stream<GroupMembership> members) {
    return ReportingGroup.builder()
        .id(new ReportingGroupId(id))
        .name(name)
        .memberships(members.toList())
        .build();
  }

  private static Stream<GroupMembership> memberships(DatePeriod period, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> new GroupMembership(SyntheticCell.all().get(number - 1).id(), period));
  }

  private static List<CommitteeTarget> targets() {
    return Arrays.asList(
        target("admissions", 2023, Fraction.of(8)),
        target("admissions", 2024, Fraction.of(7)),
        target("attendance", 2023, Fraction.percent(90)),
        target("attendance", 2024, Fraction.percent(92)));
  }

  private static CommitteeTarget target(String figure, int year, Fraction value) {
    return new CommitteeTarget(
        figure,
        DatePeriod.ofYear(year),
        value,
        Text.of("chương trình công tác năm (giả lập)", "programme of the year (synthetic)"));
  }
}
