package vn.chibo.examples.review.register;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.chibo.core.text.Language;

/** Shows what an import would do, and changes nothing. */
@Command(
    name = "preview",
    description = "Shows row by row what an import would do; changes no register.",
    mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
  @Mixin private IncomingOptions options = new IncomingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Made by the program itself. */
  public PreviewCommand() {}

  @Override
  public Integer call() {
    return options.show(spec, PreviewCommand::only);
  }

  private static int only(Preview preview, Language language, PrintWriter out) {
    out.println(PreviewText.summary(preview, true, language));
    out.println(PreviewText.words("nothing-written", language));
    return preview.status();
  }
}
