package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefGround;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.member.TenureBasis;
import vn.chibo.core.member.TransferGround;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;

/** Puts into the record of a member what the rules on members ask about. */
final class MemberEvents {
  static final OrganizationId HOME = new OrganizationId("001");
  static final OrganizationId AWAY = new OrganizationId("002");

  private final Luck luck;

  MemberEvents(Random random) {
    this.luck = new Luck(random);
  }

  MemberRecord in(MemberRecord record) {
    DatePeriod period = record.getPeriod();
    MemberId id = record.getMember().getId();
    return new AdmissionEvents(luck, period)
        .in(record)
        .exemptions(luck.register(list(1, () -> exemption(period)), period))
        .temporaryTransfers(luck.register(list(2, () -> transfer(period)), period))
        .tenures(luck.register(list(2, () -> tenure(id, period)), period))
        .duesReliefs(luck.register(list(1, () -> relief(period)), period))
        .duesPayments(luck.register(payments(period), period))
        .transferLetters(luck.register(list(1, () -> letter(period)), period))
        .holidays(luck.maybe(90, () -> daysOff(period)))
        .build();
  }

  private <T> List<T> list(int most, Supplier<T> entry) {
    List<T> entries = new ArrayList<>();
    for (int i = luck.between(0, most); i > 0; i--) {
      entries.add(entry.get());
    }
    return entries;
  }

  private Exemption exemption(DatePeriod period) {
    LocalDate first = luck.day(period);
    return Exemption.builder()
        .date(first)
        .lastDay(last(first, 12))
        .kind(luck.of(ExemptionKind.values()))
        .ground(
            luck.maybe(
                90,
                () ->
                    luck.chance(40)
                        ? ExemptionGround.OLD_OR_WEAK
                        : luck.of(ExemptionGround.values())))
        .careMonths(luck.maybe(70, () -> luck.between(2, 4)))
        .decidedBy(luck.maybe(90, () -> luck.of(HOME, AWAY)))
        .build();
  }

  private Optional<LocalDate> last(LocalDate first, int months) {
    return luck.maybe(90, () -> luck.near(first, months)).filter(last -> !last.isBefore(first));
  }

  private TemporaryTransfer transfer(DatePeriod period) {
    LocalDate first = luck.chance(80) ? luck.day(period) : luck.near(period.start(), -1);
    return TemporaryTransfer.builder()
        .date(first)
        .lastDay(last(first, luck.of(3, 12, 24)))
        .home(HOME)
        .host(luck.maybe(90, () -> AWAY))
        .ground(luck.maybe(90, () -> luck.of(TransferGround.values())))
        .build();
  }

  private PostTenure tenure(MemberId id, DatePeriod period) {
    return PostTenure.builder()
        .date(luck.day(period))
        .holder(id)
        .post(new Post(luck.of(HOME, AWAY), luck.of(PostTitle.values())))
        .basis(luck.maybe(90, () -> luck.of(TenureBasis.values())))
        .build();
  }

  private DuesRelief relief(DatePeriod period) {
    LocalDate first = luck.chance(70) ? luck.day(period) : luck.near(period.start(), -6);
    DuesReliefKind kind = luck.of(DuesReliefKind.values());
    return DuesRelief.builder()
        .date(first)
        .lastDay(last(first, luck.of(6, 12)))
        .kind(kind)
        .percent(
            kind == DuesReliefKind.REDUCTION
                ? luck.maybe(90, () -> luck.of(30, 50, 70, 29, 31, 60))
                : Optional.empty())
        .ground(
            luck.maybe(
                90,
                () ->
                    luck.chance(70)
                        ? DuesReliefGround.OTHER_HARDSHIP
                        : luck.of(DuesReliefGround.values())))
        .build();
  }

  /** Every month, but for one or another. */
  private List<DuesPayment> payments(DatePeriod period) {
    int missed = luck.of(0, 0, 15, 25, 40, 60);
    List<DuesPayment> paid = new ArrayList<>();
    LocalDate first = period.start().withDayOfMonth(1);
    for (LocalDate month = first; month.isBefore(period.end()); month = month.plusMonths(1)) {
      if (!luck.chance(missed)) {
        paid.add(new DuesPayment(month, Optional.empty()));
      }
    }
    return paid;
  }

  private TransferLetter letter(DatePeriod period) {
    LocalDate issued = luck.day(period);
    return TransferLetter.builder()
        .date(issued)
        .cause(luck.known(luck.nearWorkingDays(issued, -luck.of(30, 60))))
        .presented(
            luck.known(
                luck.chance(70)
                    ? luck.nearWorkingDays(issued, 30)
                    : issued.plusDays(luck.between(28, 32))))
        .build();
  }

  private HolidayCalendar daysOff(DatePeriod period) {
    DatePeriod known =
        luck.chance(80)
            ? DatePeriod.ofClosed(period.start().minusYears(3), period.last().plusYears(3))
            : period;
    List<LocalDate> closed = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      closed.add(luck.day(known));
    }
    return HolidayCalendar.builder().known(known).closed(closed).build();
  }
}
