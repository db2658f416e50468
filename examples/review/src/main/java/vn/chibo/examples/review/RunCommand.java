package vn.chibo.examples.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.ReportFiles.Content;
import vn.chibo.examples.review.table.Progress;

/** Evaluates reviews, prints a table of each and writes report.json and report.html. */
@Command(
    name = "run",
    description = "Evaluates reviews, prints a table of each, writes report.json and report.html.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
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
  public Integer call() {
    Optional<Language> spoken = Language.of(language);
    try {
      run(spoken.orElse(Language.VIETNAMESE));
      return 0;
    } catch (FaultException e) {
      return Refusal.say(spec.commandLine().getErr(), e.faults(), spoken);
    }
  }

  /** Everything is rendered and written before the first table is printed. */
  private void run(Language spoken) {
    List<ReviewResult> results = results();
    String tables =
        results.stream()
            .map(result -> ReviewTable.of(result, spoken) + System.lineSeparator())
            .collect(Collectors.joining());
    if (output != null) {
      write(output, results);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(tables);
    if (output != null) {
      out.println(ReviewMessages.text("written", "report.json, report.html").in(spoken));
    }
    out.flush();
  }

  private static void write(Path folder, List<ReviewResult> results) {
    Content json = Content.of(JsonReport.render(results));
    Content html = Content.of(HtmlReport.render(results));
    try {
      ReportFiles.write(folder, Map.of("report.json", json, "report.html", html));
    } catch (IOException e) {
      throw OptionValues.refused("not-written", "fault.not-written", folder.toString());
    }
  }

  /** The results of all reviews; the faults of the options and of all files come together. */
  private List<ReviewResult> results() {
    Gathered faults = new Gathered();
    faults.gather(this::requireLanguage);
    Optional<LocalDate> day = faults.gather(() -> Optional.ofNullable(asOf).map(OptionValues::day));
    Optional<JurisdictionId> place =
        faults.gather(() -> Optional.ofNullable(jurisdiction).map(Jurisdictions::parse));
    Optional<List<Review>> reviews = faults.gather(() -> Optional.of(reviews()));
    faults.raise();
    List<ReviewResult> results = evaluated(reviews.orElseThrow(), day, place, faults);
    faults.raise();
    return results;
  }

  private List<ReviewResult> evaluated(
      List<Review> reviews,
      Optional<LocalDate> day,
      Optional<JurisdictionId> place,
      Gathered faults) {
    List<ReviewResult> results = new ArrayList<>();
    String task =
        ReviewMessages.text("progress").in(Language.of(language).orElse(Language.VIETNAMESE));
    try (Progress progress = Progress.of(task, reviews.size(), true)) {
      for (Review review : reviews) {
        faults.gather(() -> Optional.of(result(review, day, place))).ifPresent(results::add);
        progress.step();
      }
    }
    return results;
  }

  /** What the rules refuse of a review is said with its name; a day of the caller has no place. */
  private static ReviewResult result(
      Review review, Optional<LocalDate> day, Optional<JurisdictionId> place) {
    try {
      return Reviewer.review(review.at(day, place));
    } catch (FaultException e) {
      if (day.isPresent()) {
        throw e;
      }
      Place named = new Place(review.id(), 0, "");
      throw new FaultException(
          e.faults().stream()
              .map(f -> new Fault(f.key(), Optional.of(f.place().orElse(named)), f.message()))
              .toList());
    }
  }

  private List<Review> reviews() {
    return files.isEmpty() ? ReviewCatalogue.bundled() : ReviewCatalogue.files(files);
  }

  private Optional<Language> requireLanguage() {
    return Optional.of(OptionValues.language(language));
  }
}
