package vn.chibo.examples.country;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evaluates a share of the country by one engine and writes figures and report. */
@Command(
    name = "evaluate",
    description = "Đánh giá và ghi báo cáo / evaluates and writes figures and report.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private CountryOptions options = new CountryOptions();

  @Option(names = "--engine", description = "${COMPLETION-CANDIDATES} (default plain).")
  private EngineName engine = EngineName.PLAIN;

  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    options.check();
    new Steps(options).evaluate(engine, options.country());
    return 0;
  }
}
