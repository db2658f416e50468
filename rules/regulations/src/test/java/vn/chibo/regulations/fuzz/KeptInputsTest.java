package vn.chibo.regulations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The good inputs, and every bad one that a reader once did not take as it should. */
class KeptInputsTest {
  private static final Duration GENEROUS = Duration.ofMinutes(2);

  private static List<Path> kept(FuzzTarget target) throws IOException, URISyntaxException {
    URL folder = KeptInputsTest.class.getResource("kept/" + target.folder());
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void should_take_the_good_inputs(FuzzTarget target) {
    assertThat(target.seeds()).isNotEmpty().allSatisfy(target::run);
  }

  @ParameterizedTest
  @EnumSource
  void should_take_or_refuse_what_was_found(FuzzTarget target) throws Exception {
    for (Path file : kept(target)) {
      byte[] input = Files.readAllBytes(file);
      Assertions.assertTimeoutPreemptively(GENEROUS, () -> target.run(input), file.toString());
    }
  }

  @Test
  void should_have_kept_what_was_found() throws Exception {
    int count = 0;
    for (FuzzTarget target : FuzzTarget.values()) {
      count += kept(target).size();
    }
    assertThat(count).isGreaterThan(10);
  }
}
