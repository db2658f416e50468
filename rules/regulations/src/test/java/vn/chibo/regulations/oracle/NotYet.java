package vn.chibo.regulations.oracle;

import java.util.Set;

/**
 * Rules for which there is no oracle yet. A rule that is new gets its oracle with it; nothing is
 * added here.
 */
final class NotYet {
  static final Set<String> RULES =
      Set.of(
          "hd01-2016/temporary-exemption",
          "hd01-2021/badge-years",
          "hd06-2025/course-certificate",
          "hd06-2025/verification-relatives",
          "hd12-2022/exemption-other-reasons",
          "hd12-2022/personal-history-deadline",
          "hd27-2009/exemption-age",
          "qd01-2026/reduction",
          "qd01-2026/three-months-unpaid",
          "qd208-2026/official-transfer-deadline",
          "qd232-2025/temporary-member-rights",
          "qd232-2025/temporary-transfer",
          "qd24-2021/education",
          "qd24-2021/exemption-by-the-cell",
          "qd24-2021/recognition-effective-date",
          "qd294-2025/admission-age",
          "qd294-2025/admission-ceremony-deadline",
          "qd294-2025/introducer",
          "qd294-2025/introduction-letter",
          "qd294-2025/official-transfer-deadline",
          "qd294-2025/readmission-barred",
          "qd294-2025/readmission-conditions",
          "qd294-2025/recognition-deadline",
          "qd294-2025/transfer-issuer",
          "statutes/duty-meetings-and-dues",
          "statutes/introducers-number",
          "statutes/member-age",
          "statutes/probation-length",
          "statutes/removal-of-name",
          "statutes/removal-of-name-three-months",
          "statutes/rights-probationary");

  private NotYet() {}
}
