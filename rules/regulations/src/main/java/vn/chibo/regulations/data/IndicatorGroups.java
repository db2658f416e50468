package vn.chibo.regulations.data;

import java.util.List;

/** The indicators that ship; read when they are first asked for. */
public final class IndicatorGroups {
  private static final List<IndicatorGroup> ALL =
      ShippedFiles.compiled()
          .indicators(Provisions.catalogue(), Provisions.all(), ScoreSheets.all());

  private IndicatorGroups() {}

  /** All of them, in the order of the file. */
  public static List<IndicatorGroup> all() {
    return ALL;
  }
}
