package vn.chibo.regulations.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.regulations.data.DocumentFile;
import vn.chibo.regulations.data.JurisdictionFile;

/** Files that nobody means well with: each refused with one clear message, and its line. */
class HostileFilesTest {

  private static List<Fault> faults(String yaml) {
    ByteArrayInputStream stream = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    return catchThrowableOfType(FaultException.class, () -> JurisdictionFile.read("f.yaml", stream))
        .faults();
  }

  private static List<String> keys(String yaml) {
    return faults(yaml).stream().map(Fault::key).distinct().toList();
  }

  @Test
  void should_refuse_an_anchor_that_holds_itself() {
    assertThat(keys("jurisdictions: &a [*a]\n")).containsExactly("alias");
    assertThat(keys("&a jurisdictions: &b {<<: *b}\n")).containsExactly("alias");
  }

  @Test
  void should_refuse_aliases_that_multiply() {
    assertThat(keys("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n")).containsExactly("alias");
  }

  /** A tag asks other readers to make an object of a class; here it says nothing. */
  @Test
  void should_read_over_a_tag() {
    String yaml = "jurisdictions: !!javax.script.ScriptEngineManager []\n";

    assertThat(
            JurisdictionFile.read(
                    "f.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .places())
        .isEmpty();
    assertThat(keys("!!java.net.URL [a]\n")).containsExactly("not-a-map");
  }

  @Test
  void should_refuse_ten_megabytes() {
    assertThat(faults("jurisdictions: \"" + "a".repeat(10_000_000) + "\"\n"))
        .singleElement()
        .extracting(Fault::key)
        .isEqualTo("too-large");
  }

  @Test
  void should_refuse_nesting_of_a_hundred_thousand() {
    assertThat(keys("{a: ".repeat(100_000))).containsExactly("too-deep");
    assertThat(keys("- ".repeat(100_000))).containsExactly("too-deep");
  }

  @Test
  void should_tell_the_first_hundred_thousand_faults_and_that_there_are_more() {
    List<Fault> faults = faults("jurisdictions: [" + "{a: b},".repeat(100_000) + "]\n");

    assertThat(faults).hasSize(100_001);
    assertThat(faults.get(100_000).text(Language.ENGLISH))
        .isEqualTo("f.yaml: there are more faults: mend the 100,000 above first");
  }

  @Test
  void should_take_a_document_that_is_said_to_replace_thousands_in_time() {
    String replaced = "[" + "none,".repeat(100_000) + "]";
    String yaml =
        "documents:\n  - {key: a, type: PLAN, title: t, jurisdiction: central, status: CONFIRMED,"
            + " replaces: "
            + replaced
            + "}\n";
    ByteArrayInputStream stream = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));

    assertThat(
            catchThrowableOfType(FaultException.class, () -> DocumentFile.read("f.yaml", stream))
                .faults())
        .hasSize(100_001);
  }

  @Test
  void should_refuse_json_of_any_depth_and_name_it_shortly() {
    ChiboJson json = ChiboJson.jackson3();
    String name = "n".repeat(10_000);
    String deep = ("{\"" + name + "\":").repeat(1000);

    for (String text : List.of(deep, "[".repeat(1_000_000))) {
      List<Fault> faults =
          catchThrowableOfType(
                  FaultException.class, () -> json.read("f.json", text, CellRecord.class))
              .faults();
      assertThat(faults).extracting(Fault::key).containsExactly("json-too-deep");
      assertThat(faults.get(0).text(Language.ENGLISH)).hasSizeLessThan(50_000);
    }
  }
}
