package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_COMMENDATION;
import static vn.chibo.core.commendation.CommendationForm.PRAISE;
import static vn.chibo.core.commendation.CommendingLevel.DISTRICT;
import static vn.chibo.core.commendation.CommendingLevel.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Which commendations of a cell are meant: sure, in doubt, or none of them. */
class CommendedTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final OrganizationId ID = new OrganizationId("1");

  private static final Commendation FIVE =
      Commendation.builder()
          .level(DISTRICT)
          .form(CERTIFICATE_OF_COMMENDATION)
          .collectives(1)
          .addYears(2020, 2021, 2022, 2023, 2024)
          .date(PartialDate.parse("2024-12"))
          .words(Text.same("given"))
          .build();

  private static CellRecord cell(Commendation... all) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(ID)
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .commendations(Roster.complete(List.of(all)))
        .build();
  }

  private static Parts.Found<Commendation> found(
      Commended.Years years, LocalDate asOf, CellRecord cell) {
    return Commended.cells(
            Set.of(new Commended.Given(DISTRICT, CERTIFICATE_OF_COMMENDATION)), years)
        .finder()
        .find(cell, YEAR, asOf);
  }

  private static String several(UnaryOperator<Commendation> change) {
    Parts.Found<Commendation> found =
        found(Commended.Years.SEVERAL, YEAR.last(), cell(change.apply(FIVE)));
    return found.parts().size() + "/" + found.doubtful().size();
  }

  @Test
  void should_be_meant_by_level_form_years_and_day() {
    assertThat(several(one -> one)).isEqualTo("1/0");
    assertThat(several(one -> one.withLevel(PROVINCE))).isEqualTo("0/0");
    assertThat(several(one -> one.withForm(PRAISE))).isEqualTo("0/0");
    assertThat(several(one -> one.withYears(2024))).isEqualTo("0/0");
    assertThat(several(one -> one.withDate(PartialDate.parse("2023-12-31")))).isEqualTo("0/0");
    assertThat(several(one -> one.withDate(PartialDate.parse("2025")))).isEqualTo("0/0");
  }

  @Test
  void should_be_in_doubt_when_one_of_these_is_not_known() {
    assertThat(several(one -> one.withLevel(Optional.empty()))).isEqualTo("0/1");
    assertThat(several(one -> one.withForm(Optional.empty()))).isEqualTo("0/1");
    assertThat(several(one -> one.withYears())).isEqualTo("0/1");
    assertThat(several(one -> one.withYears().withLevel(PROVINCE))).isEqualTo("0/0");
    assertThat(several(one -> one.withLevel(Optional.empty()).withForm(PRAISE))).isEqualTo("0/0");
  }

  @Test
  void should_be_of_the_cell_and_not_of_its_members_only() {
    assertThat(several(one -> one.withCollectives(0))).isEqualTo("0/0");
    assertThat(several(one -> one.withOrganizations(ID))).isEqualTo("1/0");
    assertThat(several(one -> one.withOrganizations(new OrganizationId("2")))).isEqualTo("0/0");
    assertThat(several(one -> one.withCollectives(Optional.empty()))).isEqualTo("0/1");
    assertThat(several(one -> one.withCollectives(Optional.empty()).withIndividuals(2)))
        .isEqualTo("0/1");
    assertThat(several(one -> one.withCollectives(Optional.empty()).withMembers(new MemberId("7"))))
        .isEqualTo("0/1");
  }

  @Test
  void should_count_years_as_asked() {
    Commendation one = FIVE.withYears(2024);

    assertThat(found(Commended.Years.ONE, YEAR.last(), cell(one, FIVE)).parts())
        .extracting(Parts.Part::value)
        .containsExactly(one);
    assertThat(found(Commended.Years.SEVERAL, YEAR.last(), cell(one, FIVE)).parts())
        .extracting(Parts.Part::value)
        .containsExactly(FIVE);
    assertThat(found(Commended.Years.SOME, YEAR.last(), cell(one, FIVE)).parts()).hasSize(2);
    assertThat(found(Commended.Years.SOME, YEAR.last(), cell(FIVE.withYears())).doubtful())
        .hasSize(1);
  }

  @Test
  void should_not_count_plans_and_stay_open_until_the_window_ends() {
    assertThat(found(Commended.Years.SEVERAL, LocalDate.of(2024, 11, 30), cell(FIVE)).parts())
        .isEmpty();
    assertThat(found(Commended.Years.SEVERAL, LocalDate.of(2024, 12, 30), cell(FIVE)).open())
        .isTrue();
    assertThat(found(Commended.Years.SEVERAL, YEAR.last(), cell(FIVE)).open()).isFalse();
    assertThat(
            found(
                    Commended.Years.SEVERAL,
                    YEAR.last(),
                    cell(FIVE).withCommendations(Roster.partial(List.of(FIVE))))
                .gaps())
        .hasSize(1);
  }

  @Test
  void should_be_the_record_itself_where_it_was_commended_so() {
    Parts<CellRecord, CellRecord> itself =
        Commended.itself(
            Commended.cells(
                Set.of(new Commended.Given(DISTRICT, CERTIFICATE_OF_COMMENDATION)),
                Commended.Years.SOME));
    CellRecord some = cell(FIVE).withCommendations(Roster.partial(List.of(FIVE)));

    assertThat(itself.finder().find(some, YEAR, YEAR.start().plusMonths(11)).parts())
        .extracting(Parts.Part::value)
        .containsExactly(some);
    assertThat(itself.finder().find(some, YEAR, YEAR.last()).missing()).isEmpty();
    assertThat(itself.finder().find(cell(), YEAR, YEAR.last()).parts()).isEmpty();
    assertThat(itself.finder().find(cell(), YEAR, YEAR.start()).open()).isTrue();
  }

  @Test
  void should_count_years_in_a_row_up_to_the_last() {
    assertThat(Commended.YEARS_IN_A_ROW.observed(FIVE, YEAR.last()).single())
        .contains(Quantity.exactly(5));
    assertThat(
            Commended.YEARS_IN_A_ROW
                .observed(FIVE.withYears(2019, 2021, 2022), YEAR.last())
                .single())
        .contains(Quantity.exactly(2));
    assertThat(Commended.YEARS_IN_A_ROW.observed(FIVE.withYears(), YEAR.last()).missing())
        .hasSize(1);
  }
}
