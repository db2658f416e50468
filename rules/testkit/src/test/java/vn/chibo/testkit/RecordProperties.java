package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.validation.ChiboValidator;
import vn.chibo.testkit.arbitrary.CellArbitraries;
import vn.chibo.testkit.arbitrary.MemberArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;

/** Generated and masked records: valid, and with less known than before. */
class RecordProperties {
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  @Provide
  Arbitrary<SubjectRecord> records() {
    return Arbitraries.oneOf(
        CellArbitraries.cells().map(cell -> cell),
        OrganizationArbitraries.withCells(YEAR, 0.1).map(organization -> organization),
        OrganizationArbitraries.withStatements(YEAR, List.of(new Topic("a"), new Topic("b")), 0.1)
            .map(organization -> organization),
        MemberArbitraries.members(YEAR, 0.1).map(member -> member));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_be_valid(@ForAll("records") SubjectRecord record) {
    assertThat(VALIDATOR.check(record)).isEmpty();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_be_valid_and_lack_something_when_masked(
      @ForAll("records") SubjectRecord record, @ForAll Random luck) {
    for (Masked<SubjectRecord> masked : Masks.of(record)) {
      assertThat(masked.record()).as(masked.hidden()).isNotEqualTo(record);
      assertThat(masked.hidden()).isNotBlank();
    }
    assertThat(VALIDATOR.check(Masks.several(record, 5, luck).record())).isEmpty();
  }

  /** Whatever a record holds, something of it can be hidden: nothing escapes the masks. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_be_masked_in_every_attribute_that_says_something(
      @ForAll("records") SubjectRecord record) {
    Class<?> kind = kind(record);
    for (Attribute attribute : Attribute.of(kind)) {
      if (saysSomething(attribute.of(record))) {
        assertThat(Masks.of(record))
            .as(attribute.name())
            .anyMatch(masked -> masked.hidden().startsWith(attribute.name()));
      }
    }
  }

  private static boolean saysSomething(Object value) {
    if (value instanceof Register<?> register) {
      return !register.equals(Register.unknown());
    }
    if (value instanceof Roster<?> roster) {
      return !roster.equals(Roster.unknown());
    }
    return value instanceof List<?> list && !list.isEmpty()
        || value instanceof Optional<?> known && known.isPresent();
  }

  private static Class<?> kind(SubjectRecord record) {
    if (record instanceof CellRecord) {
      return CellRecord.class;
    }
    return record instanceof OrganizationRecord ? OrganizationRecord.class : MemberRecord.class;
  }

  @Example
  void should_know_the_attributes_of_records() {
    assertThat(Attribute.of(CellRecord.class).stream().map(Attribute::name))
        .contains("Meetings", "Decisions", "Members", "Oversight", "Commendations", "Judgements");
  }

  @Example
  void should_not_know_that_all_resolutions_are_listed_when_one_is_hidden() {
    DatePeriod year = DatePeriod.ofYear(2024);
    Meeting meeting =
        Meeting.builder()
            .date(year.start())
            .addResolutions(Resolution.builder().content("Nghị quyết").build())
            .resolutionsComplete(true)
            .build();
    CellRecord cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("003"))
                    .name("Chi bộ mẫu")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(year)
            .meetings(Register.of(List.of(meeting)).completeOver(year))
            .build();
    List<Meeting> masked =
        Masks.of(cell).stream()
            .flatMap(less -> less.record().getMeetings().entries().stream())
            .toList();
    assertThat(masked)
        .filteredOn(less -> less.getResolutions().isEmpty())
        .isNotEmpty()
        .noneMatch(Meeting::isResolutionsComplete);
    assertThat(masked).contains(meeting.withResolutionsComplete(false));
  }
}
