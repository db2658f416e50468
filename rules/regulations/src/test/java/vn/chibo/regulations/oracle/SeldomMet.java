package vn.chibo.regulations.oracle;

import java.util.Set;

/**
 * Rules of which generated records do not reach every outcome each time: they ask for many things
 * at once. What is new gets its cases in {@link RareCases} instead; nothing is added here.
 */
final class SeldomMet {
  static final Set<String> RULES =
      Set.of(
          "ct45-2025/commune-committee-size",
          "hd16-2018/member-fail",
          "hd17-2025/commune-inspection-commission",
          "hd21-2019/member-fail",
          "hd21-2019/organization-excellent",
          "hd21-2019/organization-good",
          "hd27-2014/weak",
          "hd27-2014/weak-cell",
          "hierarchy/end-of-district-organizations",
          "qd124-2023/excellent",
          "qd124-2023/excellent-individual",
          "qd124-2023/fail-organization",
          "qd296-2025/hanoi-hcm-inspection-commission",
          "qd366-2025/excellent",
          "qd366-2025/excellent-individual",
          "qd366-2025/fail-leader",
          "qd366-2025/fulfilled",
          "qd89-2017/leaders");

  private SeldomMet() {}
}
