package vn.chibo.regulations.data;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;

/** Reads compiled data for tests elsewhere. */
public final class CompiledReading {
  private CompiledReading() {}

  /** Reads bytes that may have been damaged on the way; only an I/O exception may come out. */
  public static void run(byte[] input) {
    try {
      DataFile.compiled("input", new ByteArrayInputStream(input)).tree();
    } catch (UncheckedIOException e) {
      if (e.getCause() == null) {
        throw new AssertionError("no reason", e);
      }
    }
  }
}
