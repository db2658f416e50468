package vn.chibo.regulations.oracle;

import java.util.Map;
import vn.chibo.core.figure.Comparison;

/** The bands of Lào Cai, where a report tells the points of the lowest meeting of each cell. */
final class ReportedPoints {
  private ReportedPoints() {}

  static Map<String, OracleRule<?>> of(Map<String, OracleRule<?>> all) {
    return Map.of(
        "qd29-laocai/band-tot", atLeast(all.get("qd29-laocai/band-tot"), 90),
        "qd29-laocai/band-kem", atLeast(all.get("qd29-laocai/band-kem"), 50));
  }

  private static OracleRule<?> atLeast(OracleRule<?> rule, int points) {
    return rule.reported(
        report -> report.every("lowest-meeting-points", new Claim(Comparison.AT_LEAST, points)));
  }
}
