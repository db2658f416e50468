package vn.chibo.examples.review.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.Gathered;
import vn.chibo.examples.review.OptionValues;
import vn.chibo.examples.review.Refusal;
import vn.chibo.examples.review.ReportFiles;
import vn.chibo.examples.review.ReportFiles.Content;
import vn.chibo.examples.review.committee.CommitteeQuestion;
import vn.chibo.examples.review.table.Progress;

/** Makes the report of a committee: a page, its annexes for print and as a workbook, a calendar. */
@Command(
    name = "committee",
    description = "Writes the report of a committee: page, annexes, workbook and calendar.",
    mixinStandardHelpOptions = true)
public final class CommitteeCommand implements Callable<Integer> {
  /** The report, its page, its annexes, its calendar. */
  private static final int STEPS = 4;

  @Mixin private CommitteeOptions options = new CommitteeOptions();

  @Option(names = "--output", description = "Folder for the files of the report.")
  private @Nullable Path output;

  @Option(names = "--language", description = "vi (default) or en.")
  private String language = "vi";

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Made by the program itself. */
  public CommitteeCommand() {}

  @Override
  public Integer call() {
    Optional<Language> spoken = Language.of(language);
    try {
      run(spoken.orElse(Language.VIETNAMESE));
      return 0;
    } catch (FaultException e) {
      return Refusal.say(spec.commandLine().getErr(), e.faults(), spoken);
    }
  }

  /** Everything is written before the first line is printed. */
  private void run(Language spoken) {
    Gathered faults = new Gathered();
    faults.gather(() -> Optional.of(OptionValues.language(language)));
    CommitteeQuestion question = options.question(faults);
    CommitteeFiles report;
    Map<String, Content> files;
    try (Progress progress = Progress.of(said("progress", spoken), STEPS, true)) {
      report = CommitteeFiles.of(question, spoken);
      progress.step();
      files = files(report, progress);
    }
    if (output != null) {
      write(output, files);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(report.summary());
    if (output != null) {
      out.println(said("written", spoken, String.join(", ", files.keySet())));
    }
    out.flush();
  }

  private static Map<String, Content> files(CommitteeFiles report, Progress progress) {
    Map<String, Content> files = new LinkedHashMap<>();
    files.put("report.html", Content.of(report.page()));
    progress.step();
    files.put("annexes.html", Content.of(report.annexes()));
    progress.step();
    files.put("annexes.xlsx", report::workbook);
    files.put("due.ics", Content.of(report.calendar()));
    progress.step();
    return files;
  }

  private static String said(String key, Language spoken, Object... arguments) {
    return PageMessages.text(key, arguments).in(spoken);
  }

  private static void write(Path folder, Map<String, Content> files) {
    try {
      ReportFiles.write(folder, files);
    } catch (IOException e) {
      throw OptionValues.refused("not-written", "fault.not-written", folder.toString());
    }
  }
}
