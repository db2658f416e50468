package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.testkit.arbitrary.CoreArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;

/** Generated registers, with all that a cell keeps, of which sheets carry a part only. */
final class SomeRegisters {
  private SomeRegisters() {}

  static Arbitrary<CommitteeData> any() {
    return Combinators.combine(
            OrganizationArbitraries.registers(),
            CoreArbitraries.of(MemberRecord.class).list().ofMinSize(1).ofMaxSize(3),
            CoreArbitraries.of(PartyMember.class).list().ofSize(2),
            CoreArbitraries.of(AnnualReview.class).list().ofMaxSize(3))
        .as(SomeRegisters::of);
  }

  private static CommitteeData of(
      PartyRegister bare,
      List<MemberRecord> records,
      List<PartyMember> known,
      List<AnnualReview> reviews) {
    List<PartyMember> members = known(bare.getMembers().entries(), known);
    List<CellRecord> cells = new ArrayList<>();
    for (CellRecord cell : bare.getCells()) {
      cells.add(ofTheRegister(cell, bare));
    }
    List<MemberRecord> own = books(records, members);
    CellRecord first = cells.get(0);
    cells.set(0, first.withMemberRecords(new Roster<>(own.subList(0, 1), own.size() > 1)));
    PartyRegister register =
        bare.withMembers(new Roster<>(members, bare.getMembers().complete()))
            .withTenures(bare.getTenures().completeOver(first.getPeriod()))
            .withCells(cells)
            .withMemberRecords(own.subList(1, own.size()));
    return new CommitteeData(false, register, reviews(reviews, members), List.of(), List.of());
  }

  /** The first two with all that may be known of a member who stays in the cell. */
  private static List<PartyMember> known(List<PartyMember> bare, List<PartyMember> known) {
    List<PartyMember> members = new ArrayList<>(bare);
    for (int i = 0; i < known.size(); i++) {
      PartyMember facts = known.get(i);
      members.set(
          i,
          members
              .get(i)
              .withAdmissions(facts.getAdmissions())
              .withBadges(facts.getBadges())
              .withCard(facts.getCard())
              .withSex(facts.getSex()));
    }
    return members;
  }

  private static CellRecord ofTheRegister(CellRecord cell, PartyRegister register) {
    return cell.withOrganization(
            register.getOrganizations().stream()
                .filter(one -> one.getId().equals(cell.getOrganization().getId()))
                .findFirst()
                .orElseThrow())
        .withMemberRecords(Roster.unknown());
  }

  /** Books of different members, none of them with facts of somebody else. */
  private static List<MemberRecord> books(List<MemberRecord> records, List<PartyMember> members) {
    List<MemberRecord> books = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      books.add(
          MemberRecord.builder()
              .from(
                  records
                      .get(i)
                      .withDisciplines(Register.unknown())
                      .withTenures(Register.unknown()))
              .member(members.get(i))
              .build());
    }
    return books;
  }

  private static List<AnnualReview> reviews(List<AnnualReview> reviews, List<PartyMember> members) {
    Map<Integer, AnnualReview> byYear = new LinkedHashMap<>();
    ReviewSubject whom =
        new ReviewSubject.Individual(members.get(0).getId(), ReviewCapacity.MEMBER);
    reviews.forEach(review -> byYear.put(review.getYear(), review.withSubject(whom)));
    return List.copyOf(byYear.values());
  }

  /** The same without what the sheets do not carry, as it is meant, not as they do it. */
  static CommitteeData carried(CommitteeData data) {
    PartyRegister register = data.register();
    List<PartyMember> members =
        register.getMembers().entries().stream().map(SomeRegisters::carried).toList();
    Map<Object, PartyMember> byId = new LinkedHashMap<>();
    members.forEach(member -> byId.put(member.getId(), member));
    PartyRegister some =
        register
            .withOrganizations(
                register.getOrganizations().stream()
                    .map(one -> one.withRoleDecision(Optional.empty()).withDifficulties())
                    .toList())
            .withMembers(new Roster<>(members, register.getMembers().complete()));
    return new CommitteeData(
        false,
        some.withCells(register.getCells().stream().map(cell -> carried(cell, some, byId)).toList())
            .withMemberRecords(
                register.getMemberRecords().stream().map(book -> carried(book, byId)).toList()),
        List.of(),
        List.of(),
        List.of());
  }

  private static PartyMember carried(PartyMember member) {
    List<Admission> admissions =
        member.getAdmissions().stream().map(a -> a.withSteps(Optional.empty())).toList();
    return member.withAdmissions(admissions).withResidenceContacts();
  }

  private static CellRecord carried(
      CellRecord cell, PartyRegister register, Map<Object, PartyMember> members) {
    List<Decision> decisions = cell.getDecisions().entries().stream().distinct().toList();
    CellRecord bare =
        CellRecord.builder()
            .organization(cell.getOrganization())
            .period(cell.getPeriod())
            .meetings(
                new Register<>(
                    cell.getMeetings().entries().stream().map(SomeMeetings::carried).toList(),
                    cell.getMeetings().complete()))
            .decisions(new Register<>(decisions, cell.getDecisions().complete()))
            .members(cell.getMembers().filter(n -> n.exact().isPresent()))
            .officialMembers(cell.getOfficialMembers().filter(n -> n.exact().isPresent()))
            .committeeMembers(cell.getCommitteeMembers().filter(n -> n.exact().isPresent()))
            .deputySecretaries(cell.getDeputySecretaries().filter(n -> n.exact().isPresent()))
            .previousCongress(cell.getPreviousCongress())
            .memberRecords(
                new Roster<>(
                    cell.getMemberRecords().entries().stream()
                        .map(book -> carried(book, members))
                        .toList(),
                    cell.getMemberRecords().complete()))
            .build();
    return ofTheRegister(bare, register).withMemberRecords(bare.getMemberRecords());
  }

  private static MemberRecord carried(MemberRecord book, Map<Object, PartyMember> members) {
    return MemberRecord.builder()
        .member(members.getOrDefault(book.getMember().getId(), book.getMember()))
        .period(book.getPeriod())
        .membershipComplete(distinct(book.getMembershipComplete()))
        .tasks(distinct(book.getTasks()))
        .exemptions(distinct(book.getExemptions()))
        .hindrances(distinct(book.getHindrances()))
        .duesPayments(distinct(book.getDuesPayments()))
        .build();
  }

  private static List<DatePeriod> distinct(List<DatePeriod> periods) {
    return periods.stream().distinct().toList();
  }

  private static <T extends Dated> Register<T> distinct(Register<T> register) {
    return new Register<>(
        register.entries().stream().distinct().toList(), distinct(register.complete()));
  }
}
