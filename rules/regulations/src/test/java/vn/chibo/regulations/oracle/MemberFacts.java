package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the record of a member says of what happened within a window, as of a day. */
final class MemberFacts {
  private final MemberRecord record;
  private final DatePeriod window;
  private final LocalDate asOf;

  MemberFacts(MemberRecord record, DatePeriod window, LocalDate asOf) {
    this.record = record;
    this.window = window;
    this.asOf = asOf;
  }

  MemberRecord record() {
    return record;
  }

  DatePeriod window() {
    return window;
  }

  LocalDate asOf() {
    return asOf;
  }

  OutcomeKind judged(String topic) {
    return Facts.of(record, window, asOf).judged(topic);
  }

  /** The entries of the window up to the as-of day. */
  <T extends Dated> Found<T> in(Register<T> register) {
    return in(register, entry -> Truth.YES);
  }

  /** Those of a kind; of some of them it may not be known. */
  <T extends Dated> Found<T> in(Register<T> register, Function<T, Truth> meant) {
    List<T> sure = new ArrayList<>();
    int doubtful = 0;
    for (T entry : register.entries()) {
      if (window.contains(entry.getDate()) && !entry.getDate().isAfter(asOf)) {
        Truth truth = meant.apply(entry);
        doubtful += truth == Truth.UNKNOWN ? 1 : 0;
        if (truth == Truth.YES) {
          sure.add(entry);
        }
      }
    }
    return new Found<>(sure, doubtful, !register.gaps(window, asOf).isEmpty(), future());
  }

  /** The admissions with a step on a day of the window up to the as-of day. */
  Found<Admission> admissions(Function<Admission, DatePeriod> days) {
    return admissions(days, admission -> Truth.YES);
  }

  /** Those of a kind; of some of them it may not be known. */
  Found<Admission> admissions(
      Function<Admission, DatePeriod> days, Function<Admission, Truth> meant) {
    List<Admission> sure = new ArrayList<>();
    int doubtful = 0;
    for (Admission admission : record.getMember().getAdmissions()) {
      Truth truth = both(meant.apply(admission), happened(days.apply(admission)));
      doubtful += truth == Truth.UNKNOWN ? 1 : 0;
      if (truth == Truth.YES) {
        sure.add(admission);
      }
    }
    return new Found<>(sure, doubtful, gapOfMembership(), future());
  }

  /** The spells left on a day of the window up to the as-of day, of a kind. */
  Found<MembershipSpell> leavings(Function<MembershipSpell, Truth> meant) {
    List<MembershipSpell> sure = new ArrayList<>();
    int doubtful = 0;
    for (MembershipSpell spell : record.getMember().getSpells()) {
      DatePeriod days =
          spell.getLeft().map(PartialDate::period).orElse(DatePeriod.from(LocalDate.MIN));
      Truth truth = both(meant.apply(spell), happened(days));
      doubtful += truth == Truth.UNKNOWN ? 1 : 0;
      if (truth == Truth.YES) {
        sure.add(spell);
      }
    }
    return new Found<>(sure, doubtful, gapOfMembership(), future());
  }

  private static Truth both(Truth one, Truth other) {
    if (one == Truth.NO || other == Truth.NO) {
      return Truth.NO;
    }
    return one == Truth.YES ? other : one;
  }

  /** Whether facts of the membership may be missing in the window up to the as-of day. */
  boolean gapOfMembership() {
    return window.upTo(asOf).filter(past -> !completeOver(past)).isPresent();
  }

  /** Whether no fact of the membership is missing on some days. */
  boolean completeOver(DatePeriod days) {
    return days.minus(record.getMembershipComplete()).isEmpty();
  }

  /** Whether what lies on one of some days lies within the window, and not after the day. */
  Truth happened(DatePeriod days) {
    Optional<DatePeriod> past = window.upTo(asOf);
    if (past.isEmpty() || past.get().intersection(days).isEmpty()) {
      return Truth.NO;
    }
    return past.get().encloses(days) ? Truth.YES : Truth.UNKNOWN;
  }

  boolean future() {
    return window.last().isAfter(asOf);
  }

  /** The calendar years that the window touches, each cut to it. */
  List<MemberFacts> years() {
    List<MemberFacts> years = new ArrayList<>();
    for (int year = window.start().getYear(); year <= window.last().getYear(); year++) {
      DatePeriod.ofYear(year)
          .intersection(window)
          .ifPresent(days -> years.add(new MemberFacts(record, days, asOf)));
    }
    return years;
  }

  /** The months of which every day lies in the window. */
  List<MemberFacts> wholeMonths() {
    List<MemberFacts> months = new ArrayList<>();
    LocalDate first = window.start().withDayOfMonth(1);
    for (LocalDate day = first; day.isBefore(window.end()); day = day.plusMonths(1)) {
      DatePeriod month = new DatePeriod(day, day.plusMonths(1));
      if (window.encloses(month)) {
        months.add(new MemberFacts(record, month, asOf));
      }
    }
    return months;
  }

  /** The cell of the member on a day, where it is known. */
  Optional<OrganizationId> cellOn(LocalDate day) {
    return standing(record, day).cell();
  }

  /** Where a member surely stands on a day, were nothing known but the membership. */
  static MemberStanding standing(MemberRecord record, LocalDate day) {
    return MemberStanding.of(record.getMember(), record.getMembershipComplete(), List.of(), day);
  }

  static <T> Truth is(Optional<T> fact, T wanted) {
    return fact.map(f -> f.equals(wanted) ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }
}
