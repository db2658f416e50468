package vn.chibo.examples.country;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import vn.chibo.core.text.Text;
import vn.chibo.examples.country.spark.SparkEngine;

/** The steps of the commands, each of which says what it did and how long it took. */
final class Steps {
  private final CountryOptions options;

  Steps(CountryOptions options) {
    this.options = options;
  }

  void generate(Country country) {
    Stopwatch watch = new Stopwatch();
    try (Progress progress = options.progress("progress.generate", country)) {
      country.generate(options.seed(), options.threads(), progress);
    }
    options.say(
        "said.generated", country.share().cells(), country.folder(), watch.taken().clockMillis());
  }

  void evaluate(EngineName name, Country country) throws IOException {
    if (name == EngineName.PLAIN) {
      evaluate(name, country, options.plain());
      return;
    }
    Stopwatch watch = new Stopwatch();
    try (SparkSession session = SparkEngine.session(options.master())) {
      options.say("said.session", session.version(), watch.taken().clockMillis());
      evaluate(name, country, new SparkEngine(session));
    }
  }

  private void evaluate(EngineName name, Country country, Engine engine) {
    Result result = Result.of(country, name, options.asOf());
    Stopwatch watch = new Stopwatch();
    try (Progress progress = options.progress("progress.evaluate", country)) {
      result.evaluate(country, engine, options.asOf(), progress);
    }
    Stopwatch.Taken taken = watch.taken();
    options.say(
        "said.evaluated",
        name,
        country.share().cells(),
        taken.clockMillis(),
        taken.cpuMillis(),
        result.folder());
  }

  /** Whether all is the same. */
  boolean compare(Country country) {
    List<Text> differences = Comparison.differences(country, options.asOf());
    differences.forEach(options::say);
    if (differences.isEmpty()) {
      options.say(
          "said.same",
          Result.of(country, EngineName.PLAIN, options.asOf()).places().size(),
          Comparison.sample(country, options.asOf()).cells());
    }
    return differences.isEmpty();
  }
}
