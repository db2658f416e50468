package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;

/** Where the parts of each kind of record stand. */
class PartPositionsTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
  private static final List<Exemption> EXEMPTIONS =
      List.of(
          exemption(DAY.minusDays(1), ExemptionKind.EXEMPTION),
          exemption(DAY, ExemptionKind.EXEMPTION),
          exemption(DAY, ExemptionKind.TEMPORARY));
  private static final List<Commendation> COMMENDATIONS =
      List.of(commendation("2023"), commendation("2024"));
  private static final MemberRecord MEMBER =
      MemberRecord.builder()
          .member(PartyMember.builder().id(new MemberId("012")).build())
          .period(YEAR)
          .exemptions(Register.of(EXEMPTIONS))
          .commendations(Roster.complete(COMMENDATIONS))
          .build();
  private static final OrganizationRecord COMMITTEE =
      OrganizationRecord.builder()
          .organization(organization("1", OrganizationKind.COMMUNE))
          .period(YEAR)
          .cells(Roster.complete(List.of(cell("2", 2), cell("3", 3))))
          .commendations(Roster.complete(COMMENDATIONS))
          .build();

  private static Exemption exemption(LocalDate day, ExemptionKind kind) {
    return Exemption.builder().date(day).kind(kind).build();
  }

  private static Commendation commendation(String year) {
    return Commendation.builder()
        .date(PartialDate.parse(year))
        .words(Text.same("giấy khen"))
        .build();
  }

  private static PartyOrganization organization(String id, OrganizationKind kind) {
    return PartyOrganization.builder()
        .id(new OrganizationId(id))
        .name("Tổ chức " + id)
        .kind(kind)
        .build();
  }

  /** A cell that met so often on one day. */
  private static CellRecord cell(String id, int meetings) {
    return CellRecord.builder()
        .organization(organization(id, OrganizationKind.SUBORDINATE_CELL))
        .period(YEAR)
        .meetings(
            Register.of(
                IntStream.range(0, meetings)
                    .mapToObj(
                        i ->
                            Meeting.builder()
                                .date(DAY)
                                .kind(MeetingKind.REGULAR)
                                .minutes(90 + i)
                                .build())
                    .toList()))
        .commendations(Roster.complete(COMMENDATIONS))
        .build();
  }

  private static List<String> paths(Object subject, String key, List<?> parts) {
    Parts<Object, Object> kind =
        new Parts<>(
            key,
            Text.same(key),
            false,
            (s, days, day) -> new Parts.Found<>(List.of(), List.of(), false));
    PartPositions positions = Position.TOP.parts(subject, kind);
    return IntStream.range(0, parts.size())
        .mapToObj(place -> positions.of(parts.get(place), place).here().toString())
        .toList();
  }

  private static List<HeldMeeting> held(CellRecord cell) {
    return cell.getMeetings().entries().stream().map(m -> new HeldMeeting(cell, m)).toList();
  }

  @Test
  void should_stand_by_its_day_and_place_when_it_is_a_meeting_of_the_cell() {
    CellRecord cell = cell("2", 2);

    assertThat(paths(cell, "meetings", held(cell)))
        .containsExactly("meetings[2024-05-14#0]", "meetings[2024-05-14#1]");
  }

  @Test
  void should_stand_below_its_cell_when_it_is_a_meeting_of_one_cell_of_many() {
    List<HeldMeeting> all =
        COMMITTEE.getCells().entries().stream().flatMap(cell -> held(cell).stream()).toList();

    assertThat(paths(COMMITTEE, "meetings", all))
        .containsExactly(
            "cells[0].meetings[2024-05-14#0]",
            "cells[0].meetings[2024-05-14#1]",
            "cells[1].meetings[2024-05-14#0]",
            "cells[1].meetings[2024-05-14#1]",
            "cells[1].meetings[2024-05-14#2]");
  }

  @Test
  void should_stand_by_its_place_when_it_is_a_record() {
    assertThat(paths(COMMITTEE, "cells", COMMITTEE.getCells().entries()))
        .containsExactly("cells[0]", "cells[1]");
  }

  @Test
  void should_stand_where_its_subject_stands_when_it_is_the_subject() {
    assertThat(paths(MEMBER, "member", List.of(MEMBER))).containsExactly("");
  }

  @Test
  void should_stand_in_its_register_when_it_is_an_entry_of_a_member() {
    List<MemberFact<Exemption>> facts =
        EXEMPTIONS.stream().map(each -> new MemberFact<>(MEMBER, each, DAY)).toList();
    List<String> expected =
        List.of("exemptions[2024-05-13#0]", "exemptions[2024-05-14#0]", "exemptions[2024-05-14#1]");

    assertThat(paths(MEMBER, "exemptions", facts)).isEqualTo(expected);
    assertThat(paths(MEMBER, "exemptions", EXEMPTIONS)).isEqualTo(expected);
  }

  @Test
  void should_be_of_the_whole_member_when_it_stands_in_no_register_of_that_name() {
    assertThat(paths(MEMBER, "exemptions", List.of("a figure made of all"))).containsExactly("");
    assertThat(paths(MEMBER, "no-register", EXEMPTIONS)).containsExactly("", "", "");
  }

  @Test
  void should_stand_by_its_place_among_all_when_it_is_a_commendation() {
    List<Commendation> last = COMMENDATIONS.subList(1, 2);

    for (Object subject : List.of(MEMBER, cell("2", 1), COMMITTEE)) {
      assertThat(paths(subject, "commendations", last)).containsExactly("commendations[1]");
    }
    assertThat(paths(MEMBER, "by-the-province", COMMENDATIONS))
        .containsExactly("by-the-province[0]", "by-the-province[1]");
  }

  @Test
  void should_stand_by_its_place_when_it_is_a_year_of_commendations() {
    assertThat(paths(MEMBER, "commended", List.of(2023, 2024)))
        .containsExactly("commended[0]", "commended[1]");
    assertThat(paths(cell("2", 1), "anything", List.of("one", "two")))
        .containsExactly("anything[0]", "anything[1]");
  }
}
