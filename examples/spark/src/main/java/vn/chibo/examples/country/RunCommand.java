package vn.chibo.examples.country;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Generates, evaluates by both engines and compares. */
@Command(
    name = "run",
    description = "Sinh, đánh giá bằng cả hai cách và so sánh / generates, evaluates, compares.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private CountryOptions options = new CountryOptions();

  RunCommand() {}

  @Override
  public Integer call() throws IOException {
    options.check();
    Steps steps = new Steps(options);
    Country country = options.country();
    steps.generate(country);
    steps.evaluate(EngineName.PLAIN, country);
    steps.evaluate(EngineName.SPARK, country);
    return steps.compare(country) ? 0 : CountryApplication.DIFFERENT;
  }
}
