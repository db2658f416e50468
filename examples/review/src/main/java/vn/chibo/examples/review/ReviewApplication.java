package vn.chibo.examples.review;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import vn.chibo.examples.review.page.CommitteeCommand;
import vn.chibo.examples.review.register.ExportCommand;
import vn.chibo.examples.review.register.ImportCommand;
import vn.chibo.examples.review.register.PreviewCommand;
import vn.chibo.examples.review.register.TemplateCommand;

/** The command-line program: {@code review run}, {@code review committee}. */
@Command(
    name = "review",
    description = "Báo cáo giải thích kết quả / explained reviews",
    subcommands = {
      RunCommand.class,
      CommitteeCommand.class,
      TemplateCommand.class,
      PreviewCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true)
public final class ReviewApplication {

  /** Made by the program itself. */
  ReviewApplication() {}

  /** Runs the program and ends it with status 0, or 2 where input was refused. */
  public static void main(String... arguments) {
    LibraryLogs.quiet();
    // Always UTF-8, whatever the charset of the machine.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new ReviewApplication())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Refusal::commandLine)
        .execute(arguments);
  }
}
