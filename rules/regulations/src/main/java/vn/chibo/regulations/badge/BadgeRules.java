package vn.chibo.regulations.badge;

import static vn.chibo.evaluator.condition.Conditions.forEvery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Choice.Chosen;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.words.RegulationMessages;

/** Guidance 01-HD/TW (2021), item 18, presumed in 06-HD/TW (2025). */
public final class BadgeRules {
  static final String YEARS_OF_BADGES = "hd01-2021/badge-years";
  static final String ROW = "BADGE";

  private static final Events<PartyBadge> AWARDED =
      new Events<>(
          "badges",
          RegulationMessages.text("events.badges"),
          member -> member.getMember().getBadges(),
          (member, badge) -> Truth.YES,
          badge -> badge.awarded().map(PartialDate::period).orElse(DatePeriod.from(LocalDate.MIN)),
          MemberRecord::getMembershipComplete);

  private static final Choice<MemberFact<PartyBadge>> BADGE =
      new Choice<>(
          RegulationMessages.text("choice.badge"),
          fact -> Optional.of(new Chosen(ROW, RegulationMessages.text("choice.badge"))));

  private static final Choice<MemberFact<PartyBadge>> YEARS =
      new Choice<>(
          RegulationMessages.text("choice.badge-years"),
          fact -> Optional.of(years(String.valueOf(fact.fact().years()))));

  /** A badge is awarded for the years of the list, and for no others. */
  public static final Rule<MemberRecord> YEARS_OF_BADGE =
      Provisions.rule(YEARS_OF_BADGES, MemberRecord.class)
          .force(Force.MANDATORY)
          .inForce(Provisions.of(YEARS_OF_BADGES).throughLaterTexts())
          .asks(forEvery(AWARDED.parts(), new Condition.Permitted<>(BADGE, YEARS)))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(YEARS_OF_BADGE);

  private BadgeRules() {}

  /** What readers call the row of the table and what it allows. */
  public static Map<String, Text> tableWords() {
    Map<String, Text> words = new LinkedHashMap<>();
    words.put(ROW, RegulationMessages.text("choice.badge"));
    Provisions.of(YEARS_OF_BADGES)
        .table()
        .getOrDefault(ROW, Set.of())
        .forEach(name -> words.put(name, years(name).label()));
    return words;
  }

  private static Chosen years(String number) {
    return new Chosen(number, RegulationMessages.text("badge.of-years", number));
  }
}
