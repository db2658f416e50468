package vn.chibo.examples.country;

import java.util.Locale;

/** The engines by name. */
enum EngineName {
  /** Plain Java. */
  PLAIN,
  /** Apache Spark. */
  SPARK;

  /** As it stands in folders and on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
