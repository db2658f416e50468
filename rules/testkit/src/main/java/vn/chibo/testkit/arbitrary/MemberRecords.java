package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesStanding;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.member.TaskField;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/** The record of one member over a period. */
final class MemberRecords {
  private static final int MOST = 3;

  private final Draw draw;
  private final DatePeriod period;
  private final double gaps;
  private final MemberId id;

  private MemberRecords(Draw draw, MemberId id, DatePeriod period, double gaps) {
    this.draw = draw;
    this.id = id;
    this.period = period;
    this.gaps = gaps;
  }

  /** What a cell keeps of its members: exemptions, hindrances, dues. */
  static MemberRecord slim(Draw draw, MemberId id, CellPlan plan) {
    MemberRecords records = new MemberRecords(draw, id, plan.period(), plan.facts().gaps());
    return records.of(MemberValues.member(draw, id, OrganizationValues.cellId(1), 0)).build();
  }

  /** All that there may be of a member. */
  static MemberRecord full(Draw draw, MemberId id, DatePeriod period, double gaps, Edges edges) {
    return new MemberRecords(draw, id, period, gaps).full(edges);
  }

  private MemberRecord.Builder of(PartyMember member) {
    return MemberRecord.builder()
        .member(member)
        .period(period)
        .exemptions(register(() -> MemberValues.exemption(draw, period)))
        .hindrances(register(() -> MemberValues.hindrance(draw, period)))
        .duesPayments(register(() -> MemberValues.dues(draw, period)));
  }

  private MemberRecord full(Edges edges) {
    return of(draw.chance(0.5)
            ? RecentMembers.member(draw, id, period)
            : MemberValues.member(draw, id))
        .membershipComplete(
            draw.maybe(0.7, () -> DatePeriod.until(period.last())).stream().toList())
        .suspensions(some(() -> MemberValues.suspension(draw, period)))
        .temporaryTransfers(some(this::transfer))
        .disciplines(some(this::discipline))
        .tasks(some(this::task))
        .tenures(some(this::tenure))
        .duesStandings(some(() -> new DuesStanding(day(), draw.of(DuesCategory.values()))))
        .duesReliefs(some(() -> new Values(draw).value(DuesRelief.class)))
        .commendations(
            Completeness.roster(
                draw,
                draw.maybe(0.1, () -> RecordValues.commendation(draw, period, gaps)).stream()
                    .toList(),
                gaps))
        .transferLetters(some(() -> RecentMembers.letter(draw, day())))
        .holidays(draw.maybe(0.7, () -> RecentMembers.daysOff(period)))
        .judgements(RecordValues.judgements(draw, edges, period))
        .figures(RecordValues.figures(draw, edges, period))
        .build();
  }

  private <T extends Dated> Register<T> register(Supplier<T> entry) {
    List<T> entries = MemberValues.onDaysOfTheirOwn(draw.list(0, MOST, entry));
    return Completeness.register(draw, entries, period, gaps);
  }

  private <T extends Dated> Register<T> some(Supplier<T> entry) {
    return draw.chance(0.25) ? register(entry) : Register.unknown();
  }

  private LocalDate day() {
    return Calendars.day(draw, period);
  }

  private TemporaryTransfer transfer() {
    LocalDate first = day();
    return TemporaryTransfer.builder()
        .date(first)
        .lastDay(MemberValues.last(draw, first))
        .home(OrganizationValues.cellId(1))
        .host(draw.maybe(0.7, () -> OrganizationValues.cellId(2)))
        .build();
  }

  private Discipline discipline() {
    DisciplineForm form = draw.of(DisciplineForm.values());
    Discipline decided =
        Discipline.builder()
            .date(day())
            .measure(new DisciplineMeasure.OfOfficialMember(id, form))
            .build();
    return RecentMembers.withSteps(draw, decided);
  }

  private TaskAssignment task() {
    LocalDate given = day();
    return TaskAssignment.builder()
        .date(given)
        .task(Phrases.words(draw))
        .field(draw.maybe(0.5, () -> draw.of(TaskField.values())))
        .deadline(draw.maybe(0.6, () -> given.plusDays(draw.below(60))))
        .build();
  }

  private PostTenure tenure() {
    LocalDate first = day();
    return PostTenure.builder()
        .date(first)
        .lastDay(MemberValues.last(draw, first))
        .holder(id)
        .post(
            new Post(
                OrganizationValues.cellId(1),
                draw.of(PostTitle.CELL_COMMITTEE_MEMBER, PostTitle.SECRETARY)))
        .build();
  }
}
