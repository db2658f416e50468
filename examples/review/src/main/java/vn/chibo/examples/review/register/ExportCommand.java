package vn.chibo.examples.review.register;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.page.CommitteeFile;
import vn.chibo.examples.review.table.CellAddress;
import vn.chibo.examples.review.table.Progress;

/** Writes a register as a workbook, as .csv files or as JSON. */
@Command(
    name = "export",
    description = "Writes a register as a workbook, a folder of .csv files or JSON.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REGISTER.json", description = "The register.")
  private Path register = Path.of("");

  @Option(
      names = "--output",
      required = true,
      description = "FILE.xlsx, FILE.json, or a folder for .csv files.")
  private Path output = Path.of("");

  @Mixin private SpokenOption spoken = new SpokenOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Made by the program itself. */
  public ExportCommand() {}

  @Override
  public Integer call() {
    return spoken.run(spec, this::export);
  }

  private void export(Language language, PrintWriter out) {
    CommitteeData data = CommitteeFile.read(register);
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      RegisterFile.write(output, data);
    } else if (name.endsWith(".csv")) {
      throw RegisterMessages.refused("folder-for-csv", output);
    } else {
      Silence.Result silent = Silence.of(data);
      sheets(data, name.endsWith(".xlsx"), language);
      say(silent, language, out);
    }
    out.println(PreviewText.words("written", language, output));
  }

  private void sheets(CommitteeData data, boolean workbook, Language language) {
    Bars bars = new Bars(language, true);
    try (Progress progress = bars.over("writing", RegisterBook.rows(data))) {
      if (workbook) {
        RegisterBook.workbook(output, data, language, progress::step);
      } else {
        RegisterBook.folder(output, data, language, progress::step);
      }
    }
  }

  private static void say(Silence.Result silent, Language language, PrintWriter out) {
    if (!silent.places().isEmpty()) {
      out.println(PreviewText.words("silent", language));
      silent
          .places()
          .forEach(
              (path, times) ->
                  out.println("  " + PreviewText.words("silent-part", language, path, times)));
    }
    silent
        .refused()
        .forEach(
            finding ->
                out.println(
                    PreviewText.words(
                        "refused-back",
                        language,
                        finding.address().map(ExportCommand::name).orElse(""),
                        finding.fault().message())));
  }

  private static String name(CellAddress at) {
    return at.sheet() + "!" + at.text();
  }
}
