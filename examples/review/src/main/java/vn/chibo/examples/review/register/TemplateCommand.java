package vn.chibo.examples.review.register;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chibo.core.text.Language;

/** Writes an empty workbook to be filled in. */
@Command(
    name = "template",
    description = "Writes an empty workbook with drop-down lists and instructions.",
    mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.xlsx", description = "The workbook to write.")
  private Path file = Path.of("");

  @Mixin private SpokenOption spoken = new SpokenOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Made by the program itself. */
  public TemplateCommand() {}

  @Override
  public Integer call() {
    return spoken.run(spec, this::template);
  }

  private void template(Language language, PrintWriter out) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw RegisterMessages.refused("template-kind", file);
    }
    if (Files.exists(file)) {
      throw RegisterMessages.refused("template-there", file);
    }
    RegisterBook.template(file, language);
    out.println(PreviewText.words("written", language, file));
  }
}
