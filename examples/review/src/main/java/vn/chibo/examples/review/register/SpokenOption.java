package vn.chibo.examples.review.register;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.OptionValues;

/** In which language a command of one file speaks. */
final class SpokenOption {
  @Option(names = "--language", description = "vi (default) or en.")
  private String language = "vi";

  SpokenOption() {}

  /** What a command does, and says of it. */
  interface Work {
    void run(Language language, PrintWriter out);
  }

  /** Does it, or says what was refused; the status with which the program ends. */
  int run(CommandSpec spec, Work work) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      work.run(OptionValues.language(language), out);
      out.flush();
      return 0;
    } catch (FaultException e) {
      return RegisterMessages.refuse(spec, e.faults(), Optional.of(language).flatMap(Language::of));
    }
  }
}
