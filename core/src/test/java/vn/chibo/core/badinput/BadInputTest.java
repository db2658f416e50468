package vn.chibo.core.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;

/** What users are told about input that cannot be used, word for word. */
class BadInputTest {
  private static final ChiboJson JSON2 = ChiboJson.jackson2();
  private static final ChiboJson JSON3 = ChiboJson.jackson3();

  static Stream<BadInput> cases() {
    return BadInput.catalogue().stream();
  }

  private static List<BadInput.Said> said(ChiboJson json, BadInput input) {
    FaultException refusal =
        catchThrowableOfType(
            FaultException.class, () -> json.read(input.name(), input.json(), input.read()));
    assertThat(refusal).as("refused").isNotNull();
    assertThat(refusal.faults())
        .extracting(fault -> fault.place().orElseThrow().source())
        .containsOnly(input.name());
    return refusal.faults().stream().map(BadInput.Said::of).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_say_all_that_is_wrong_in_order_when_input_is_bad(BadInput input) {
    assertThat(said(JSON3, input)).containsExactlyElementsOf(input.faults());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_say_the_same_when_read_with_jackson_2(BadInput input) {
    assertThat(said(JSON2, input)).containsExactlyElementsOf(input.faults());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_speak_each_language_and_never_of_classes(BadInput input) {
    assertThat(input.faults())
        .isNotEmpty()
        .allSatisfy(
            said -> {
              assertThat(said.vietnamese()).isNotBlank().isNotEqualTo(said.english());
              assertThat(said.vietnamese()).matches("(?s).*[^\\x00-\\x7f].*");
              assertThat(said.vietnamese() + " " + said.english())
                  .doesNotContain("vn.chibo", "Exception", "Optional", "java.")
                  .doesNotContainPattern("\\b[A-Z][a-z]+[A-Z][A-Za-z]*\\b")
                  .doesNotContainPattern("\\{\\d");
            });
  }

  @Test
  void should_have_every_case_once() {
    assertThat(cases().map(BadInput::name).toList())
        .hasSizeGreaterThan(200)
        .doesNotHaveDuplicates();
  }

  @Test
  void should_have_a_case_for_every_key_of_a_fault_or_a_reason_for_none() {
    Set<String> met =
        cases()
            .flatMap(input -> input.faults().stream())
            .map(BadInput.Said::key)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(CoreMessages.keys());
    missing.removeIf(key -> !key.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    missing.removeAll(met);

    assertThat(missing).containsExactlyInAnyOrderElementsOf(NotInJson.KEYS);
  }

  @Test
  void should_have_a_case_for_the_words_of_every_form() {
    Set<String> forms = new TreeSet<>(CoreMessages.keys());
    forms.removeIf(key -> !key.startsWith("form."));

    assertThat(forms)
        .isNotEmpty()
        .allSatisfy(
            form ->
                assertThat(
                        cases()
                            .flatMap(input -> input.faults().stream())
                            .map(BadInput.Said::english))
                    .anyMatch(text -> text.contains(CoreMessages.text(form).english())));
  }
}
