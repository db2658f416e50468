package vn.chibo.examples.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Language;

/** What one fault in an otherwise sound review says. */
class ReviewFileTest {
  /** Each test changes one line of it. */
  private static final String SOUND =
      """
      title: {vi: "Quận", en: "District"}
      kind: CONFERENCE
      date: "2024-05-30"
      as-of: "2024-05-30"
      period: ["2021-12-06", "2024-05-30"]
      source: {vi: "Hội nghị", en: "Conference"}
      jurisdiction: ha-noi/thanh-xuan
      organization: {id: thanh-xuan, name: "Đảng bộ quận", kind: DISTRICT}
      documents:
        - {printed: "12-HD/BTCTW", date: "2018-07-06"}
      counts:
        - {population: members, name: {vi: "đảng viên", en: "members"}, exactly: 20764, as-of: "2024"}
      readings: {da11-hanoi/attendance-target: ORGANIZATION_AVERAGE}
      groups:
        - name: {vi: "phường", en: "wards"}
          ask: [da11-hanoi/attendance-target]
          statements:
            - topic: attendance-rate
              as-of: "2024-05-30"
              mean-percent: {exactly: 90}
              words: {vi: "90 %", en: "90 %"}
          grades: {graded: 25, good: 22, words: {vi: "22/25", en: "22 of 25"}}
          commendations:
            - {form: CERTIFICATE_OF_COMMENDATION, collectives: 29, date: "2024-05-30", words: {vi: "29", en: "29"}}
          practices:
            - {kind: INSPECTION, words: {vi: "kiểm tra", en: "inspection"}}
      """;

  @Test
  void should_read_the_review_when_it_is_sound() {
    Review review = ReviewFile.read("district.yaml", stream(SOUND));
    assertThat(review.id()).isEqualTo("district");
    assertThat(review.asOf()).isEqualTo(LocalDate.of(2024, 5, 30));
    assertThat(review.jurisdiction()).isEqualTo(new JurisdictionId("ha-noi/thanh-xuan"));
    assertThat(review.documents()).singleElement().matches(d -> d.document().isPresent());
    OrganizationRecord record = review.groups().get(0).record();
    assertThat(record.getStatements()).hasSize(1);
    assertThat(record.getGrades()).containsOnlyKeys("EXACTLY_GOOD", "GOOD_OR_BETTER");
  }

  @Test
  void should_take_the_name_of_the_file_as_id_when_a_folder_stands_before_it() {
    assertThat(ReviewFile.read("a/b/district.yaml", stream(SOUND)).id()).isEqualTo("district");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "kind",
        "date",
        "as-of",
        "period",
        "source",
        "jurisdiction",
        "organization"
      })
  void should_name_the_field_when_it_is_missing(String field) {
    String text =
        SOUND.lines().filter(l -> !l.startsWith(field + ":")).collect(Collectors.joining("\n"));
    assertThat(faults(text))
        .containsExactly("r.yaml:1: the field \"%s\" is missing".formatted(field));
    assertThat(faults(text, Language.VIETNAMESE))
        .containsExactly("r.yaml:1: thiếu trường \"%s\"".formatted(field));
  }

  @Test
  void should_name_the_field_when_the_groups_are_missing() {
    assertThat(faults(SOUND.substring(0, SOUND.indexOf("groups:"))))
        .containsExactly("r.yaml:1: the field \"groups\" is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: CONFERENCE|kind: MEETING|2: kind: there is no value \"MEETING\"; the values are:"
            + " INTERIM_REVIEW, CONFERENCE, ARTICLE, BRIEFING, REGISTER",
        "as-of: \"2024-05-30\"|as-of: \"2024-02-30\"|4: as-of: \"2024-02-30\" is not a date",
        "as-of: \"2024-05-30\"|as-of: \"2001-01-01\"|4: as-of: the day 1 Jan 2001 is before the"
            + " first rule of this place; its rule book begins on 1 Jan 2008",
        "period: [\"2021-12-06\", \"2024-05-30\"]|period: [\"2024-05-31\", \"2024-05-30\"]"
            + "|5: period: two days are due",
        "period: [\"2021-12-06\", \"2024-05-30\"]|period: [\"2024-05-30\"]"
            + "|5: period: two days are due",
        "period: [\"2021-12-06\", \"2024-05-30\"]|period: \"2024\"|5: period: a list",
        "jurisdiction: ha-noi/thanh-xuan|jurisdiction: nowhere"
            + "|7: jurisdiction: there is no place \"nowhere\"; there are: central, ha-noi,",
        "organization: {id: thanh-xuan,|organization: {id: [x],|8: organization.id: a single",
        "kind: DISTRICT}|kind: HAMLET}|8: organization.kind: there is no value \"HAMLET\"",
        "printed: \"12-HD/BTCTW\"|printed: \"12-HD/BTCTVV\"|10: documents[0]: the number"
            + " \"12-HD/BTCTVV\" does not parse; the nearest in the catalogue: 12-HD/BTCTW",
        "exactly: 20764|exactly: 20.764|12: counts[0].exactly: \"20.764\" is not a whole number;"
            + " did you mean 20764?",
        "exactly: 20764|exactly: -1|12: counts[0].exactly: a count must not be negative: -1",
        "exactly: 20764|more-than: 600, fewer-than: 601|12: counts[0]: no value fits all of these:"
            + " more-than, fewer-than",
        "exactly: 20764|more-than: 600, fewer-than: 600|12: counts[0]: no value fits",
        "exactly: 20764|exactly: 5, at-least: 6|12: counts[0]: no value fits all of these:"
            + " exactly, at-least",
        "exactly: 20764|fewer-than: 0|12: counts[0]: no value fits all of these: fewer-than",
        "exactly: 20764, |''|12: counts[0]: a figure is missing",
        "{da11-hanoi/attendance-target:|{da11-hanoi/target:|13: readings.da11-hanoi/target: the"
            + " rule book of this place has no rule \"da11-hanoi/target\"; it has:",
        "ask: [da11-hanoi/attendance-target]|ask: [attendance]|16: groups[0].ask[0]: the rule book"
            + " of this place has no rule \"attendance\"; it has:",
        "topic: attendance-rate|topic: attendance|18: groups[0].statements[0].topic: there is no"
            + " topic \"attendance\"; there are: admissions-considered-number,",
        "ask: [da11-hanoi/attendance-target]|ask: {a: b}|16: groups[0].ask: a list",
        "graded: 25|graded: 0|22: groups[0].grades.graded: must be above 0",
        "good: 22|good: 26|22: groups[0].grades: 26 is more than all 25",
        "good: 22|good: -2|22: groups[0].grades.good: a count must not be negative: -2",
        "form: CERTIFICATE_OF_COMMENDATION|form: MEDAL|24: groups[0].commendations[0].form: there"
            + " is no value \"MEDAL\"",
        "collectives: 29|collectives: -29|24: groups[0].commendations[0].collectives: a count must",
        "collectives: 29, date: \"2024-05-30\"|collectives: 29, date: \"2025\""
            + "|24: groups[0].commendations[0].date: the day 2025 lies outside the period",
        "kind: INSPECTION|kind: CHECK|26: groups[0].practices[0].kind: there is no value \"CHECK\""
      })
  void should_say_one_thing_only_when_one_thing_is_wrong(String sound, String bad, String said) {
    assertThat(faults(changed(sound, bad))).singleElement().asString().startsWith("r.yaml:" + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mean-percent: {exactly: 101}|.mean-percent.exactly: a share must be from 0 to 100 %: 101",
        "mean-percent: {at-least: -1}|.mean-percent.at-least: a share must be from 0 to 100 %: -1",
        "mean-percent: {exactly: '90,5'}|.mean-percent.exactly: \"90,5\" is not a number",
        "mean-percent: {more-than: 100}|.mean-percent: no value fits all of these: more-than",
        "mean-percent: {fewer-than: 0}|.mean-percent: no value fits all of these: fewer-than",
        "mean-percent: {at-least: 90, at-most: 80}|.mean-percent: no value fits all of these:"
            + " at-least, at-most",
        "mean-percent: {}|.mean-percent: a figure is missing",
        "mean-percent: 90|.mean-percent: a group of fields (name: value) is due",
        "mean-percent: [90]|.mean-percent: a group of fields (name: value) is due",
        "each: {at-least: 3.000}|.each.at-least: \"3.000\" is not a whole number; did you mean"
            + " 3000?",
        "each: {least: 3, at-least: 3}|.each.least: there is no field \"least\"",
        "extent: ALMOST, standing: MEETS_THE_RULE|.extent: there is no value \"ALMOST\"; the"
            + " values are: NONE, SOME, FEW, MANY, MOST, NEARLY_ALL, ALL",
        "extent: SOME|: exactly one of these fields is due: standing, value-percent",
        "extent: SOME, standing: MEETS_THE_RULE, value-percent: {exactly: 1}|: exactly one of",
        "extent: SOME, value-percent: {more-than: 100}|.value-percent: no value fits",
        "total: {exactly: 600}, parts: 0|.parts: must be above 0",
        "total: {exactly: 600}, parts: -1|.parts: a count must not be negative: -1",
        "total: {exactly: 600}|: the field \"parts\" is missing",
        "total: {more-than: 600, fewer-than: 601}, parts: 19|.total: no value fits",
        "mean-percent: {exactly: 90}, parts: 19|.parts: this field goes only with: total",
        "each: {exactly: 3}, rounded-to-percent: 1|.rounded-to-percent: this field goes only with:"
            + " mean-percent, share-percent",
        "mean-percent: {exactly: 90}, rounded-to-percent: 0|.rounded-to-percent: must be above 0",
        "mean-percent: {exactly: 90}, per: WEEK|.per: there is no value \"WEEK\"",
        "mean-percent: {exactly: 90}, denominator: ALL|.denominator: there is no value \"ALL\"",
        "mention: maybe|.mention: \"maybe\" is neither true nor false",
        "mention: false|.mention: only true is written",
        "mean-percent: {exactly: 90}, mention: true|: exactly one of these fields is due:",
        "as-of: \"2024-05-30\"|: exactly one of these fields is due: mean-percent,"
      })
  void should_say_one_thing_only_when_one_figure_is_wrong(String figure, String said) {
    assertThat(faults(SOUND.replace(statement(), statement(figure))))
        .singleElement()
        .asString()
        .startsWith("r.yaml:18: groups[0].statements[0]" + said);
  }

  @Test
  void should_name_the_period_when_the_day_of_a_figure_lies_outside() {
    String day = "        as-of: \"2024-05-30\"";
    assertThat(faults(changed(day, day.replace("30", "31"))))
        .containsExactly(
            "r.yaml:19: groups[0].statements[0].as-of: the day 31 May 2024 lies outside the period"
                + " of the report (6 Dec 2021 to 30 May 2024)");
    assertThat(faults(changed(day, day.replace("2024-05-30", "2021-12-05"))))
        .singleElement()
        .asString()
        .contains("the day 5 Dec 2021 lies outside the period");
    Review first =
        ReviewFile.read("r.yaml", stream(changed(day, day.replace("2024-05-30", "2021-12-06"))));
    assertThat(first.groups().get(0).record().getStatements().get(0).getPeriod())
        .hasToString("2021-12-06/2021-12-06");
  }

  @Test
  void should_name_both_names_when_a_field_that_must_be_there_is_misspelt() {
    assertThat(faults(changed("kind: CONFERENCE", "kynd: CONFERENCE")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("r.yaml:1: the field \"kind\" is missing"),
            line -> assertThat(line).startsWith("r.yaml:2: kynd: there is no field \"kynd\""));
    assertThat(faults(changed("{exactly: 90}", "{about: 90}")))
        .satisfiesExactly(
            line -> assertThat(line).contains("mean-percent.about: there is no field"),
            line -> assertThat(line).contains("mean-percent: a figure is missing"));
  }

  @Test
  void should_say_it_in_vietnamese_when_that_is_spoken() {
    assertThat(faults(changed("exactly: 20764", "exactly: 20.764"), Language.VIETNAMESE))
        .containsExactly(
            "r.yaml:12: counts[0].exactly: \"20.764\" không phải số nguyên; có phải 20764 không?");
    assertThat(
            faults(changed("as-of: \"2024-05-30\"", "as-of: \"2001-01-01\""), Language.VIETNAMESE))
        .containsExactly(
            "r.yaml:4: as-of: ngày 01/01/2001 trước quy định đầu tiên ở địa phương này; bộ quy"
                + " định bắt đầu từ ngày 01/01/2008");
  }

  @Test
  void should_tell_nine_faults_with_their_lines_when_the_file_has_nine() {
    String text =
        SOUND
            .replace("kind: CONFERENCE", "kind: MEETING\nkynd: x")
            .replace("as-of: \"2024-05-30\"\nperiod", "as-of: \"2024-02-30\"\nperiod")
            .replace("ha-noi/thanh-xuan", "nowhere")
            .replace("\"12-HD/BTCTW\", date: \"2018-07-06\"", "\"10-CT/TVV\"")
            .replace("exactly: 20764", "exactly: 20.764")
            .replace("{exactly: 90}", "{exactly: 190}")
            .replace("graded: 25", "graded: -25")
            .replace("collectives: 29, date: \"2024-05-30\"", "date: \"2030-01-01\"");
    assertThat(faults(text))
        .extracting(line -> line.replaceFirst("^(r.yaml:\\d+: [^:]*):.*", "$1"))
        .containsExactly(
            "r.yaml:2: kind",
            "r.yaml:3: kynd",
            "r.yaml:5: as-of",
            "r.yaml:8: jurisdiction",
            "r.yaml:11: documents[0]",
            "r.yaml:13: counts[0].exactly",
            "r.yaml:21: groups[0].statements[0].mean-percent.exactly",
            "r.yaml:23: groups[0].grades.graded",
            "r.yaml:25: groups[0].commendations[0].date");
  }

  @Test
  void should_keep_the_number_as_printed_when_the_source_misprints_it() {
    String text = changed("\"12-HD/BTCTW\", date: \"2018-07-06\"", "\"10-CT/TVV\", misprint: true");
    assertThat(ReviewFile.read("r.yaml", stream(text)).documents())
        .singleElement()
        .satisfies(
            named -> {
              assertThat(named.printed()).isEqualTo("10-CT/TVV");
              assertThat(named.document()).isEmpty();
              assertThat(named.suggestion()).isPresent();
            });
  }

  @Test
  void should_refuse_the_file_when_the_top_is_a_list_or_a_word() {
    String due = "r.yaml:1: a group of fields (name: value) is due";
    assertThat(faults("- a\n- b\n")).containsExactly(due);
    assertThat(faults("review\n")).containsExactly(due);
  }

  @Test
  void should_refuse_a_group_when_it_is_a_word() {
    String text = SOUND.substring(0, SOUND.indexOf("groups:")) + "groups: [a, {name: b}]\n";
    String due = ": a group of fields (name: value) is due";
    assertThat(faults(text))
        .containsExactly("r.yaml:14: groups[0]" + due, "r.yaml:14: groups[1].name" + due);
  }

  @Test
  void should_refuse_the_file_quickly_when_it_holds_many_thousand_faults() {
    String text =
        SOUND
            + IntStream.range(0, 60_000)
                .mapToObj(i -> "unknown-" + i + ": 1")
                .collect(Collectors.joining("\n"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(faults(text)).hasSize(60_000));
  }

  private static String statement() {
    int start = SOUND.indexOf("      - topic");
    return SOUND.substring(start, SOUND.indexOf("    grades"));
  }

  private static String statement(String figure) {
    return "      - {topic: attendance-rate, words: {vi: \"a\", en: \"a\"}, " + figure + "}\n";
  }

  private static String changed(String sound, String bad) {
    assertThat(SOUND).contains(sound);
    int at = SOUND.indexOf(sound);
    return SOUND.substring(0, at) + bad + SOUND.substring(at + sound.length());
  }

  private static List<String> faults(String text) {
    return faults(text, Language.ENGLISH);
  }

  private static List<String> faults(String text, Language language) {
    return catchThrowableOfType(FaultException.class, () -> ReviewFile.read("r.yaml", stream(text)))
        .faults()
        .stream()
        .map(fault -> fault.text(language))
        .toList();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
