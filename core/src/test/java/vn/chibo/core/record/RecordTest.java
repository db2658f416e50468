package vn.chibo.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.validation.ChiboValidator;

class RecordTest {
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

  private static PartyOrganization organization(String name) {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name(name)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .build();
  }

  private static PopulationCount count(String population, String date, long value) {
    return new PopulationCount(
        new Population(population, Text.same(population)),
        Quantity.exactly(value),
        PartialDate.parse(date));
  }

  @Test
  void should_refuse_a_last_congress_that_is_not_before_the_period() {
    CellRecord cell =
        CellRecord.builder()
            .organization(organization("Chi bộ thôn 3"))
            .period(DatePeriod.ofYear(2024))
            .previousCongress(LocalDate.of(2023, 12, 31))
            .build();

    assertThat(cell.getPreviousCongress()).contains(LocalDate.of(2023, 12, 31));
    assertThatThrownBy(() -> cell.withPreviousCongress(LocalDate.of(2024, 1, 1)))
        .isInstanceOfSatisfying(
            FaultException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::key)
                    .containsExactly("congress-not-before-period"));
  }

  @Test
  void should_be_complete_for_no_day_when_nothing_is_said() {
    DatePeriod year = DatePeriod.ofYear(2024);

    assertThat(Register.<Meeting>unknown().gaps(year, MARCH))
        .containsExactly(DatePeriod.ofClosed(year.start(), MARCH));
    assertThat(Register.<Meeting>unknown().completeOver(year).gaps(year, MARCH)).isEmpty();
    assertThat(Register.<Meeting>unknown().completeUpTo(MARCH).gaps(year, LocalDate.of(2024, 4, 1)))
        .containsExactly(DatePeriod.ofDay(LocalDate.of(2024, 4, 1)));
  }

  @Test
  void should_order_entries_by_day() {
    Meeting early = Meeting.builder().date(LocalDate.of(2024, 1, 3)).build();
    Meeting late = Meeting.builder().date(LocalDate.of(2024, 6, 3)).build();

    Register<Meeting> register = Register.of(List.of(late, early));

    assertThat(register.entries()).containsExactly(early, late);
    assertThat(register.within(DatePeriod.ofClosed(LocalDate.of(2024, 1, 3), MARCH)))
        .containsExactly(early);
  }

  @Test
  void should_add_counts_of_one_population_and_day_only() {
    assertThat(count("members", "2024-05", 5).plus(count("members", "2024-05", 7)).quantity())
        .isEqualTo(Quantity.exactly(12));
    assertThatThrownBy(() -> count("members", "2024-05", 5).plus(count("cells", "2024-05", 7)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> count("members", "2024-05", 5).plus(count("members", "2024", 7)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_cut_a_count_to_whole_numbers() {
    PopulationCount fewer =
        new PopulationCount(
            new Population("members", Text.same("members")),
            Quantity.fewerThan(Fraction.of(800)),
            PartialDate.parse("2018"));

    assertThat(fewer.quantity()).isEqualTo(Quantity.between(Fraction.ZERO, Fraction.of(799)));
  }

  @Test
  void should_name_a_year_by_its_number_and_other_periods_by_their_days() {
    CellRecord year =
        CellRecord.builder()
            .organization(organization("Chi bộ thôn 3"))
            .period(DatePeriod.ofYear(2024))
            .build();

    assertThat(year.subject()).isEqualTo(Text.of("Chi bộ thôn 3, năm 2024", "Chi bộ thôn 3, 2024"));
    assertThat(year.withPeriod(DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), MARCH)).subject())
        .isEqualTo(
            Text.of(
                "Chi bộ thôn 3, từ 01/01/2024 đến 31/03/2024",
                "Chi bộ thôn 3, 1 Jan 2024 to 31 Mar 2024"));
  }

  @Test
  void should_refuse_a_period_without_an_end() {
    CellRecord.Builder builder =
        CellRecord.builder()
            .organization(organization("A"))
            .period(DatePeriod.from(LocalDate.of(2024, 1, 1)));

    assertThatThrownBy(builder::build).isInstanceOf(FaultException.class);
  }

  @Test
  void should_be_equal_by_value_and_changed_by_with() {
    CellRecord record =
        CellRecord.builder()
            .organization(organization("A"))
            .period(DatePeriod.ofYear(2024))
            .build();
    CellRecord same =
        CellRecord.builder()
            .organization(organization("A"))
            .period(DatePeriod.ofYear(2024))
            .build();

    assertThat(record).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(record.withMembers(Quantity.exactly(3))).isNotEqualTo(record);
    assertThat(record.withMembers(Quantity.exactly(3)).withMembers(Optional.empty()))
        .isEqualTo(record);
  }

  @Test
  void should_hold_records_of_all_levels_below_and_read_them_back() {
    ChiboJson json = ChiboJson.jackson3();
    OrganizationRecord lowest = record("Đảng bộ bộ phận");
    OrganizationRecord middle =
        record("Đảng bộ cơ sở").withOrganizations(Roster.complete(List.of(lowest)));
    OrganizationRecord top =
        record("Đảng bộ xã").withOrganizations(Roster.partial(List.of(middle)));

    assertThat(lowest.getOrganizations()).isEqualTo(Roster.unknown());
    assertThat(json.read(json.write(top), OrganizationRecord.class)).isEqualTo(top);
    assertThat(
            ChiboValidator.standard()
                .check(
                    top.withOrganizations(
                        Roster.partial(
                            List.of(
                                middle.withOrganizations(Roster.partial(List.of(record(" ")))))))))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.place().orElseThrow().field())
                    .isEqualTo(
                        "organizations.entries[0].organizations.entries[0].organization.name"));
  }

  private static OrganizationRecord record(String name) {
    return OrganizationRecord.builder()
        .organization(organization(name))
        .period(DatePeriod.ofYear(2024))
        .build();
  }

  @Test
  void should_know_of_no_judgement_that_nobody_made() {
    Judgement judged =
        Judgement.builder()
            .topic(new Topic("contents-practical"))
            .date(MARCH)
            .met(false)
            .by(Text.of("chi ủy", "the cell committee"))
            .build();
    SubjectRecord record = record("Đảng bộ xã");

    assertThat(record.getJudgements()).isEmpty();
    assertThat(record("Đảng bộ xã").withJudgements(judged).getJudgements())
        .containsExactly(judged)
        .extracting(Judgement::isMet)
        .containsExactly(false);
  }

  @Test
  void should_show_a_blank_name_to_a_default_validator() {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      CellRecord record =
          CellRecord.builder()
              .organization(organization(" "))
              .period(DatePeriod.ofYear(2024))
              .build();

      assertThat(factory.getValidator().validate(record))
          .singleElement()
          .satisfies(v -> assertThat(v.getPropertyPath()).hasToString("organization.name"));
    }
  }
}
