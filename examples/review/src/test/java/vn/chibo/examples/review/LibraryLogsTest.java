package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started from outside: what it says on the stream of errors. */
class LibraryLogsTest {
  /** As without the logging libraries that only tests bring along. */
  private static final String LOGS_OF_THE_PLATFORM = "-Dorg.jboss.logging.provider=jdk";

  @TempDir private Path folder;

  /** To read a register its validator is started, which would tell its version. */
  @Test
  void should_say_nothing_of_its_libraries_when_a_command_runs() throws Exception {
    assertThat(errors(List.of())).isEmpty();
  }

  @Test
  void should_log_as_asked_when_another_configuration_is_set() throws Exception {
    Path own = folder.resolve("own.properties");
    Files.writeString(own, "handlers=java.util.logging.ConsoleHandler\n.level=INFO\n");

    assertThat(errors(List.of("-Djava.util.logging.config.file=" + own)))
        .contains("Hibernate Validator");
  }

  private String errors(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(LOGS_OF_THE_PLATFORM);
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            ReviewApplication.class.getName(),
            "run",
            "--output",
            folder.resolve("report").toString()));
    Process program =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String errors = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(errors).isZero();
    return errors;
  }
}
