package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.validation.ChiboValidator;
import vn.chibo.core.vote.VoteBase;

/** Values with one fault: the validator finds just that one, and none without it. */
class AlmostValidProperties {
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();

  @Provide
  Arbitrary<AlmostValid<CellRecord>> cells() {
    return CellArbitraries.cells().withDetails(0.5).almostValid();
  }

  @Provide
  Arbitrary<AlmostValid<Meeting>> meetings() {
    return MeetingArbitraries.meetings().almostValid();
  }

  @Provide
  Arbitrary<AlmostValid<OrganizationRecord>> organizations() {
    return OrganizationArbitraries.withCells().withOrganizations(0.3).almostValid();
  }

  @Provide
  Arbitrary<AlmostValid<PartyRegister>> registers() {
    return OrganizationArbitraries.registers().almostValid();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_find_the_fault_of_a_cell(@ForAll("cells") AlmostValid<CellRecord> cell) {
    refused(cell, VALIDATOR::check);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_find_the_fault_of_a_meeting(@ForAll("meetings") AlmostValid<Meeting> meeting) {
    refused(meeting, VALIDATOR::check);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_find_the_fault_of_an_organization(
      @ForAll("organizations") AlmostValid<OrganizationRecord> organization) {
    refused(organization, VALIDATOR::check);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_find_the_fault_of_a_register(
      @ForAll("registers") AlmostValid<PartyRegister> register) {
    refused(register, VALIDATOR::checkRegister);
  }

  private static <T> void refused(AlmostValid<T> almost, Function<T, List<Fault>> validator) {
    assertThat(validator.apply(almost.sound())).isEmpty();
    List<Fault> faults = validator.apply(almost.value());
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).key()).isEqualTo(almost.key());
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo(almost.path());
  }

  @Example
  void should_plant_every_fault_between_the_parts_of_a_register() {
    assertThat(keys(OrganizationArbitraries.registers().almostValid()))
        .contains(
            "member-twice",
            "holder-no-member",
            "organization-not-in-register",
            "record-twice",
            "attendance-above-register",
            "attendance-of-others",
            "organization-twice",
            "holder-no-member-then",
            "not-blank");
  }

  @Example
  void should_plant_faults_in_any_type_that_can_have_one() {
    Set<String> paths = new HashSet<>();
    RandomGenerator<AlmostValid<RegulatoryDocument>> generator =
        CoreArbitraries.almostValid(RegulatoryDocument.class).generator(1000);
    Random luck = new Random(1);
    for (int i = 0; i < 200; i++) {
      paths.add(generator.next(luck).value().path());
    }
    assertThat(paths).contains("key.value", "title", "issuer", "printedNumber");
  }

  @Example
  void should_say_so_when_no_fault_can_be_built() {
    RandomGenerator<AlmostValid<VoteBase>> none =
        CoreArbitraries.almostValid(VoteBase.class).generator(1000);
    assertThatThrownBy(() -> none.next(new Random(1))).isInstanceOf(IllegalStateException.class);
    RandomGenerator<AlmostValid<PlannedAttendance>> refused =
        CoreArbitraries.almostValid(PlannedAttendance.class).generator(1000);
    assertThatThrownBy(() -> refused.next(new Random(1))).isInstanceOf(IllegalStateException.class);
  }

  private static Set<String> keys(Arbitrary<AlmostValid<PartyRegister>> registers) {
    Set<String> keys = new HashSet<>();
    RandomGenerator<AlmostValid<PartyRegister>> generator = registers.generator(1000);
    Random luck = new Random(1);
    for (int i = 0; i < 100; i++) {
      keys.add(generator.next(luck).value().key());
    }
    return keys;
  }
}
