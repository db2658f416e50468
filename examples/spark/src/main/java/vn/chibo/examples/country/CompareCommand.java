package vn.chibo.examples.country;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the results of both engines with each other and with the plain library. */
@Command(
    name = "compare",
    description = "So hai kết quả với nhau và với thư viện / compares the results of both engines.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin private CountryOptions options = new CountryOptions();

  CompareCommand() {}

  @Override
  public Integer call() {
    options.check();
    return new Steps(options).compare(options.country()) ? 0 : CountryApplication.DIFFERENT;
  }
}
