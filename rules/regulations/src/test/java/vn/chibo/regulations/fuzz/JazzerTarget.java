package vn.chibo.regulations.fuzz;

import java.util.Locale;

/**
 * What Jazzer calls with inputs of its making: the target of the system property {@code
 * chibo.fuzz.target}.
 */
public final class JazzerTarget {
  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("chibo.fuzz.target").toUpperCase(Locale.ROOT));

  private JazzerTarget() {}

  /** Reads the good inputs: what is read once only shall not count as slow. */
  public static void fuzzerInitialize() {
    TARGET.seeds().forEach(TARGET::run);
  }

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.run(input);
  }
}
