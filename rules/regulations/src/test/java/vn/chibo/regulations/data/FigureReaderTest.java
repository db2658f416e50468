package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;

/** Figures of provisions: one value, or a timeline of values. */
class FigureReaderTest {
  private static final String HEAD =
      """
      document: hd-12-btctw-2018
      provisions:
        - id: test/rule
          title: {vi: "Mẫu", en: "Sample"}
          clause: {vi: "mục 1", en: "section 1"}
          status: CONFIRMED
          figures:
            minimum-minutes:
      """;

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ParameterEntry> read(String... entries) {
    return ProvisionFile.read("p.yaml", stream(text(entries)), Provisions.catalogue())
        .get(0)
        .figures();
  }

  private static String text(String... entries) {
    return HEAD + "        - {" + String.join("}\n        - {", entries) + "}\n";
  }

  private static List<Fault> faults(String text) {
    return catchThrowableOfType(
            FaultException.class,
            () -> ProvisionFile.read("p.yaml", stream(text), Provisions.catalogue()))
        .faults();
  }

  @Test
  void should_hold_as_long_as_the_rule_when_a_figure_is_one_value() {
    String one = HEAD.stripTrailing() + " {value: \"90\", unit: MINUTE}\n";
    ParameterEntry entry =
        ProvisionFile.read("p.yaml", stream(one), Provisions.catalogue()).get(0).figures().get(0);
    assertThat(entry.days()).isEmpty();
    assertThat(entry.verifiedThrough()).isEmpty();
    assertThat(entry.key().toString()).isEqualTo("test/rule: minimum-minutes");
    assertThat(entry.citation().clause()).contains(Text.of("mục 1", "section 1"));
  }

  @Test
  void should_read_a_timeline_when_a_figure_is_a_list_of_values() {
    List<ParameterEntry> entries =
        read(
            "from: \"2018-07-06\", until: \"2025-10-27\", value: \"90\", unit: MINUTE,"
                + " verified-through: \"2025-10-01\"",
            "from: \"2025-10-28\", value: \"120\", unit: MINUTE, document: hd-42-btctw-2025,"
                + " status: SECONDARY, comparison: AT_LEAST");
    ParameterEntry first = entries.get(0);
    assertThat(first.days()).contains(DatePeriod.parse("2018-07-06/2025-10-27"));
    assertThat(first.value()).isEqualTo(Fraction.of(90));
    assertThat(first.verifiedThrough()).contains(LocalDate.of(2025, 10, 1));
    assertThat(first.citation().clause()).contains(Text.of("mục 1", "section 1"));
    assertThat(first.citation().status()).isEqualTo(SourceStatus.CONFIRMED);
    ParameterEntry second = entries.get(1);
    assertThat(second.days()).contains(DatePeriod.from(LocalDate.of(2025, 10, 28)));
    assertThat(second.unit()).isEqualTo(Unit.MINUTE);
    assertThat(second.citation().document().getKey().value()).isEqualTo("hd-42-btctw-2025");
    assertThat(second.citation().clause()).isEqualTo(Optional.empty());
    assertThat(second.citation().status()).isEqualTo(SourceStatus.SECONDARY);
    assertThat(second.comparison()).contains(Comparison.AT_LEAST);
  }

  @Test
  void should_take_the_clause_of_the_entry_when_it_names_one_of_the_same_document() {
    ParameterEntry entry =
        read("from: \"2018-07-06\", value: \"90\", unit: MINUTE,"
                + " clause: {vi: \"mục 2\", en: \"section 2\"}, status: SECONDARY")
            .get(0);
    assertThat(entry.citation().clause()).contains(Text.of("mục 2", "section 2"));
    assertThat(entry.citation().status()).isEqualTo(SourceStatus.SECONDARY);
  }

  private static final String SOUND = "from: \"2018-07-06\", value: \"90\", unit: MINUTE";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value: \"90\", unit: MINUTE | missing-field",
        "from: \"2018-07-06\", unit: MINUTE | missing-field",
        "from: \"2018-07-06\", value: \"90\" | missing-field",
        "from: \"2018-13-06\", value: \"90\", unit: MINUTE | not-a-date",
        "from: \"2018-07-06\", value: \"many\", unit: MINUTE | not-a-number",
        "from: \"2018-07-06\", value: \"90\", unit: HOUR | unknown-constant",
        "from: \"2018-07-06\", until: \"2018-07-05\", value: \"90\", unit: MINUTE |"
            + " ends-before-start",
        "from: \"2018-07-06\", value: \"90\", unit: MINUTE, verified-through: \"2018-07-05\" |"
            + " verified-before-start",
        "from: \"2018-07-06\", value: \"90\", unit: MINUTE, document: lost, status: CONFIRMED |"
            + " unknown-document",
        "from: \"2018-07-06\", value: \"90\", unit: MINUTE, document: hd-42-btctw-2025 |"
            + " missing-field",
        "from: \"2018-07-06\", value: \"90\", unit: MINUTE, comparison: \">=\" | unknown-constant",
        "from: \"2018-07-06\", value: \"90\", unit: MINUTE, to: x | unknown-field",
        "from: \"2018-07-06\", value: \"90\", unit: MINUTE, delegated-by: {status: CONFIRMED} |"
            + " missing-field"
      })
  void should_name_line_and_field_once_when_an_entry_is_not_sound(String entry, String key) {
    List<Fault> faults = faults(text(entry));
    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).text(Language.ENGLISH))
        .startsWith("p.yaml:9: provisions[0].figures.minimum-minutes[0]");
    assertThat(faults.get(0).text(Language.VIETNAMESE)).startsWith("p.yaml:9: ");
  }

  @Test
  void should_accept_an_entry_when_it_ends_or_was_checked_on_its_first_day() {
    assertThat(read(SOUND + ", until: \"2018-07-06\", verified-through: \"2018-07-06\""))
        .singleElement()
        .satisfies(entry -> assertThat(entry.days().orElseThrow().days()).isEqualTo(1));
  }

  @ParameterizedTest
  @CsvSource({"2018-12-31, 0", "2019-01-01, 1", "2019-01-02, 1"})
  void should_refuse_values_when_their_days_overlap(String until, int overlaps) {
    String first = SOUND + ", until: \"" + until + "\"";
    String second = "from: \"2019-01-01\", value: \"120\", unit: MINUTE";
    if (overlaps == 0) {
      assertThat(read(first, second)).hasSize(2);
    } else {
      assertThat(faults(text(first, second)))
          .extracting(fault -> fault.text(Language.ENGLISH))
          .containsExactly(
              "p.yaml:10: provisions[0].figures.minimum-minutes[1]: the value overlaps from 1 Jan"
                  + " 2019 with the one of 2018-07-06/"
                  + until
                  + "; let one end before the other begins");
    }
  }

  @Test
  void should_name_every_fault_when_there_are_several() {
    assertThat(
            faults(
                text(
                    SOUND + ", until: \"2018-12-31\"",
                    "from: \"2019-01-01\", value: \"2\", unit: COUNT",
                    "from: \"2018-08-01\", value: \"1\", unit: MINUTE")))
        .extracting(Fault::key)
        .containsExactly("other-unit", "overlapping-entries");
    assertThat(faults(HEAD.stripTrailing() + " []\n"))
        .extracting(Fault::key)
        .containsExactly("no-entries");
  }
}
