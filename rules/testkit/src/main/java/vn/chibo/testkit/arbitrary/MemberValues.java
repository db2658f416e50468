package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.CardNumber;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.Lasting;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Span;

/** Members and what lasts for a while in their membership; they are nobody. */
final class MemberValues {
  private static final int LONGEST = 200;
  private static final int COMES_OF_AGE = 18;

  private MemberValues() {}

  static void recipes(Recipes all) {
    all.add(MemberId.class, draw -> id(draw.between(1, 40)))
        .add(CardNumber.class, draw -> new CardNumber("0000" + draw.between(1, 999)))
        .add(PersonName.class, Phrases::person)
        .add(BirthDate.class, draw -> new BirthDate(PartialDate.of(joined(draw).minusYears(20))))
        .add(PartyMember.class, draw -> member(draw, id(draw.between(1, 40))))
        .add(Exemption.class, draw -> exemption(draw, DatePeriod.ofYear(Calendars.year(draw))))
        .add(Hindrance.class, draw -> hindrance(draw, DatePeriod.ofYear(Calendars.year(draw))))
        .add(Suspension.class, draw -> suspension(draw, DatePeriod.ofYear(Calendars.year(draw))))
        .add(DuesPayment.class, draw -> dues(draw, DatePeriod.ofYear(Calendars.year(draw))))
        .addOpen(
            Lasting.class,
            (values, type) -> exemption(values.draw(), Calendars.closed(values.draw())));
  }

  /** The id of a member by the number: 007. */
  static MemberId id(int number) {
    return new MemberId(String.format(Locale.ROOT, "%03d", number));
  }

  private static LocalDate joined(Draw draw) {
    return LocalDate.of(2015 - draw.below(45), 1, 1).plusDays(draw.below(365));
  }

  /** Somebody admitted to a cell years ago, of whom more or less is recorded. */
  static PartyMember member(Draw draw, MemberId id) {
    return member(draw, id, OrganizationValues.cellId(1), 0.5);
  }

  static PartyMember member(Draw draw, MemberId id, OrganizationId cell, double known) {
    LocalDate joined = joined(draw);
    return PartyMember.builder()
        .id(id)
        .name(draw.maybe(known / 2, () -> Phrases.person(draw)))
        .birth(draw.maybe(known / 2, () -> birth(draw, joined)))
        .admissions(draw.maybe(known, () -> admission(draw, joined)).stream().toList())
        .spells(draw.maybe(known, () -> spell(cell, joined)).stream().toList())
        .badges(draw.maybe(known / 4, () -> badge(draw)).stream().toList())
        .build();
  }

  private static BirthDate birth(Draw draw, LocalDate joined) {
    return new BirthDate(
        PartialDate.of(joined.minusYears(COMES_OF_AGE + (long) draw.below(20)).minusDays(1)));
  }

  private static Admission admission(Draw draw, LocalDate joined) {
    return Admission.builder()
        .kind(AdmissionKind.ADMISSION)
        .decided(PartialDate.of(joined.minusDays(draw.below(30))))
        .ceremony(PartialDate.of(joined))
        .officialFrom(draw.maybe(0.8, () -> PartialDate.of(joined.plusYears(1))))
        .build();
  }

  static MembershipSpell spell(OrganizationId cell, LocalDate joined) {
    return MembershipSpell.builder()
        .cell(cell)
        .entered(PartialDate.of(joined))
        .entry(new MembershipEntry.ByAdmission())
        .build();
  }

  private static PartyBadge badge(Draw draw) {
    return new PartyBadge(30 + 5 * draw.below(8), Optional.empty());
  }

  static Exemption exemption(Draw draw, DatePeriod period) {
    LocalDate first = Calendars.day(draw, period);
    return Exemption.builder()
        .date(first)
        .lastDay(last(draw, first))
        .kind(draw.of(ExemptionKind.values()))
        .ground(draw.maybe(0.4, () -> draw.of(ExemptionGround.values())))
        .careMonths(draw.maybe(0.3, () -> draw.below(6)))
        .decidedBy(draw.maybe(0.4, () -> OrganizationValues.cellId(draw.between(1, 2))))
        .build();
  }

  static Hindrance hindrance(Draw draw, DatePeriod period) {
    LocalDate first = Calendars.day(draw, period);
    return Hindrance.builder()
        .date(first)
        .lastDay(last(draw, first))
        .kind(draw.of(HindranceKind.values()))
        .build();
  }

  static Suspension suspension(Draw draw, DatePeriod period) {
    LocalDate first = Calendars.day(draw, period);
    return Suspension.builder()
        .date(first)
        .lastDay(last(draw, first))
        .scope(draw.of(SuspensionScope.values()))
        .extended(draw.maybe(0.6, () -> draw.chance(0.5)))
        .build();
  }

  static Optional<LocalDate> last(Draw draw, LocalDate first) {
    return draw.maybe(0.7, () -> first.plusDays(draw.below(LONGEST)));
  }

  static DuesPayment dues(Draw draw, DatePeriod period) {
    List<DatePeriod> months = Span.MONTH.within(period);
    LocalDate month = months.isEmpty() ? period.start().withDayOfMonth(1) : draw.of(months).start();
    return new DuesPayment(month, Optional.empty());
  }

  /** Entries on days of their own: which of two on one day came first, nobody knows. */
  static <T extends Dated> List<T> onDaysOfTheirOwn(List<T> entries) {
    Map<LocalDate, T> byDay = new LinkedHashMap<>();
    entries.forEach(entry -> byDay.putIfAbsent(entry.getDate(), entry));
    return List.copyOf(byDay.values());
  }
}
