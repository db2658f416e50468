package vn.chibo.examples.country;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;

/** Says what was refused, a line a fault in both languages; no stack trace reaches a user. */
final class Refusal {
  private static final int STATUS = 2;

  private Refusal() {}

  /** Says that the command line was not understood. */
  static int commandLine(ParameterException e, String... arguments) {
    Text words =
        e.getArgSpec() == null && e.getValue() == null && e.getMessage() == null
            ? CountryMessages.text("fault.missing-command")
            : CountryMessages.text("fault.arguments", String.valueOf(e.getMessage()));
    return say(e.getCommandLine().getErr(), Stream.of(words));
  }

  /** Says why a command ended. */
  static int execution(Exception e, CommandLine command, ParseResult arguments) {
    Optional<FaultException> refused = causes(e).flatMap(Refusal::fault).findFirst();
    Stream<Text> words =
        refused.isPresent()
            ? refused.get().faults().stream().map(Fault::message)
            : Stream.of(CountryMessages.text("fault.failed", last(e)));
    return say(command.getErr(), words);
  }

  private static Stream<FaultException> fault(Throwable cause) {
    return cause instanceof FaultException known ? Stream.of(known) : Stream.empty();
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
  }

  private static String last(Throwable e) {
    Throwable last = causes(e).reduce(e, (one, deeper) -> deeper);
    return last.getClass().getSimpleName() + ": " + last.getMessage();
  }

  /** One line each whatever the input held: no line break and no escape of the terminal passes. */
  private static int say(PrintWriter err, Stream<Text> words) {
    Stream.concat(words, Stream.of(CountryMessages.text("fault.nothing-written")))
        .map(text -> text.vietnamese() + " / " + text.english())
        .forEach(line -> err.println(line.replaceAll("\\p{Cntrl}+", " ")));
    err.flush();
    return STATUS;
  }
}
