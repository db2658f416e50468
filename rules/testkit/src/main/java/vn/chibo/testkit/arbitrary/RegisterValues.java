package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;

/**
 * All that a host holds of a ward with one to three cells: their members, the secretary of each,
 * and the record of each over a year. The parts agree with each other.
 */
final class RegisterValues {
  private static final int PLACES = 10;
  private static final LocalDate JOINED = LocalDate.of(2000, 1, 1);
  private static final int FEWEST = 3;

  private final Draw draw;
  private final DatePeriod year;
  private final List<PartyOrganization> organizations = new ArrayList<>();
  private final List<PartyMember> members = new ArrayList<>();
  private final List<PostTenure> tenures = new ArrayList<>();
  private final List<CellRecord> cells = new ArrayList<>();

  private RegisterValues(Draw draw) {
    this.draw = draw;
    this.year = DatePeriod.ofYear(Calendars.year(draw));
  }

  static PartyRegister register(Draw draw) {
    return new RegisterValues(draw).register();
  }

  private PartyRegister register() {
    organizations.add(OrganizationValues.ward(draw));
    draw.list(1, 3, this::cell);
    return PartyRegister.builder()
        .organizations(organizations)
        .members(new Roster<>(members, draw.weighted(3, 1) == 0))
        .tenures(Register.of(tenures))
        .cells(cells)
        .build();
  }

  private boolean cell() {
    int number = organizations.size();
    int first = number * PLACES + 1;
    int size = draw.between(FEWEST, PLACES - 1);
    CellPlan plan =
        CellPlan.DEFAULT
            .over(year)
            .withMembers(new Range(size, size))
            .withMeetings(new Range(1, 6))
            .withMemberRecords(0);
    CellRecord record = CellValues.cell(draw, plan, number, first);
    OrganizationId id = record.getOrganization().getId();
    organizations.add(record.getOrganization().withParent(OrganizationValues.WARD));
    for (int i = 0; i < size; i++) {
      members.add(member(first + i, id));
    }
    tenures.add(secretary(first, id));
    return cells.add(record);
  }

  private PartyMember member(int number, OrganizationId cell) {
    LocalDate joined = JOINED.plusDays(draw.below(4000));
    return PartyMember.builder()
        .id(MemberValues.id(number))
        .name(draw.maybe(0.5, () -> Phrases.person(draw)))
        .addSpells(MemberValues.spell(cell, joined))
        .build();
  }

  private PostTenure secretary(int number, OrganizationId cell) {
    return PostTenure.builder()
        .date(year.start())
        .holder(MemberValues.id(number))
        .post(new Post(cell, PostTitle.SECRETARY))
        .build();
  }
}
