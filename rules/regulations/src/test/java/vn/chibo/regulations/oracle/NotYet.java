package vn.chibo.regulations.oracle;

import java.util.Set;

/**
 * Rules for which there is no oracle yet. A rule that is new gets its oracle with it; nothing is
 * added here.
 */
final class NotYet {
  static final Set<String> RULES =
      Set.of(
          "ct50-2025/common-day",
          "cv19780-2025/cell-five-years-in-a-row",
          "cv19780-2025/cell-yearly-graded",
          "cv273-2021/commune-police-cell",
          "cv747-haugiang-2023/day-one",
          "hd01-2021/cell-five-years",
          "hd01-2021/cell-yearly",
          "hd01-2021/member",
          "hd03-2022/group-meeting-condition",
          "hd03-2022/online-condition",
          "hd12-2018/minutes-book",
          "hd21-2019/commendation-needs-excellent",
          "hd42-2025/documents-one-day-before",
          "hd42-2025/ideology-time",
          "hd42-2025/posting-after",
          "hd42-2025/thematic-draft-one-day-before",
          "phutho-khoi/year-band-kha",
          "phutho-khoi/year-band-tot",
          "qd22-2021/complaint-period",
          "qd22-2021/suspension",
          "qd29-2016/grassroots-cell-in-agencies",
          "qd29-2016/overseas-provisional-cell",
          "qd294-2025/cell-committee",
          "qd294-2025/cell-committee-minimum",
          "qd294-2025/cell-congress-five-years",
          "qd294-2025/no-secretary-elected",
          "qd296-2025/cell-competence",
          "qd296-2025/cell-decision-effect",
          "qd296-2025/complaint-period",
          "qd296-2025/suspension",
          "qd30-2016/complaint-period",
          "qd30-2016/decision-lapses",
          "qd30-2016/no-removal-instead-of-expulsion",
          "qd30-2016/suspension",
          "qd339-2025/scope",
          "qd46-2011/complaint-period",
          "qd69-2022/limitation-members",
          "qd86-2022/overseas",
          "statutes/after-removal-from-office",
          "statutes/application-order",
          "statutes/cell-below-minimum",
          "statutes/cell-congress-term",
          "statutes/cell-minimum",
          "statutes/complaint-period",
          "statutes/discipline-effect",
          "statutes/forms-of-discipline",
          "statutes/grassroots-cell-below-30",
          "statutes/minimum-to-set-up");

  private NotYet() {}
}
