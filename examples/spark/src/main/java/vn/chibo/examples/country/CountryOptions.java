package vn.chibo.examples.country;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.examples.country.cells.Share;
import vn.chibo.examples.country.plain.PlainEngine;

/** The options of all commands. */
final class CountryOptions {
  private static final int MOST_THREADS = 64;

  @Option(names = "--folder", description = "Folder of all data (default ${DEFAULT-VALUE}).")
  private Path folder = Path.of("target", "country");

  @Option(names = "--share", description = "Share of the country in percent, 1 to 100 (default 1).")
  private int share = 1;

  @Option(names = "--seed", description = "Seed of the data (default ${DEFAULT-VALUE}).")
  private long seed = 20_250_701;

  @Option(names = "--as-of", description = "Evaluates as of this day (default ${DEFAULT-VALUE}).")
  private String asOf = CellGenerator.YEAR + "-12-31";

  @Option(names = "--threads", description = "Threads of plain Java (default ${DEFAULT-VALUE}).")
  private int threads = 2;

  @Option(names = "--master", description = "Where Spark works (default ${DEFAULT-VALUE}).")
  private String master = "local[2]";

  @Option(names = "--language", description = "vi (default) or en.")
  private String language = "vi";

  @Option(names = "--quiet", description = "Draws no progress bar.")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  CountryOptions() {}

  /**
   * Refuses what is wrong with the options, everything together.
   *
   * @throws FaultException if there is anything
   */
  void check() {
    new Faults()
        .unless(
            Language.of(language).isPresent(),
            "language",
            () -> CountryMessages.text("fault.language", language))
        .unless(
            threads > 0 && threads <= MOST_THREADS,
            "threads",
            () -> CountryMessages.text("fault.threads", threads, MOST_THREADS))
        .unless(
            share > 0 && share <= Share.whole().percent(),
            "share",
            () -> CountryMessages.text("fault.share", share))
        .unless(day().isPresent(), "day", () -> CountryMessages.text("fault.day", asOf))
        .raise();
  }

  Country country() {
    return Country.of(folder, new Share(share));
  }

  Country country(int percent) {
    return Country.of(folder, new Share(percent));
  }

  long seed() {
    return seed;
  }

  int threads() {
    return threads;
  }

  String master() {
    return master;
  }

  PlainEngine plain() {
    return new PlainEngine(threads);
  }

  LocalDate asOf() {
    return day().orElseThrow(() -> new FaultException(Fault.of("day", Text.same(asOf))));
  }

  /** A day of the year of the cells. */
  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(asOf)).filter(day -> day.getYear() == CellGenerator.YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Optional<Language> language() {
    return Language.of(language);
  }

  Progress progress(String key, Country country) {
    Text task = CountryMessages.text(key);
    return quiet ? Progress.silent() : Progress.drawn(task.in(spoken()), country.share().cells());
  }

  /** Says a line. */
  void say(String key, Object... arguments) {
    say(CountryMessages.text(key, arguments));
  }

  /** Says a line. */
  void say(Text line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line.in(spoken()));
    out.flush();
  }

  private Language spoken() {
    return language().orElse(Language.VIETNAMESE);
  }
}
