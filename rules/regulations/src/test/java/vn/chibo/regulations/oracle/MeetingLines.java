package vn.chibo.regulations.oracle;

import java.util.Map;

/** What the rules on meetings that people judge, or that a figure decides, must say. */
final class MeetingLines {
  private MeetingLines() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    central(lines);
    ofPlaces(lines);
    return lines.rules();
  }

  private static void central(Lines lines) {
    lines
        .from("2011-01-19")
        .organization(
            "statutes/grassroots-committee-monthly-meeting",
            f -> f.atLeast("fewest-committee-meetings-of-a-month", "1"))
        .from("2018-06-06")
        .organization(
            "kh10-2018/superior-members-attend", f -> f.judged("kh10-2018/superior-members-attend"))
        .during("2018-07-06", "2025-10-27")
        .cell("hd12-2018/quality-principles", f -> f.judged("hd12-2018/quality-principles"))
        .cell("hd12-2018/quality-result", f -> f.judged("hd12-2018/quality-result"))
        .from("2021-07-30")
        .organization(
            "qd24-2021/grassroots-organization-two-meetings",
            f -> f.atLeast("members-meetings-of-year", "2"))
        .from("2025-10-28")
        .cell(
            "hd42-2025/roll-call-armed-forces",
            f -> f.whenJudged("special-armed-forces-cell", "hd42-2025/roll-call-armed-forces"))
        .cell("hd42-2025/content-by-kind", f -> f.judged("hd42-2025/content-by-kind"));
  }

  private static void ofPlaces(Lines lines) {
    lines
        .during("2018-07-06", "2024-12-31")
        .cell("phutho-khoi/procedure", f -> f.judged("phutho-khoi/procedure"))
        .unconfirmed("phutho-khoi/procedure")
        .during("2021-09-15", "2023-10-29")
        .cell("qd08-nghean/procedure", f -> f.judged("qd08-nghean/procedure"))
        .from("2023-10-30")
        .noFigure("qd27-nghean/sheets")
        .from("2026-01-26")
        .noFigure("qd29-laocai/bands")
        .cell("qd29-laocai/band-tot", f -> f.atLeast("lowest-meeting-points", "90"))
        .cell("qd29-laocai/band-kem", f -> f.atLeast("lowest-meeting-points", "50"))
        .cell("qd29-laocai/procedure", f -> f.judged("qd29-laocai/procedure"))
        .organization(
            "qd29-laocai/review", f -> f.atMost("months-between-reviews-of-scoring", "6"));
  }
}
