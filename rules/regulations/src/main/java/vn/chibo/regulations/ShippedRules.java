package vn.chibo.regulations;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.evaluator.Rule;
import vn.chibo.regulations.annualreview.ExcellentCap;
import vn.chibo.regulations.badge.BadgeRules;
import vn.chibo.regulations.commendation.CommendationCompetence;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.discipline.DisciplineRules;
import vn.chibo.regulations.discipline.Suspensions;
import vn.chibo.regulations.dues.ReliefRules;
import vn.chibo.regulations.meetings.Guidance09Of2012;
import vn.chibo.regulations.meetings.Guidance12Of2018;
import vn.chibo.regulations.meetings.Guidance42Of2025;
import vn.chibo.regulations.meetings.Scheme11OfHaNoi;
import vn.chibo.regulations.meetings.StatutesMeetings;
import vn.chibo.regulations.membership.AdmissionRules;
import vn.chibo.regulations.membership.Exemptions;
import vn.chibo.regulations.membership.Standing;
import vn.chibo.regulations.membership.Transfers;
import vn.chibo.regulations.organization.PriorConsent;

/** All rules that ship: of each subject those that need Java, and those that are data. */
final class ShippedRules {
  static final List<Rule<?>> ALL =
      Stream.of(
              StatutesMeetings.RULES,
              Guidance09Of2012.RULES,
              Guidance12Of2018.RULES,
              Scheme11OfHaNoi.RULES,
              Guidance42Of2025.RULES,
              CommendationCompetence.RULES,
              PriorConsent.RULES,
              ExcellentCap.RULES,
              AdmissionRules.RULES,
              Transfers.RULES,
              Exemptions.RULES,
              Standing.RULES,
              DisciplineRules.RULES,
              Suspensions.RULES,
              ReliefRules.RULES,
              BadgeRules.RULES,
              Provisions.rules())
          .flatMap(List::stream)
          .toList();

  private ShippedRules() {}
}
