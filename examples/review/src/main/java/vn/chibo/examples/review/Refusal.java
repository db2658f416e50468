package vn.chibo.examples.review;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Says what was refused, a line a fault; in both languages where none was chosen yet. */
public final class Refusal {
  private static final int STATUS = 2;

  private Refusal() {}

  /** Says the faults; the status with which the program ends. */
  public static int say(PrintWriter err, List<Fault> faults, Optional<Language> language) {
    return say(err, faults, language, ReviewMessages.text("fault.nothing-written"));
  }

  /** Says the faults, and what that means; the status with which the program ends. */
  public static int say(
      PrintWriter err, List<Fault> faults, Optional<Language> language, Text end) {
    faults.forEach(fault -> line(err, Text.of(text(fault, true), text(fault, false)), language));
    line(err, end, language);
    err.flush();
    return STATUS;
  }

  /** Says that the command line was not understood. */
  static int commandLine(ParameterException e, String... arguments) {
    return say(
        e.getCommandLine().getErr(), List.of(Fault.of("command-line", words(e))), Optional.empty());
  }

  private static Text words(ParameterException e) {
    String help = help(e.getCommandLine());
    if (e instanceof UnmatchedArgumentException unmatched) {
      return ReviewMessages.text(
          "fault.unknown-argument", String.join(" ", unmatched.getUnmatched()), help);
    }
    if (e instanceof MissingParameterException missing) {
      return ReviewMessages.text("fault.missing-argument", names(missing.getMissing()), help);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return ReviewMessages.text("fault.twice", names(List.of(twice.getOverwritten())), help);
    }
    boolean bare = e.getArgSpec() == null && e.getValue() == null;
    return bare
        ? ReviewMessages.text("fault.missing-command", help)
        : ReviewMessages.text("fault.arguments", String.valueOf(e.getMessage()), help);
  }

  /** What prints the options of the command, or the commands where none was understood. */
  private static String help(CommandLine command) {
    return command.getParent() == null ? "review help" : "review help " + command.getCommandName();
  }

  private static String names(List<ArgSpec> options) {
    return options.stream()
        .map(spec -> spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String text(Fault fault, boolean vietnamese) {
    return fault.text(vietnamese ? Language.VIETNAMESE : Language.ENGLISH);
  }

  /** One line whatever the input held: no line break and no escape of the terminal passes. */
  private static void line(PrintWriter err, Text text, Optional<Language> language) {
    String both = text.vietnamese() + " / " + text.english();
    err.println(language.map(text::in).orElse(both).replaceAll("\\p{Cntrl}+", " "));
  }
}
