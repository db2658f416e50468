package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the program.
 *
 * @param status the status with which it ended
 * @param out what it printed
 * @param err what it said of faults
 */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        ReviewApplication.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandLineRun(status, out.toString(), err.toString());
  }

  List<String> errLines() {
    return err.lines().toList();
  }

  /** Status 2, nothing printed, no trace of a stack, and the last line says that nothing stands. */
  CommandLineRun refused() {
    assertThat(status).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).doesNotContain("Exception", "\tat ", "Error:");
    assertThat(errLines()).last().asString().containsAnyOf("No report was", "Không có báo cáo nào");
    return this;
  }

  /** No file of a report stands in the folder. */
  CommandLineRun nothingIn(Path folder) {
    assertThat(folder.resolve("report.json")).doesNotExist();
    assertThat(folder.resolve("report.html")).doesNotExist();
    assertThat(folder.resolve("report.json.part")).doesNotExist();
    assertThat(folder.resolve("report.html.part")).doesNotExist();
    return this;
  }

  CommandLineRun sound() {
    assertThat(err).isEmpty();
    assertThat(status).isZero();
    return this;
  }
}
