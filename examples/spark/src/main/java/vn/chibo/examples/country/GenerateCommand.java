package vn.chibo.examples.country;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a share of the synthetic country. */
@Command(
    name = "generate",
    description = "Sinh một phần của cả nước giả lập / writes a share of the synthetic country.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Mixin private CountryOptions options = new CountryOptions();

  GenerateCommand() {}

  @Override
  public Integer call() {
    options.check();
    new Steps(options).generate(options.country());
    return 0;
  }
}
