package vn.chibo.examples.review.register;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.OptionValues;

/** Writes an empty workbook to be filled in. */
@Command(
    name = "template",
    description = "Writes an empty workbook with drop-down lists and instructions.",
    mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.xlsx", description = "The workbook to write.")
  private Path file = Path.of("");

  @Option(names = "--language", description = "vi (default) or en.")
  private String language = "vi";

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Made by the program itself. */
  public TemplateCommand() {}

  @Override
  public Integer call() {
    Optional<Language> spoken = Language.of(language);
    try {
      Language asked = OptionValues.language(language);
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        throw RegisterMessages.refused("template-kind", file);
      }
      if (Files.exists(file)) {
        throw RegisterMessages.refused("template-there", file);
      }
      RegisterBook.template(file, asked);
      PrintWriter out = spec.commandLine().getOut();
      out.println(PreviewText.words("written", asked, file));
      out.flush();
      return 0;
    } catch (FaultException e) {
      return RegisterMessages.refuse(spec, e.faults(), spoken);
    }
  }
}
