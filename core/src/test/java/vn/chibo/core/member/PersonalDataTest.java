package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.PartialDate;

class PersonalDataTest {
  private static final MemberId ID = new MemberId("0071234");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

  private static PartyMember member() {
    return PartyMember.builder()
        .id(ID)
        .name(new PersonName("Nguyễn Văn A"))
        .birth(new BirthDate(PartialDate.parse("1975-11-23")))
        .card(new MembershipCard(new CardNumber("0098765"), Optional.empty()))
        .build();
  }

  static Stream<Object> all() {
    Post post = new Post(new OrganizationId("003"), PostTitle.SECRETARY);
    PostTenure tenure = PostTenure.builder().date(DAY).holder(ID).post(post).build();
    DisciplineMeasure official = new DisciplineMeasure.OfOfficialMember(ID, DisciplineForm.WARNING);
    return Stream.of(
        ID,
        member(),
        member().getName(),
        member().getBirth(),
        member().getCard(),
        official,
        new DisciplineMeasure.OfProbationaryMember(ID, ProbationaryDisciplineForm.WARNING),
        Discipline.builder().date(DAY).measure(official).build(),
        tenure,
        new PostHoldings(List.of(tenure), List.of()),
        new PostHoldings(List.of(tenure), List.of()).holders(post, DAY),
        member().standingOn(DAY),
        new MemberStatus(DAY, member().standingOn(DAY), member().standingOn(DAY)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void should_print_nothing_personal(Object value) {
    assertThat(value.toString())
        .doesNotContain("0071234", "71234", "Nguyễn", "Văn A", "0098765", "98765")
        .doesNotContain("1975", "11-23");
  }

  @Test
  void should_hide_each_value_behind_its_type() {
    assertThat(member().toString())
        .contains("MemberId[***]", "PersonName[***]", "BirthDate[***]", "CardNumber[***]");
  }

  @Test
  void should_name_nobody_when_input_is_refused() {
    PartyMember member =
        member()
            .withAdmissions(
                Admission.builder()
                    .kind(AdmissionKind.ADMISSION)
                    .ceremony(PartialDate.parse("1999"))
                    .build());

    assertThat(
            catchThrowable(() -> member.withBirth(new BirthDate(PartialDate.parse("2005-11-23")))))
        .hasMessageNotContaining("2005")
        .hasMessageNotContaining("0071234");
  }

  @Test
  void should_keep_leading_zeros() {
    assertThat(ID.value()).isEqualTo("0071234");
    assertThat(ID).isNotEqualTo(new MemberId("71234"));
    assertThat(new CardNumber(" 0098765 ").value()).isEqualTo("0098765");
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn A,Nguyễn,A",
    "'  Nguyễn   Văn  A ',Nguyễn,A",
    "Trần Thị Bích Ngọc,Trần,Ngọc",
    "Lê B,Lê,B"
  })
  void should_read_family_and_given_name(String full, String family, String given) {
    assertThat(new PersonName(full).family()).contains(family);
    assertThat(new PersonName(full).given()).isEqualTo(given);
  }

  @Test
  void should_have_no_family_name_when_there_is_one_word() {
    assertThat(new PersonName("Ngọc").family()).isEmpty();
    assertThat(new PersonName("Ngọc").given()).isEqualTo("Ngọc");
  }

  @Test
  void should_be_the_same_name_however_it_is_typed() {
    assertThat(new PersonName("Nguye\u0302\u0303n\u00A0Va\u0306n A"))
        .isEqualTo(new PersonName("Nguyễn Văn A"));
    assertThat(new PersonName(" Nguyễn  Văn A ").full()).isEqualTo("Nguyễn Văn A");
  }
}
