package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;

class CareAndIntroducersTest {
  private static Exemption exempted(int months) {
    return Exemption.builder()
        .date(LocalDate.of(2024, 3, 1))
        .kind(ExemptionKind.EXEMPTION)
        .careMonths(months)
        .build();
  }

  @Test
  void should_refuse_numbers_below_zero() {
    assertThatThrownBy(() -> exempted(-1))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.key())
                    .containsExactly("care-months-negative"));
    assertThat(exempted(0).getCareMonths()).contains(0);
    assertThatThrownBy(() -> new Introducers(-1, false, Optional.empty()))
        .isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> new Introducers(1, false, Optional.of(-1)))
        .isInstanceOf(FaultException.class);
    assertThat(new Introducers(0, true, Optional.of(0)).officialMembers()).isZero();
  }

  @Test
  void should_have_words_for_both_sexes() {
    assertThat(Sex.MALE.label()).isEqualTo(Text.of("nam", "male"));
    assertThat(Sex.FEMALE.label()).isEqualTo(Text.of("nữ", "female"));
  }
}
