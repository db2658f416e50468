package vn.chibo.regulations.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

/** Files that are refused before a single field of them is read. */
class DataFileTest {
  private static final int MEBIBYTE = 1 << 20;

  @Test
  void should_read_the_file_when_it_is_sound() {
    assertThat(text("a: b\n")).isEqualTo("b");
  }

  @Test
  void should_refuse_the_file_when_it_is_empty() {
    for (String nothing : List.of("", "\n\n", "# a comment only\n")) {
      assertThat(faults(nothing)).containsExactly("empty f.yaml: the file is empty");
    }
  }

  @Test
  void should_read_the_file_when_it_has_exactly_one_mebibyte() {
    String text = "a: b\n";
    assertThat(text(text + "#".repeat(MEBIBYTE - text.length()))).isEqualTo("b");
  }

  @Test
  void should_refuse_the_file_when_it_has_one_byte_more_than_a_mebibyte() {
    String text = "a: b\n";
    assertThat(faults(text + "#".repeat(MEBIBYTE + 1 - text.length())))
        .containsExactly("too-large f.yaml: the file is larger than 1 MiB; split it");
  }

  @Test
  void should_stop_reading_when_the_stream_never_ends() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '#';
          }
        };
    FaultException refused =
        catchThrowableOfType(
            FaultException.class, () -> DataFile.read("f.yaml", endless, DataNode::text));
    assertThat(refused.faults()).extracting(Fault::key).containsExactly("too-large");
  }

  @Test
  void should_read_the_file_when_it_nests_32_levels() {
    assertThat(items("[".repeat(32) + "]".repeat(32))).isEqualTo(1);
    assertThat(items("- ".repeat(32) + "x")).isEqualTo(1);
  }

  @Test
  void should_refuse_the_file_when_it_nests_33_levels() {
    assertThat(faults("[".repeat(33) + "]".repeat(33)))
        .containsExactly("too-deep f.yaml:1: the file nests deeper than 32 levels");
    assertThat(faults("a:\n  " + "- ".repeat(32) + "x"))
        .containsExactly("too-deep f.yaml:2: the file nests deeper than 32 levels");
    assertThat(faults("{a: ".repeat(33) + "}".repeat(33)))
        .containsExactly("too-deep f.yaml:1: the file nests deeper than 32 levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- ", "{a: ", "? ", "[{a: "})
  void should_refuse_the_file_quickly_when_it_nests_100_000_levels(String opening) {
    assertQuickly(() -> assertThat(keys(opening.repeat(100_000))).containsExactly("too-deep"));
  }

  @Test
  void should_refuse_the_file_quickly_when_aliases_would_multiply() {
    String bomb =
        "a0: &a0 [x, x]\n"
            + IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n"));
    assertQuickly(
        () ->
            assertThat(faults(bomb))
                .containsExactly(
                    "alias f.yaml:2: the alias \"*a0\" is not read; write the value out"));
  }

  @Test
  void should_refuse_the_file_when_an_alias_names_itself() {
    assertThat(keys("a: &a [*a]")).containsExactly("alias");
    assertThat(keys("a: &a {b: *a}")).containsExactly("alias");
    assertThat(keys("a: *nowhere")).containsExactly("alias");
  }

  @Test
  void should_name_the_line_when_the_file_is_no_yaml() {
    assertThat(faults("a: 1\nb: c: d\n"))
        .singleElement()
        .asString()
        .startsWith("malformed f.yaml:2: not valid YAML; see to indents")
        .contains("mapping values are not allowed here");
    assertThat(faults("a: 1\n\tb: 2\n")).singleElement().asString().contains("f.yaml:2:");
    assertThat(faults("a: 1\nb: \"open\n")).singleElement().asString().startsWith("malformed");
    assertThat(keys("a: 1\n}")).containsExactly("malformed");
    assertThat(keys("a: [1, 2")).containsExactly("malformed");
    assertThat(keys("%YAML 9.9\n---\na: 1")).containsExactly("malformed");
    assertThat(keys("a: 1\n---\nb: 2\n")).containsExactly("malformed");
  }

  @Test
  void should_speak_vietnamese_when_the_file_is_no_yaml() {
    assertThat(refused("a: 1\nb: c: d\n", DataNode::fields).get(0).text(Language.VIETNAMESE))
        .startsWith("f.yaml:2: không phải YAML hợp lệ: hãy xem thụt dòng");
  }

  @Test
  void should_name_the_line_when_the_bytes_are_not_utf_8() {
    byte[] latin = "a: b\nb: tr\u00e0\n".getBytes(ISO_8859_1);
    assertThat(lines(faultsOf(latin, DataNode::fields)))
        .containsExactly("not-utf-8 f.yaml:2: the file is not UTF-8; save it as UTF-8");
    assertThat(lines(faultsOf("a: b".getBytes(UTF_16), DataNode::fields)))
        .singleElement()
        .asString()
        .startsWith("not-utf-8 f.yaml:1");
  }

  @Test
  void should_refuse_the_file_when_its_last_sign_is_cut_off() {
    byte[] whole = "a: Mê".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(faultsOf(cut, DataNode::fields)).extracting(Fault::key).containsExactly("not-utf-8");
  }

  @Test
  void should_name_the_line_when_the_file_holds_a_control_character() {
    assertThat(faults("a: b\nb: c\u0000d\n"))
        .containsExactly(
            "unprintable f.yaml:2: the file holds the control or invisible character U+0000; remove"
                + " it");
  }

  @Test
  void should_read_composed_words_when_the_file_is_decomposed() {
    String words = "Huyện Mê Linh, Đề án 11-ĐA/TU, sổ tay điện tử";
    String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(words);
    assertThat(text("a: \"" + decomposed + "\"")).isEqualTo(words);
  }

  @Test
  void should_read_the_file_when_it_begins_with_a_byte_order_mark_or_has_crlf() {
    assertThat(text("\ufeffa: b\r\n")).isEqualTo("b");
  }

  @Test
  void should_turn_a_broken_invariant_into_a_fault_when_the_reader_builds_outside() {
    Function<DataNode, String> reader =
        top -> {
          throw new IllegalArgumentException("two of one key");
        };
    assertThat(refused("a: b", reader))
        .singleElement()
        .satisfies(fault -> assertThat(fault.key()).isEqualTo("unsound"));
  }

  @Test
  void should_let_the_mistake_of_a_programmer_pass_when_the_file_is_sound() {
    Function<DataNode, String> reader =
        top -> {
          throw new IllegalStateException("a bug");
        };
    assertThatThrownBy(() -> read("a: b", reader)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void should_refuse_a_tree_of_places_when_a_parent_stands_after_its_child() {
    String places =
        """
        jurisdictions:
          - {id: x/y, name: {vi: "y", en: "y"}, level: DISTRICT, parent: x}
          - {id: x, name: {vi: "x", en: "x"}, level: PROVINCE}
        """;
    assertThatThrownBy(() -> JurisdictionFile.read("places.yaml", stream(places.getBytes(UTF_8))))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("places.yaml:1")
        .hasMessageContaining("the parent of x/y must stand in the list, and before x/y");
  }

  @Test
  void should_tell_the_faults_file_by_file_when_several_are_read_as_one() {
    List<DataFile> files =
        List.of(
            DataFile.yaml("b.yaml", stream("x: 1\ny: -1\n".getBytes(UTF_8))),
            DataFile.yaml("a.yaml", stream("y: -1\n".getBytes(UTF_8))));
    List<Fault> faults =
        catchThrowableOfType(
                FaultException.class,
                () ->
                    DataFile.readAll(
                        files,
                        tops ->
                            Stream.of(tops.get(1), tops.get(0))
                                .map(top -> top.required("y", DataNode::count, 0))
                                .toList()))
            .faults();
    assertThat(lines(faults))
        .satisfiesExactly(
            first -> assertThat(first).contains("b.yaml:2: y:"),
            second -> assertThat(second).contains("a.yaml:1: y:"));
  }

  private static void assertQuickly(Executable body) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), body);
  }

  private static List<String> keys(String text) {
    return refused(text, DataNode::fields).stream().map(Fault::key).toList();
  }

  private static List<String> faults(String text) {
    return lines(refused(text, DataNode::fields));
  }

  private static List<String> lines(List<Fault> faults) {
    return faults.stream().map(f -> f.key() + " " + f.text(Language.ENGLISH)).toList();
  }

  private static List<Fault> refused(String text, Function<DataNode, ?> reader) {
    return faultsOf(text.getBytes(UTF_8), reader);
  }

  private static List<Fault> faultsOf(byte[] bytes, Function<DataNode, ?> reader) {
    return catchThrowableOfType(
            FaultException.class, () -> DataFile.read("f.yaml", stream(bytes), reader))
        .faults();
  }

  private static String text(String text) {
    return read(text, top -> top.only("a").text("a"));
  }

  private static int items(String text) {
    return read(text, top -> top.items().size());
  }

  private static <T> T read(String text, Function<DataNode, T> reader) {
    return DataFile.read("f.yaml", stream(text.getBytes(UTF_8)), reader);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
