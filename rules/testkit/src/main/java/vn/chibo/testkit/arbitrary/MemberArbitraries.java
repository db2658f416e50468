package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.Span;

/**
 * Members with their exemptions, hindrances and dues: always valid.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<MemberRecord> members() {
 *   return MemberArbitraries.members(DatePeriod.ofYear(2024), 0.1);
 * }
 * }</pre>
 */
public final class MemberArbitraries {
  private static final int LONGEST = 200;

  private MemberArbitraries() {}

  /** Members over a period with a known end. */
  public static Arbitrary<MemberRecord> members(DatePeriod period, double gaps) {
    return Combinators.combine(
            register(exemptions(period), period, gaps),
            register(hindrances(period), period, gaps),
            register(dues(period), period, gaps))
        .as(
            (exemptions, hindrances, dues) ->
                MemberRecord.builder()
                    .member(PartyMember.builder().id(new MemberId("001")).build())
                    .period(period)
                    .exemptions(exemptions)
                    .hindrances(hindrances)
                    .duesPayments(dues)
                    .build());
  }

  private static <T extends Dated> Arbitrary<Register<T>> register(
      Arbitrary<T> entries, DatePeriod period, double gaps) {
    return Combinators.combine(
            entries.list().ofMaxSize(3).uniqueElements(Dated::getDate),
            Completeness.of(period, gaps))
        .as(Register::new);
  }

  private static Arbitrary<Exemption> exemptions(DatePeriod period) {
    return Combinators.combine(
            MeetingArbitraries.days(period), lengths(), Arbitraries.of(ExemptionKind.values()))
        .as(
            (first, length, kind) ->
                Exemption.builder().date(first).lastDay(last(first, length)).kind(kind).build());
  }

  private static Arbitrary<Hindrance> hindrances(DatePeriod period) {
    return Combinators.combine(
            MeetingArbitraries.days(period), lengths(), Arbitraries.of(HindranceKind.values()))
        .as(
            (first, length, kind) ->
                Hindrance.builder().date(first).lastDay(last(first, length)).kind(kind).build());
  }

  private static Arbitrary<Optional<Integer>> lengths() {
    return Arbitraries.integers().between(0, LONGEST).optional();
  }

  private static Optional<LocalDate> last(LocalDate first, Optional<Integer> length) {
    return length.map(first::plusDays);
  }

  private static Arbitrary<DuesPayment> dues(DatePeriod period) {
    List<LocalDate> months = Span.MONTH.within(period).stream().map(DatePeriod::start).toList();
    return months.isEmpty()
        ? Arbitraries.just(new DuesPayment(period.start().withDayOfMonth(1), Optional.empty()))
        : Arbitraries.of(months).map(month -> new DuesPayment(month, Optional.empty()));
  }
}
