package vn.chibo.regulations.badge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.PartyAge;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Which Party badge a member is to be awarded on a day: at full years of Party age, earlier for the
 * gravely ill and the dead, later under discipline. Guidance 01-HD/TW (2021), item 18; Regulation
 * 24-QĐ/TW (2021); for the money, Guidance 56-HD/VPTW (2015).
 *
 * <pre>{@code
 * for (LocalDate day : Badges.datesOf(2026)) {
 *   BadgeAnswer answer = Badges.on(record, day, EarlyAward.NO, asOf);
 * }
 * }</pre>
 */
public final class Badges {
  private static final String EARLY = "hd01-2021/badge-early";
  private static final String DATES = "hd01-2021/badge-dates";
  private static final String BLOCKED = "qd24-2021/badge-blocked-by-discipline";
  private static final String MONEY = "hd56-2015/badge-money";
  private static final Map<String, String> PUT_OFF =
      Map.of(
          DisciplineForm.REPRIMAND.name(), "months-reprimand",
          DisciplineForm.WARNING.name(), "months-warning",
          DisciplineForm.REMOVAL_FROM_OFFICE.name(), "months-removal-from-office");

  private Badges() {}

  /** For which years there is a badge, the fewest first. */
  public static List<Integer> years() {
    return Provisions.of(BadgeRules.YEARS_OF_BADGES)
        .table()
        .getOrDefault(BadgeRules.ROW, Set.of())
        .stream()
        .map(Integer::valueOf)
        .sorted()
        .toList();
  }

  /** The days of a year that are named for the award, in order; other important days count too. */
  public static List<LocalDate> datesOf(int year) {
    long dates = Provisions.of(DATES).figures().size() / 2;
    return IntStream.rangeClosed(1, (int) dates)
        .mapToObj(i -> MonthDay.of(number(DATES, "month-" + i), number(DATES, "day-" + i)))
        .map(day -> day.atYear(year))
        .toList();
  }

  /**
   * The badge of a member on a day.
   *
   * @param early why it may be awarded before its years are full
   * @param asOf the day as of which it is asked
   */
  public static BadgeAnswer on(
      MemberRecord record, LocalDate day, EarlyAward early, LocalDate asOf) {
    Optional<PartyAge> age = PartyAge.of(record.getMember());
    if (age.isEmpty()) {
      return open(day, "badge.party-age");
    }
    List<Integer> reached = new ArrayList<>();
    for (int years : years()) {
      Truth truth = reached(age.get(), day, years, early);
      if (truth == Truth.UNKNOWN) {
        return open(day, "badge.party-age");
      }
      if (truth == Truth.YES) {
        reached.add(years);
      }
    }
    return reached.stream()
        .max(Comparator.naturalOrder())
        .filter(years -> !awarded(record, years))
        .map(years -> due(record, day, years, early, asOf))
        .orElseGet(() -> none(day));
  }

  private static boolean awarded(MemberRecord record, int years) {
    return record.getMember().getBadges().stream()
        .map(PartyBadge::years)
        .anyMatch(had -> had >= years);
  }

  /** Whether so many years are full on the day, or will be within the months allowed. */
  private static Truth reached(PartyAge age, LocalDate day, int years, EarlyAward early) {
    LocalDate counted = day.plusMonths(monthsEarly(years, early));
    Optional<Integer> full = age.fullYearsOn(counted);
    if (full.isPresent()) {
      return full.get() >= years ? Truth.YES : Truth.NO;
    }
    return age.since().after(counted) == Truth.YES ? Truth.NO : Truth.UNKNOWN;
  }

  private static int monthsEarly(int years, EarlyAward early) {
    return switch (early) {
      case NO -> 0;
      case POSTHUMOUS -> number(EARLY, "months-posthumous");
      case GRAVELY_ILL ->
          years < number(EARLY, "years-of-the-longer")
              ? number(EARLY, "months")
              : number(EARLY, "months-longer");
    };
  }

  private static BadgeAnswer due(
      MemberRecord record, LocalDate day, int years, EarlyAward early, LocalDate asOf) {
    List<Text> why = new ArrayList<>();
    why.add(RegulationMessages.text("badge.due", years, day));
    List<Citation> clauses = new ArrayList<>();
    clauses.add(Provisions.of(BadgeRules.YEARS_OF_BADGES).citation());
    if (early != EarlyAward.NO) {
      why.add(early.label());
      clauses.add(Provisions.of(EARLY).citation());
    }
    Optional<LocalDate> putOff = putOff(record, day);
    if (putOff.isPresent()) {
      why.add(RegulationMessages.text("badge.put-off", putOff.get()));
      clauses.add(Provisions.of(BLOCKED).citation());
      return new BadgeAnswer(day, Optional.of(years), putOff, Outcome.VIOLATED, why, clauses);
    }
    return new BadgeAnswer(
        day, Optional.of(years), Optional.of(day), outcome(record, day, asOf), why, clauses);
  }

  /** A day that is to come may bring a discipline; one that is past may hide one. */
  private static Outcome outcome(MemberRecord record, LocalDate day, LocalDate asOf) {
    if (day.isAfter(asOf)) {
      return new Outcome.Pending(day, Lean.HOLDS_SO_FAR);
    }
    boolean known =
        DatePeriod.until(day).minus(record.getDisciplines().complete()).isEmpty()
            && record.getDisciplines().entries().stream()
                .filter(discipline -> !discipline.getDate().isAfter(day))
                .noneMatch(discipline -> discipline.inEffectOn(day) == Truth.UNKNOWN);
    return known
        ? Outcome.SATISFIED
        : Outcome.undetermined(
            UndeterminedReason.INCOMPLETE_REGISTER,
            List.of(RegulationMessages.text("badge.disciplines")));
  }

  /** The day to which a discipline in effect puts the award off. */
  private static Optional<LocalDate> putOff(MemberRecord record, LocalDate day) {
    return record.getDisciplines().entries().stream()
        .filter(discipline -> discipline.inEffectOn(day) == Truth.YES)
        .flatMap(discipline -> months(discipline).stream())
        .map(day::plusMonths)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Integer> months(Discipline discipline) {
    DisciplineMeasure measure = discipline.getMeasure();
    String form =
        measure instanceof DisciplineMeasure.OfOfficialMember official
            ? official.form().name()
            : "";
    return Optional.ofNullable(PUT_OFF.get(form)).map(name -> number(BLOCKED, name));
  }

  /**
   * The money with a badge, in VND, exactly; empty where this catalogue holds no figure for it.
   *
   * @param years for how many years the badge is
   * @param baseSalary the base salary (mức lương cơ sở) in VND, which the caller passes in
   */
  public static Optional<Fraction> money(int years, long baseSalary) {
    return figure(MONEY, "year-" + years)
        .map(entry -> entry.value().times(Fraction.of(baseSalary)));
  }

  /** The clause that sets the money. */
  public static Citation moneyCitation() {
    return Provisions.of(MONEY).citation();
  }

  private static BadgeAnswer open(LocalDate day, String missing) {
    Text words = RegulationMessages.text(missing);
    return new BadgeAnswer(
        day,
        Optional.empty(),
        Optional.empty(),
        Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(words)),
        List.of(words),
        List.of(Provisions.of(BadgeRules.YEARS_OF_BADGES).citation()));
  }

  private static BadgeAnswer none(LocalDate day) {
    return new BadgeAnswer(
        day,
        Optional.empty(),
        Optional.empty(),
        Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET),
        List.of(RegulationMessages.text("badge.none", day)),
        List.of(Provisions.of(BadgeRules.YEARS_OF_BADGES).citation()));
  }

  private static int number(String id, String name) {
    return figure(id, name).orElseThrow().value().numerator().intValueExact();
  }

  private static Optional<ParameterEntry> figure(String id, String name) {
    ParameterKey key = new ParameterKey(new RuleId(id), name);
    return Stream.of(Provisions.of(id))
        .flatMap(provision -> provision.figures().stream())
        .filter(entry -> entry.key().equals(key))
        .findFirst();
  }
}
