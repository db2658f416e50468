package vn.chibo.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.chibo.core.fault.FaultException;

/** Files that were damaged anyhow are read, or refused with words, and nothing else. */
class HostileProperties {
  private static final String[] ODD = {
    "",
    "0",
    "-1",
    "999999999999",
    "A0",
    "ZZZZ1",
    "s",
    "d",
    "str",
    "e",
    "b",
    "inlineStr",
    "shared",
    "array",
    "<",
    "&lt;",
    "&e;",
    "]]>",
    "<!--",
    "\u0301",
    "#REF!",
    "1E999999999",
    "0x1F"
  };

  private static Path folder = Path.of("");

  @BeforeContainer
  static void begin() throws IOException {
    folder = Files.createTempDirectory("hostile");
  }

  @AfterContainer
  static void end() throws IOException {
    for (String name : new String[] {"raw.xlsx", "bytes.xlsx", "text.csv"}) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }

  private static RawWorkbook sound() {
    return new RawWorkbook()
        .rows(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>45691</v></c></row>"
                + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"inlineStr\"><is><t>b</t></is></c>"
                + "<c r=\"B3\"><f t=\"shared\" ref=\"B3:B4\" si=\"0\">A1+$B$2</f><v>2</v></c>"
                + "<c r=\"C3\" t=\"b\"><v>1</v></c><c r=\"D3\" t=\"e\"><v>#REF!</v></c></row>"
                + "<row r=\"4\"><c r=\"B4\"><f t=\"shared\" si=\"0\"/><v>3</v></c>"
                + "<c r=\"C4\" t=\"str\"><f>LOG10(A1)</f><v>x</v></c></row>");
  }

  @Property(tries = 150, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void should_read_or_refuse_a_workbook_when_its_parts_were_edited(@ForAll long seed) {
    Random random = new Random(seed);
    RawWorkbook workbook = sound();
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      workbook.edit(random, ODD);
    }
    readOrRefused(workbook.in(folder));
  }

  @Property(tries = 80, seed = "20261202", edgeCases = EdgeCasesMode.NONE)
  void should_read_or_refuse_a_workbook_when_its_bytes_were_changed(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(sound().in(folder));
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    readOrRefused(Files.write(folder.resolve("bytes.xlsx"), bytes));
  }

  @Property(tries = 200, seed = "20261203", edgeCases = EdgeCasesMode.NONE)
  void should_read_or_refuse_a_text_when_it_is_anything(@ForAll String text) throws IOException {
    readOrRefused(Files.writeString(folder.resolve("text.csv"), text.replaceAll("\\p{Cs}", "")));
  }

  private static void readOrRefused(Path file) {
    try {
      assertThat(Spreadsheets.rows(file)).allMatch(row -> !row.cells().isEmpty());
    } catch (FaultException refusal) {
      assertThat(refusal.faults())
          .isNotEmpty()
          .allSatisfy(
              fault ->
                  assertThat(
                          Map.of(
                              "vi", fault.message().vietnamese(), "en", fault.message().english()))
                      .doesNotContainValue(""));
    }
  }
}
