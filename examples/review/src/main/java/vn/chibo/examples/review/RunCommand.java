package vn.chibo.examples.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

/** Evaluates reviews, prints a table of each and writes report.json and report.html. */
@Command(
    name = "run",
    description = "Evaluates reviews, prints a table of each, writes report.json and report.html.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final int REFUSED = 2;

  @Parameters(paramLabel = "FILE", description = "Data files (YAML); the bundled ones by default.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--output", description = "Folder for report.json and report.html.")
  private @Nullable Path output;

  @Option(names = "--language", description = "vi (default) or en.")
  private String language = "vi";

  @Option(names = "--as-of", description = "Evaluates as of this day (yyyy-MM-dd).")
  private @Nullable String asOf;

  @Option(names = "--jurisdiction", description = "Evaluates by the rules of this place.")
  private @Nullable String jurisdiction;

  @Spec private CommandSpec spec = CommandSpec.create();

  RunCommand() {}

  @Override
  public Integer call() throws IOException {
    Language spoken = Language.of(language).orElse(Language.VIETNAMESE);
    try {
      run(spoken);
      return 0;
    } catch (FaultException e) {
      PrintWriter err = spec.commandLine().getErr();
      e.faults().forEach(fault -> err.println(fault.text(spoken)));
      err.println(ReviewMessages.text("fault.nothing-written").in(spoken));
      err.flush();
      return REFUSED;
    }
  }

  private void run(Language spoken) throws IOException {
    List<Review> reviews = reviews();
    List<ReviewResult> results = reviews.stream().map(Reviewer::review).toList();
    PrintWriter out = spec.commandLine().getOut();
    results.forEach(result -> out.println(ReviewTable.of(result, spoken)));
    if (output != null) {
      write(output, results, spoken, out);
    }
    out.flush();
  }

  /** Everything is rendered before the first file is written. */
  private static void write(
      Path folder, List<ReviewResult> results, Language spoken, PrintWriter out)
      throws IOException {
    String json = JsonReport.render(results);
    String html = HtmlReport.render(results);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.json"), json, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("report.html"), html, StandardCharsets.UTF_8);
    out.println(ReviewMessages.text("written", "report.json, report.html").in(spoken));
  }

  private List<Review> reviews() {
    Optional<LocalDate> day = Optional.ofNullable(asOf).map(RunCommand::day);
    Optional<JurisdictionId> place = Optional.ofNullable(jurisdiction).map(JurisdictionId::new);
    if (Language.of(language).isEmpty()) {
      throw refused("language", "fault.language", language);
    }
    List<Review> reviews =
        files.isEmpty() ? ReviewCatalogue.bundled() : ReviewCatalogue.files(files);
    return reviews.stream().map(review -> review.at(day, place)).toList();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refused("date", "fault.date", text);
    }
  }

  private static FaultException refused(String key, String message, String value) {
    return new FaultException(Fault.of(key, ReviewMessages.text(message, value)));
  }
}
