package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;

class LabelsTest {
  private static final MemberId ID = new MemberId("012");

  static Stream<Text> labels() {
    return Stream.of(
        new MembershipEntry.ByAdmission().label(),
        new MembershipEntry.ByReadmission().label(),
        new MembershipEntry.ByTransfer(Optional.empty()).label(),
        new MembershipEntry.ByRestoration().label(),
        new MembershipExit.RemovalOfName(Optional.empty()).label(),
        new MembershipExit.Expulsion().label(),
        new MembershipExit.Resignation().label(),
        new MembershipExit.Death().label(),
        new MembershipExit.OfficialTransfer(Optional.empty()).label(),
        new DisciplineMeasure.OfOfficialMember(ID, DisciplineForm.EXPULSION).label(),
        new DisciplineMeasure.OfProbationaryMember(ID, ProbationaryDisciplineForm.REPRIMAND)
            .label(),
        new DisciplineMeasure.OfOrganization(
                new OrganizationId("003"), OrganizationDisciplineForm.DISSOLUTION)
            .label());
  }

  @ParameterizedTest
  @MethodSource("labels")
  void should_speak_both_languages(Text label) {
    assertThat(label.vietnamese()).isNotBlank().isNotEqualTo(label.english());
    assertThat(label.english()).isNotBlank();
  }
}
