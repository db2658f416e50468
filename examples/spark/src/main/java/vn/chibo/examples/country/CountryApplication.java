package vn.chibo.examples.country;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command-line program: {@code country run}. */
@Command(
    name = "country",
    description = "Cả nước giả lập / a synthetic country, by Spark and by plain Java",
    subcommands = {
      GenerateCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      RunCommand.class,
      MeasureCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true)
public final class CountryApplication {
  /** The status where results differ. */
  static final int DIFFERENT = 1;

  /** Made by the program itself. */
  CountryApplication() {}

  /**
   * Runs the program and ends it with status 0, with 1 where results differ, or with 2 where input
   * was refused.
   */
  public static void main(String... arguments) {
    // Always UTF-8, whatever the charset of the machine.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new CountryApplication())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Refusal::commandLine)
        .setExecutionExceptionHandler(Refusal::execution)
        .execute(arguments);
  }
}
