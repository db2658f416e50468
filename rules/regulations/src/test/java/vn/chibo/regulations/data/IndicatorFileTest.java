package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.indicator.Indicators;

/** Indicators are read whole or refused with every fault, its place and what mends it. */
class IndicatorFileTest {
  private static final String HEAD =
      """
      indicators:
        - id: TM-1
          name: {vi: "ít phát biểu", en: "few speak"}
          status: CONFIRMED
          cases: [huyen-mau-2024]
          intervals: [QUARTER, {months: 12}]
          measures:
      """;

  private static final String SHARE =
      """
            - key: merged
              label: {vi: "Tỷ lệ họp chung", en: "Share held together"}
              numerator: {vi: "họp chung", en: "held together"}
              denominator: {vi: "buổi", en: "meetings"}
              unit: SHARE
              counts: {meetings: MERGED}
      """;

  private static final String YOUNG =
      """
            - key: young
              label: {vi: "Đến {age} tuổi phát biểu", en: "Up to {age} who spoke"}
              numerator: {vi: "đến {age} tuổi phát biểu", en: "up to {age} who spoke"}
              denominator: {vi: "đến {age} tuổi có mặt", en: "up to {age} present"}
              unit: SHARE
              counts: {speakers-up-to-age: {parameter: age, example: 30}}
      """;

  private static final String NUMBER =
      """
            - key: resolutions/thematic
              label: {vi: "Số nghị quyết", en: "Number of resolutions"}
              numerator: {vi: "nghị quyết", en: "resolutions"}
              unit: COUNT
              counts: {resolutions: THEMATIC}
      """;

  private static List<IndicatorGroup> read(String yaml) {
    IndicatorFile file =
        new IndicatorFile(
            Provisions.catalogue(), Set.of("a/b"), Set.of("sheet-1", "sheet-2"), List.of("other"));
    return file.read(
        DataFile.yaml(
            "indicators.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<Fault> faults(String yaml) {
    return catchThrowableOfType(FaultException.class, () -> read(yaml)).faults();
  }

  private static Indicators indicators(String... measures) {
    return IndicatorGroup.indicators(read(HEAD + String.join("", measures)));
  }

  @Test
  void should_count_what_the_form_says_in_its_own_words() {
    Indicator merged = indicators(SHARE, NUMBER).indicator("merged");

    assertThat(merged.code()).isEqualTo("TM-1");
    assertThat(merged.label()).isEqualTo(Text.of("Tỷ lệ họp chung", "Share held together"));
    assertThat(merged.unit()).isEqualTo(Unit.SHARE);
    assertThat(merged.interval()).isEqualTo(IndicatorInterval.of(Span.QUARTER));
    assertThat(merged.parameters()).isEmpty();
    assertThat(merged.counting().numerator()).isEqualTo(Text.of("họp chung", "held together"));
    assertThat(merged.counting().denominator()).contains(Text.of("buổi", "meetings"));
    Indicator number = indicators(SHARE, NUMBER).indicator("resolutions/thematic");
    assertThat(number.unit()).isEqualTo(Unit.COUNT);
    assertThat(number.counting().denominator()).isEmpty();
  }

  @Test
  void should_write_the_parameter_that_is_set_into_its_words() {
    Indicators all = indicators(YOUNG);
    Indicator young = all.definition("young").with(Map.of("age", 1200));

    assertThat(all.all()).isEmpty();
    assertThat(young.parameters()).isEqualTo(Map.of("age", 1200));
    assertThat(young.label())
        .isEqualTo(Text.of("Đến 1.200 tuổi phát biểu", "Up to 1,200 who spoke"));
    assertThat(young.counting().numerator().english()).isEqualTo("up to 1,200 who spoke");
    assertThat(young.counting().denominator().orElseThrow().vietnamese())
        .isEqualTo("đến 1.200 tuổi có mặt");
    assertThat(young).isNotEqualTo(all.definition("young").with(Map.of("age", 30)));
    assertThat(read(HEAD + YOUNG).get(0).measures().get(0).examples()).isEqualTo(Map.of("age", 30));
    String least = YOUNG.replace("example: 30", "example: 1");
    assertThat(read(HEAD + least).get(0).measures().get(0).examples()).isEqualTo(Map.of("age", 1));
    String plain = YOUNG.replace(", example: 30", "");
    assertThat(read(HEAD + plain).get(0).measures().get(0).examples()).isEmpty();
  }

  @Test
  void should_say_what_a_group_is_and_to_what_it_is_related() {
    String more =
        HEAD.replace(
            "cases: [huyen-mau-2024]",
            "document: hd-42-btctw-2025\n"
                + "    clause: {vi: \"mục 1\", en: \"section 1\"}\n"
                + "    needs: [{vi: \"tuổi\", en: \"age\"}]\n"
                + "    provisions: [a/b]\n"
                + "    scoresheets: [sheet-1]\n"
                + "    note: {vi: \"ghi chú\", en: \"a note\"}");
    IndicatorGroup group = read(more + SHARE).get(0);

    assertThat(group.name()).isEqualTo(Text.of("ít phát biểu", "few speak"));
    assertThat(group.intervals())
        .containsExactly(IndicatorInterval.of(Span.QUARTER), IndicatorInterval.months(12));
    assertThat(group.source().citation().orElseThrow().document().getKey().value())
        .isEqualTo("hd-42-btctw-2025");
    assertThat(group.source().citation().orElseThrow().clause())
        .contains(Text.of("mục 1", "section 1"));
    assertThat(group.source().cases()).isEmpty();
    assertThat(group.needs()).containsExactly(Text.of("tuổi", "age"));
    assertThat(group.related())
        .isEqualTo(
            new IndicatorGroup.Related(
                List.of("a/b"), List.of("sheet-1"), Optional.of(Text.of("ghi chú", "a note"))));
    assertThat(read(HEAD + SHARE).get(0).source().cases()).containsExactly("huyen-mau-2024");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1200, 1200"})
  void should_read_intervals_up_to_their_ends(int written, int months) {
    String yaml = HEAD.replace("[QUARTER, {months: 12}]", "[{months: " + written + "}, YEAR]");

    assertThat(read(yaml + SHARE).get(0).intervals())
        .containsExactly(IndicatorInterval.months(months), IndicatorInterval.of(Span.YEAR));
    assertThat(IndicatorGroup.indicators(read(yaml + SHARE)).indicator("merged").interval())
        .isEqualTo(IndicatorInterval.months(months));
  }

  /** Each replaces something that is sound in the head or the measures. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status: CONFIRMED | weight: 1 | unknown-field,missing-field | .weight,",
        "status: CONFIRMED | status: SURE | unknown-constant | .status",
        "cases: [huyen-mau-2024] | needs: [] | no-source | ''",
        "cases: [huyen-mau-2024] | cases: [] | no-source | ''",
        "status: CONFIRMED | document: hd-42-btctw-2025 | missing-field | ''",
        "cases: [huyen-mau-2024] | document: no-such | unknown-document | .document",
        "cases: [huyen-mau-2024] | clause: {vi: a, en: b} | missing-document | ''",
        "cases: [huyen-mau-2024] | cases: [a], provisions: [a/c] | unknown-provision"
            + " | .provisions[0]",
        "cases: [huyen-mau-2024] | cases: [a], scoresheets: [sheet-3] | unknown-sheet"
            + " | .scoresheets[0]",
        "cases: [huyen-mau-2024] | cases: [a], note: {vi: a} | missing-field | .note",
        "[QUARTER, {months: 12}] | [] | empty-list | .intervals",
        "[QUARTER, {months: 12}] | [WEEK] | unknown-constant | .intervals[0]",
        "[QUARTER, {months: 12}] | [{months: 0}] | months-out-of-range | .intervals[0]",
        "[QUARTER, {months: 12}] | [{months: 1201}] | months-out-of-range | .intervals[0]",
        "[QUARTER, {months: 12}] | [{years: 1}] | unknown-field,missing-field"
            + " | .intervals[0].years,.intervals[0]",
        "key: merged | key: Merged | not-a-key | .measures[0].key",
        "key: merged | key: merged/ | not-a-key | .measures[0].key",
        "key: merged | key: TM-1 | not-a-key | .measures[0].key",
        "key: merged | key: [a] | not-a-text | .measures[0].key",
        "id: TM-1 | id: [a] | not-a-text | .id",
        "id: TM-1 | id: young | indicator-taken | .measures[1].key",
        "key: young | key: other | indicator-taken | .measures[1].key",
        "key: young | key: merged | indicator-taken | .measures[1].key",
        "{meetings: MERGED} | {} | no-counting | .measures[0].counts",
        "{meetings: MERGED} | {meeting: MERGED} | no-counting | .measures[0].counts",
        "{meetings: MERGED} | {meetings: MERGED, time: OTHER} | no-counting"
            + " | .measures[0].counts",
        "{meetings: MERGED} | MERGED | not-a-map | .measures[0].counts",
        "{meetings: MERGED} | {meetings: SPLIT} | unknown-constant"
            + " | .measures[0].counts.meetings",
        "{meetings: MERGED} | {resolutions: THEMATIC} | counted-unit,no-denominator"
            + " | .measures[0].unit,.measures[0].denominator",
        "unit: COUNT | unit: PIECES | unknown-constant | .measures[2].unit",
        "unit: COUNT | unit: SHARE | counted-unit | .measures[2].unit",
        "{parameter: age, example: 30} | {example: 30} | missing-field"
            + " | .measures[1].counts.speakers-up-to-age",
        "{parameter: age, example: 30} | {parameter: Age} | not-a-parameter"
            + " | .measures[1].counts.speakers-up-to-age.parameter",
        "{parameter: age, example: 30} | 35 | not-a-map"
            + " | .measures[1].counts.speakers-up-to-age",
        "[QUARTER, {months: 12}] | [{months: few}] | not-a-count | .intervals[0].months",
        "{parameter: age, example: 30} | {parameter: age, example: 0} | example-below-one"
            + " | .measures[1].counts.speakers-up-to-age.example",
        "{parameter: age, example: 30} | {parameter: age, example: many} | not-a-count"
            + " | .measures[1].counts.speakers-up-to-age.example",
        "{parameter: age, example: 30} | {parameter: age, default: 30} | unknown-field"
            + " | .measures[1].counts.speakers-up-to-age.default",
        "en: \"Up to {age} who spoke\" | en: \"Young\" | parameter-not-named"
            + " | .measures[1].label",
        "vi: \"Đến {age} tuổi phát biểu\" | vi: \"Trẻ\" | parameter-not-named"
            + " | .measures[1].label",
        "en: \"up to {age} present\" | en: \"up to {years}\" | unknown-placeholder"
            + " | .measures[1].denominator",
        "vi: \"Tỷ lệ họp chung\" | vi: \"{age}\" | unknown-placeholder | .measures[0].label",
        "en: \"resolutions\" | en: \"{kind}\" | unknown-placeholder | .measures[2].numerator",
      })
  void should_refuse_with_the_place_and_what_mends_it(
      String sound, String bad, String keys, String paths) {
    String file = HEAD + SHARE + YOUNG + NUMBER;
    assertThat(file).contains(sound);
    List<Fault> faults = faults(file.replace(sound, bad.replace("], ", "]\n    ")));

    assertThat(faults).extracting(fault -> fault.key()).containsExactlyInAnyOrder(keys.split(","));
    assertThat(faults)
        .extracting(fault -> fault.place().orElseThrow().field())
        .containsExactlyInAnyOrder(
            Arrays.stream(paths.split(",", -1))
                .map(path -> "indicators[0]" + path)
                .toArray(String[]::new));
    assertThat(faults)
        .allMatch(fault -> !fault.message().vietnamese().isBlank())
        .allMatch(fault -> fault.place().orElseThrow().line() > 1);
  }

  @Test
  void should_say_in_both_languages_what_mends_it() {
    assertThat(
            faults(HEAD + SHARE.replace("{meetings: MERGED}", "{meeting: MERGED}"))
                .get(0)
                .message()
                .english())
        .isEqualTo(
            "what is counted is exactly one of: absences, agendas, attendance-plans, length,"
                + " meetings, members, resolutions, schedules, shorter-than, speakers,"
                + " speakers-admitted-within, speakers-up-to-age, targets-due-within,"
                + " tasks-due-within, thematic-meetings, themes, themes-repeated-within, time");
    assertThat(faults(HEAD + YOUNG.replace("Đến {age}", "Đến")).get(0).message().vietnamese())
        .isEqualTo("người đọc phải thấy tham số: hãy ghi {age} ở cả hai ngôn ngữ");
    assertThat(faults(HEAD + SHARE.replace("unit: SHARE", "unit: MINUTE")).get(0).message())
        .isEqualTo(
            Text.of(
                "cách tính này cho kết quả tính bằng SHARE, không phải MINUTE; hãy sửa đơn vị",
                "what is counted is in SHARE, not in MINUTE; correct the unit"));
  }

  @Test
  void should_need_every_field_of_a_measure_and_at_least_one_measure() {
    for (String field : List.of("key", "label", "numerator", "denominator", "unit", "counts")) {
      String without = SHARE.replaceAll("(?m)^( *-? *)" + field + ": .*$", "$1x: 1");
      assertThat(faults(HEAD + without))
          .as(field)
          .extracting(Fault::key)
          .containsExactlyInAnyOrder("unknown-field", "missing-field");
    }
    assertThat(faults(HEAD.replace("measures:", "measures: []")))
        .extracting(Fault::key)
        .containsExactly("empty-list");
    assertThat(faults(HEAD.replace("    measures:\n", "")))
        .extracting(Fault::key)
        .containsExactly("missing-field");
  }

  @Test
  void should_refuse_two_groups_of_one_id() {
    String twice = HEAD + SHARE + (HEAD + NUMBER).substring("indicators:\n".length());
    List<Fault> faults = faults(twice);

    assertThat(faults).extracting(Fault::key).containsExactly("indicator-taken");
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo("indicators[1].id");
  }

  @Test
  void should_keep_the_limits_of_all_data_files() {
    assertThat(faults("indicators: &all []\nother: *all\n"))
        .extracting(Fault::key)
        .containsExactly("alias");
    assertThat(faults("indicator: []\n")).extracting(Fault::key).containsExactly("unknown-field");
  }

  @Test
  void should_name_the_provisions_and_sheets_that_ship() {
    String related = "cases: [a]\n    provisions: [hd42-2025/duration-minimum]\n    scoresheets: ";
    String known = HEAD.replace("cases: [huyen-mau-2024]", related + "[an-phu-ward-2025]") + SHARE;

    assertThat(shipped(known)).extracting(IndicatorGroup::id).containsExactly("TM-1");
    assertThat(
            catchThrowableOfType(
                    FaultException.class, () -> shipped(known.replace("[an-phu", "[phu-an")))
                .faults())
        .extracting(Fault::key)
        .containsExactly("unknown-sheet");
  }

  private static List<IndicatorGroup> shipped(String yaml) {
    return IndicatorFile.read(
        "indicators.yaml",
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
        Provisions.catalogue());
  }
}
