package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chibo.core.fault.FaultException;

/**
 * Reviews and registers that were edited badly are read, or refused with words, and nothing else.
 */
class ReaderProperties {
  private static final List<String> REVIEWS =
      List.of("thanh-xuan-2024", "huong-khe-2018", "district-11-2014", "me-linh-2024");

  private static final Pattern TOKEN =
      Pattern.compile("\\n *|[\\p{L}\\d./_-]+|\"[^\"\\n]*\"|\\s+|.", Pattern.DOTALL);

  private static final List<String> ODD =
      List.of(
          "",
          "null",
          "\"\"",
          "[]",
          "{}",
          "[",
          "}",
          ":",
          "-",
          "\n",
          "0",
          "-1",
          "1e999999999",
          "99999999999",
          "2024-02-30",
          "+999999999-12-31",
          "\"..\"",
          "2/0",
          "*a",
          "&a",
          "\u200b",
          "ĐẢNG",
          "1".repeat(300));

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void should_read_or_refuse_a_review_that_was_edited(@ForAll long seed) {
    Random random = new Random(seed);
    String review = text("reviews/" + REVIEWS.get(random.nextInt(REVIEWS.size())) + ".yaml");
    String edited = edited(review, random);
    readOrRefused(
        edited,
        yaml ->
            ReviewFile.read(
                "edited.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void should_read_or_refuse_a_register_that_was_edited(@ForAll long seed) {
    String edited = edited(text(SyntheticCommune.FILE), new Random(seed));
    readOrRefused(edited, json -> RegisterReader.read("edited.json", json));
  }

  private static void readOrRefused(String input, Consumer<String> reader) {
    try {
      reader.accept(input);
    } catch (FaultException refusal) {
      assertThat(refusal.faults())
          .isNotEmpty()
          .allSatisfy(
              fault -> {
                assertThat(fault.message().vietnamese()).isNotBlank();
                assertThat(fault.message().english()).isNotBlank();
              });
    }
  }

  private static String edited(String input, Random random) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(input).results().map(MatchResult::group).toList());
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      int at = random.nextInt(tokens.size());
      int other = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.set(at, ODD.get(random.nextInt(ODD.size())));
        case 2 -> tokens.set(at, tokens.get(other));
        default -> tokens.add(at, tokens.get(other));
      }
    }
    return String.join("", tokens);
  }

  private static String text(String name) {
    try (InputStream stream = ReaderProperties.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
