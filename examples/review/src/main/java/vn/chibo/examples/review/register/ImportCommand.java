package vn.chibo.examples.review.register;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.chibo.core.text.Language;

/** Takes files into a register: all rows that can be taken. */
@Command(
    name = "import",
    description = "Takes the rows that can be taken into a register; names the others.",
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  @Mixin private IncomingOptions options = new IncomingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Made by the program itself. */
  public ImportCommand() {}

  @Override
  public Integer call() {
    return options.show(spec, this::take);
  }

  private int take(Preview preview, Language language, PrintWriter out) {
    if (preview.status() == Preview.REFUSED) {
      throw RegisterMessages.refused("no-good-row");
    }
    RegisterFile.write(options.into(), preview.data());
    out.println(PreviewText.summary(preview, false, language));
    out.println(PreviewText.words("written", language, options.into()));
    return preview.status();
  }
}
