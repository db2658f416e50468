package vn.chibo.regulations.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** One message for each fault: its line, its field, its reason. */
class DataNodeTest {

  @ParameterizedTest
  @CsvSource({"0,0", "20764,20764", "007,7", "999999999,999999999"})
  void should_read_a_count_when_it_is_whole_and_not_negative(String text, int count) {
    assertThat((int) value(text, DataNode::count)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20.764|20764",
        "20,764|20764",
        "20 764|20764",
        "1.234.567|1234567",
        "9.255|9255",
        "999.999|999999"
      })
  void should_suggest_the_whole_number_when_a_count_is_grouped(String text, String meant) {
    assertThat(fault("\"" + text + "\"", DataNode::count))
        .isEqualTo("f.yaml:1: a: \"%s\" is not a whole number; did you mean %s?", text, meant);
    assertThat(fault(text, DataNode::count, Language.VIETNAMESE))
        .isEqualTo("f.yaml:1: a: \"%s\" không phải số nguyên; có phải %s không?", text, meant);
  }

  @Test
  void should_say_so_when_a_count_is_negative() {
    assertThat(fault("-1", DataNode::count))
        .isEqualTo("f.yaml:1: a: a count must not be negative: -1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20.76", "20.7645", "0.764", "1e3", "+5", "0x1F", "1_000", "1000000000", "77 tổ"})
  void should_refuse_a_count_when_it_is_no_whole_number(String text) {
    assertThat(fault(text, DataNode::count))
        .isEqualTo("f.yaml:1: a: \"%s\" is not a whole number from 0 to 999999999", text);
  }

  @Test
  void should_read_a_percentage_when_it_lies_from_0_to_100() {
    assertThat(value("0", DataNode::percent)).isEqualTo(Fraction.ZERO);
    assertThat(value("100", DataNode::percent)).isEqualTo(Fraction.ONE);
    assertThat(value("98.5", DataNode::percent)).isEqualTo(Fraction.of(197, 200));
    assertThat(value("200/3", DataNode::percent)).isEqualTo(Fraction.of(2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.000001", "101", "-0.1", "301/3"})
  void should_refuse_a_percentage_when_it_lies_outside_0_to_100(String text) {
    assertThat(fault(text, DataNode::percent))
        .isEqualTo("f.yaml:1: a: a share must be from 0 to 100 %%: %s", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"98,5", "98.5 %", "1/0", ".5", "NaN", "1e2", "ninety"})
  void should_refuse_a_number_when_it_has_another_form(String text) {
    assertThat(fault(text, DataNode::percent))
        .isEqualTo("f.yaml:1: a: \"%s\" is not a number (use a decimal point, as in 98.5)", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "2024-00-10",
        "30/05/2024",
        "2024-5-30",
        "2024",
        "+999999999-12-31",
        "-0001-01-01",
        "2024-05-30T00:00"
      })
  void should_refuse_a_date_when_no_calendar_has_it(String text) {
    assertThat(fault("\"" + text + "\"", DataNode::date))
        .isEqualTo(
            "f.yaml:1: a: \"%s\" is not a date of the calendar (form: \"2024-05-30\")", text);
    assertThat(fault(text, DataNode::date, Language.VIETNAMESE))
        .isEqualTo("f.yaml:1: a: \"%s\" không phải ngày hợp lệ (dạng \"2024-05-30\")", text);
  }

  @Test
  void should_read_a_date_when_the_leap_year_has_it() {
    assertThat(value("\"2024-02-29\"", DataNode::date)).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2024-13", "24", "05/2024", "20245"})
  void should_refuse_a_partial_date_when_no_calendar_has_it(String text) {
    assertThat(fault(text, DataNode::partialDate)).contains("is not a date, month or year");
  }

  @Test
  void should_list_the_constants_when_one_is_wrong() {
    assertThat(fault("province", n -> n.constant(JurisdictionLevel.class)))
        .startsWith("f.yaml:1: a: there is no value \"province\"; the values are: ")
        .contains("CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "True", "1"})
  void should_refuse_a_flag_when_it_is_neither_true_nor_false(String text) {
    assertThat(fault(text, DataNode::flag))
        .isEqualTo("f.yaml:1: a: \"%s\" is neither true nor false", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1, 2]", "{b: 1}", "", "\"  \""})
  void should_say_one_thing_only_when_no_single_value_stands_there(String text) {
    String due = "f.yaml:1: a: a single value is due, not an empty one";
    assertThat(fault(text, DataNode::text)).isEqualTo(due);
    assertThat(fault(text, DataNode::count)).isEqualTo(due);
    assertThat(fault(text, DataNode::percent)).isEqualTo(due);
    assertThat(fault(text, DataNode::date)).isEqualTo(due);
    assertThat(fault(text, DataNode::flag)).isEqualTo(due);
    assertThat(fault(text, n -> n.constant(JurisdictionLevel.class))).isEqualTo(due);
  }

  @Test
  void should_say_one_thing_only_when_a_map_is_due() {
    String due = "f.yaml:1: a: a group of fields (name: value) is due";
    assertThat(fault("[vi, en]", DataNode::words)).isEqualTo(due);
    assertThat(fault("words", DataNode::words)).isEqualTo(due);
  }

  @Test
  void should_say_so_when_a_list_is_due() {
    String due = "f.yaml:1: a: a list (each item begins with \"- \") is due";
    assertThat(fault("{b: 1}", DataNode::items)).isEqualTo(due);
    assertThat(fault("x", DataNode::items)).isEqualTo(due);
  }

  @Test
  void should_name_each_language_when_words_lack_it() {
    assertThat(faults("a: {fr: \"x\"}", top -> top.required("a", DataNode::words, Text.same(""))))
        .containsExactly(
            "f.yaml:1: a.fr: there is no field \"fr\"; the fields are: vi, en",
            "f.yaml:1: a: the field \"vi\" is missing",
            "f.yaml:1: a: the field \"en\" is missing");
  }

  @Test
  void should_point_to_the_field_itself_when_it_is_unknown_and_its_value_stands_below() {
    assertThat(faults("a: 1\nb:\n\n  - x\n", top -> top.only("a")))
        .containsExactly("f.yaml:2: b: there is no field \"b\"; the fields are: a");
  }

  @Test
  void should_say_it_once_when_a_field_stands_twice_and_is_read_often() {
    Function<DataNode, Object> reader =
        top -> List.of(top.only("a").text("a"), top.text("a"), top.find("a").isPresent());
    assertThat(faults("a: 1\na:\n  2\n", reader))
        .containsExactly("f.yaml:2: a: the field \"a\" stands twice; remove one");
  }

  @Test
  void should_say_it_for_each_time_more_when_a_field_stands_three_times() {
    assertThat(faults("a: 1\na: 2\na: 3\n", top -> top.only("a")))
        .containsExactly(
            "f.yaml:2: a: the field \"a\" stands twice; remove one",
            "f.yaml:3: a: the field \"a\" stands twice; remove one");
  }

  @Test
  void should_refuse_a_field_when_its_name_is_a_list() {
    assertThat(faults("? [a, b]\n: 1\n", top -> top.only("a")))
        .containsExactly("f.yaml:1: a single value is due, not an empty one");
  }

  @Test
  void should_tell_all_faults_in_the_order_of_the_lines_when_they_are_read_in_another() {
    String text = "a: -1\nb: 101\nc: \"2024-02-30\"\nd:\n  - x\n  - 20.764\ne: 1\n";
    List<String> lines =
        faults(
            text,
            top -> {
              List<Object> read = new ArrayList<>();
              read.add(top.list("d", DataNode::count));
              read.add(top.find("c").map(DataNode::date));
              read.add(top.find("b").map(DataNode::percent));
              read.add(top.find("a").map(DataNode::count));
              return top.only("a", "b", "c", "d", "f");
            });
    assertThat(lines)
        .containsExactly(
            "f.yaml:1: a: a count must not be negative: -1",
            "f.yaml:2: b: a share must be from 0 to 100 %: 101",
            "f.yaml:3: c: \"2024-02-30\" is not a date of the calendar (form: \"2024-05-30\")",
            "f.yaml:5: d[0]: \"x\" is not a whole number from 0 to 999999999",
            "f.yaml:6: d[1]: \"20.764\" is not a whole number; did you mean 20764?",
            "f.yaml:7: e: there is no field \"e\"; the fields are: a, b, c, d, f");
  }

  @Test
  void should_say_the_first_thing_only_when_a_broken_invariant_follows_from_it() {
    Function<DataNode, Object> reader =
        top ->
            top.build(
                () -> {
                  int count = top.find("a").map(DataNode::count).orElseThrow();
                  if (count == 0) {
                    throw new FaultException(Fault.of("zero", Text.same("not zero")));
                  }
                  return count;
                },
                1);
    assertThat(faults("a: x", reader)).singleElement().asString().contains("f.yaml:1: a: \"x\"");
    assertThat(faults("a: 0", reader)).containsExactly("f.yaml:1: not zero");
  }

  @Test
  void should_hold_nothing_when_the_reader_found_a_fault() {
    List<Object> read = new ArrayList<>();
    faults("a: x", top -> read.add(top.find("a").flatMap(n -> n.sound(DataNode::count))));
    assertThat(read).containsExactly(Optional.empty());
  }

  private static <T> T value(String text, Function<DataNode, T> reader) {
    return read("a: " + text, top -> top.find("a").map(reader).orElseThrow());
  }

  private static String fault(String text, Function<DataNode, ?> reader) {
    return fault(text, reader, Language.ENGLISH);
  }

  private static String fault(String text, Function<DataNode, ?> reader, Language language) {
    List<String> lines = lines("a: " + text, top -> top.find("a").map(reader), language);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static List<String> faults(String text, Function<DataNode, ?> reader) {
    return lines(text, reader, Language.ENGLISH);
  }

  private static List<String> lines(String text, Function<DataNode, ?> reader, Language language) {
    return catchThrowableOfType(FaultException.class, () -> read(text, reader)).faults().stream()
        .map(fault -> fault.text(language))
        .toList();
  }

  private static <T> T read(String text, Function<DataNode, T> reader) {
    return DataFile.read("f.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)), reader);
  }
}
