package vn.chibo.regulations.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.regulations.Regulations;

/** Each provision stands in the file of its area. */
class LedgerAreasTest {
  /** The area of a topic, where it has another name. */
  private static final Map<String, String> AREAS =
      Map.of(
          "meeting", "meetings",
          "election", "voting",
          "residence", "life",
          "assignment", "life",
          "oversight", "life");

  private static Map<String, String> known() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Regulations.class.getResourceAsStream("provision-ids.tsv"))) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> file(cells[3])));
    }
  }

  private static String file(String topic) {
    return "coverage/" + AREAS.getOrDefault(topic, topic) + ".yaml";
  }

  private static List<String> ids(String name) {
    return ShippedFiles.compiled()
        .file(name)
        .read(
            top ->
                Stream.of("documents", "practices")
                    .flatMap(group -> top.list(group, LedgerAreasTest::ids).stream())
                    .flatMap(List::stream)
                    .toList());
  }

  private static List<String> ids(DataNode group) {
    return group.list("provisions", row -> row.text("id"));
  }

  @Test
  void should_hold_the_provisions_of_its_area() throws IOException {
    Map<String, String> known = known();
    for (String name : ShippedNames.COVERAGE) {
      assertThat(ids(name))
          .isNotEmpty()
          .allSatisfy(
              id ->
                  assertThat(known.getOrDefault(id, name))
                      .as("the file of %s", id)
                      .isEqualTo(name));
    }
  }
}
