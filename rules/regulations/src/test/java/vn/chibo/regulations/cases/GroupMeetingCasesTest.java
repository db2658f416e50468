package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;

/** Published cells that meet, or may meet, by party group: the pilot of 27 December 2022. */
class GroupMeetingCasesTest {
  private static final String RULE = "hd03-2022/group-meeting-condition";
  private static final String CLAUSE = "Guidance 03-HD/TW of 27 Dec 2022, section 1.2";

  /** A cell that met by group, of which it is not known whether groups were set up. */
  private static CellRecord cell(int year) {
    return Case.cell(year, Case.byPartyGroup(year + "-05-03")).withDecisions(Register.unknown());
  }

  private static CellRecord withGroups(CellRecord cell) {
    LocalDate first = cell.getPeriod().start();
    Decision groups = new Decision(DecisionKind.PARTY_GROUPS, first, Optional.empty());
    return cell.withDecisions(Register.of(List.of(groups)).completeUpTo(cell.getPeriod().last()));
  }

  @Test
  @DisplayName("thuong-tin-2024: seven cells of unknown size pilot meetings by group")
  void should_be_open_while_sizes_and_groups_are_not_known() {
    List<CellRecord> seven =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                i ->
                    cell(2024)
                        .withOrganization(
                            Case.organization(OrganizationKind.SUBORDINATE_CELL)
                                .withId(new OrganizationId("00" + i))))
            .toList();
    OrganizationRecord district =
        Case.reported(OrganizationKind.DISTRICT, DatePeriod.ofYear(2024))
            .withCells(Roster.complete(seven));
    Asked asked = Asked.of(seven.get(0), RULE);

    assertThat(asked.outcome()).startsWith("UNDETERMINED");
    assertThat(asked.missing())
        .containsExactly(
            "the decisions of the level above up to 3 May 2024", "members of the cell");
    assertThat(Asked.of(district, RULE).outcome()).startsWith("UNDETERMINED");
    assertThat(Asked.of(district, RULE).cites()).containsExactly(CLAUSE);
  }

  /** Of at least 50 members: those of 226 cells, and one of 85 whose date is not given. */
  @ParameterizedTest
  @DisplayName("dong-nai-2023, la-khe-cell: eligible from 50 members where groups are set up")
  @CsvSource({"dong-nai-2023, 50", "dong-nai-2023, 93", "la-khe-cell, 85"})
  void should_depend_on_groups(String id, int members) {
    CellRecord open = cell(2023).withMembers(Quantity.exactly(members));

    assertThat(Asked.of(open, RULE).outcome()).as(id).startsWith("UNDETERMINED");
    assertThat(Asked.of(withGroups(open), RULE).outcome()).as(id).isEqualTo("SATISFIED");
    assertThat(
            Asked.of(
                    Case.cell(2023, Case.byPartyGroup("2023-05-03"))
                        .withMembers(Quantity.exactly(members)),
                    RULE)
                .outcome())
        .as(id)
        .isEqualTo("VIOLATED");
    assertThat(Asked.of(open, RULE).cites()).containsExactly(CLAUSE);
  }

  @ParameterizedTest
  @DisplayName("la-khe-cell: the pilot says nothing before 27 December 2022")
  @CsvSource({"2022-12-26, NOT_APPLICABLE NOT_IN_FORCE", "2022-12-27, SATISFIED"})
  void should_depend_on_the_date(String day, String outcome) {
    CellRecord cell =
        Case.cell(DatePeriod.ofDay(LocalDate.parse(day)), Case.byPartyGroup(day))
            .withMembers(Quantity.exactly(85));
    Asked asked = Asked.of(withGroups(cell), RULE);

    assertThat(asked.outcome()).isEqualTo(outcome);
    assertThat(asked.cites()).containsExactly(CLAUSE);
  }
}
