package vn.chibo.regulations.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.testkit.arbitrary.CellArbitraries;
import vn.chibo.testkit.arbitrary.MemberArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;

/**
 * The same input gives the same bytes whatever the JVM, its settings and the order of the facts.
 */
class SameBytesProperties {
  private static final int RECORDS = 24;
  private static final double GAPS = 0.2;
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  /** Where the hash of one Java waits for the other; see the profile "thorough". */
  private static final Path KEPT = Path.of("target", "same-bytes");

  @Provide
  Arbitrary<List<SubjectRecord>> records() {
    Arbitrary<SubjectRecord> one =
        Arbitraries.oneOf(
            CellArbitraries.cells().map(SubjectRecord.class::cast),
            CellArbitraries.cells().inYear(2021).withGaps(GAPS).map(SubjectRecord.class::cast),
            MemberArbitraries.members(YEAR, GAPS).map(SubjectRecord.class::cast),
            OrganizationArbitraries.withCells(YEAR, GAPS).map(SubjectRecord.class::cast));
    return one.list().ofSize(RECORDS);
  }

  private static List<String> lines(List<SubjectRecord> records) {
    ChiboJson json = ChiboJson.jackson3();
    return records.stream().map(json::write).toList();
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_be_equal_when_language_zone_hashing_and_order_are_others(
      @ForAll("records") List<SubjectRecord> records) throws Exception {
    List<String> lines = lines(records);
    Path file = Files.write(Files.createTempFile("records", ".jsonl"), lines);
    String here = Rendering.hash(lines, 0);

    assertThat(turkish(file)).isEqualTo(here);
    assertThat(vietnamese(file)).isEqualTo(here);
    Files.delete(file);
  }

  private static String turkish(Path file) throws Exception {
    return ChildJvm.render(
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=America/St_Johns",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2",
            "-Dfile.encoding=windows-1254"),
        Map.of("TZ", "America/St_Johns", "LC_ALL", "C"),
        file,
        1);
  }

  private static String vietnamese(Path file) throws Exception {
    return ChildJvm.render(
        List.of(
            "-Duser.language=vi",
            "-Duser.country=VN",
            "-XX:+UseSerialGC",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=4"),
        Map.of("TZ", "Asia/Ho_Chi_Minh"),
        file,
        2);
  }

  /** The first Java to run the test leaves records and hash behind; the next one must agree. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_be_equal_when_another_java_ran_before(@ForAll("records") List<SubjectRecord> records)
      throws IOException {
    Path input = KEPT.resolve("records.jsonl");
    Path output = KEPT.resolve("sha-256");
    if (Boolean.getBoolean("chibo.java.other")) {
      assertThat(output).as("the other Java has run").exists();
      assertThat(Rendering.hash(Files.readAllLines(input, StandardCharsets.UTF_8), 3))
          .isEqualTo(Files.readString(output));
    } else {
      Files.createDirectories(KEPT);
      Files.write(input, lines(records));
      Files.writeString(output, Rendering.hash(Files.readAllLines(input), 0));
      assertThat(Rendering.hash(lines(records), 3)).isEqualTo(Files.readString(output));
    }
  }
}
