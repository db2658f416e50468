package vn.chibo.examples.review.register;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.Gathered;
import vn.chibo.examples.review.OptionValues;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.page.CommitteeFile;

/** What both steps of an import are asked: which files, into which register. */
final class IncomingOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Workbooks (.xlsx), .csv files, folders of these, registers (.json).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--into",
      required = true,
      description = "The register (.json); a new one where there is none yet.")
  private Path into = Path.of("");

  @Option(names = "--output", description = "Also writes all that was found: .xlsx, .csv, .json.")
  private @Nullable Path output;

  @Option(names = "--language", description = "vi (default) or en.")
  private String language = "vi";

  @Option(names = "--as-of", description = "The day of data (yyyy-MM-dd): later days are named.")
  private @Nullable String asOf;

  IncomingOptions() {}

  Path into() {
    return into;
  }

  /** What a step does after the preview; the status with which the program ends. */
  interface Step {
    int of(Preview preview, Language language, PrintWriter out);
  }

  /** Shows what would become of the files, writes it where asked, and goes on with a step. */
  int show(CommandSpec spec, Step step) {
    Optional<Language> spoken = Language.of(language);
    try {
      Preview preview = preview();
      Language reader = spoken.orElse(Language.VIETNAMESE);
      output().ifPresent(file -> PreviewFile.write(file, preview, reader));
      PrintWriter out = spec.commandLine().getOut();
      out.print(PreviewText.of(preview, reader));
      out.flush();
      int status = step.of(preview, reader, out);
      out.flush();
      return status;
    } catch (FaultException e) {
      return RegisterMessages.refuse(spec, e.faults(), spoken);
    }
  }

  private Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  /** What would become of the files; every fault that refuses them as a whole comes together. */
  private Preview preview() {
    Gathered faults = new Gathered();
    Optional<Language> spoken = faults.gather(() -> Optional.of(OptionValues.language(language)));
    Optional<LocalDate> day = faults.gather(() -> Optional.ofNullable(asOf).map(OptionValues::day));
    output().ifPresent(file -> faults.gather(() -> Optional.of(writable(file))));
    faults.gather(this::register);
    Optional<CommitteeData> base = faults.gather(this::base);
    Bars bars = new Bars(spoken.orElse(Language.VIETNAMESE), true);
    Optional<Incoming> incoming = faults.gather(() -> Optional.of(Incoming.of(files, day, bars)));
    faults.raise();
    return Preview.of(base, incoming.orElseThrow(), bars);
  }

  /** Where the findings go must be no file that is read: it would be lost. */
  private String writable(Path file) {
    if (Stream.concat(files.stream(), Stream.of(into)).anyMatch(read -> same(read, file))) {
      throw RegisterMessages.refused("output-is-read", file);
    }
    return PreviewFile.ending(file);
  }

  private static boolean same(Path one, Path other) {
    try {
      boolean there = Files.exists(one) && Files.exists(other);
      return there
          ? Files.isSameFile(one, other)
          : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw RegisterMessages.refused("not-written", other);
    }
  }

  private Optional<Path> register() {
    if (!into.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw RegisterMessages.refused("into-kind", into);
    }
    return Optional.of(into);
  }

  private Optional<CommitteeData> base() {
    return Files.exists(into) ? Optional.of(CommitteeFile.read(into)) : Optional.empty();
  }
}
