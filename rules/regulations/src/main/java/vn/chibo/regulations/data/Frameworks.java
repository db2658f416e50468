package vn.chibo.regulations.data;

import java.util.List;

/** The frameworks of criteria of the module, read when they are first asked for. */
public final class Frameworks {
  private static final List<Framework> ALL =
      ShippedFiles.compiled().frameworks(Provisions.catalogue());

  private Frameworks() {}

  /** All frameworks, in their order. */
  public static List<Framework> all() {
    return ALL;
  }
}
