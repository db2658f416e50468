package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.Span;

/**
 * Cells over one period, always valid: meetings scattered over it, or one a month and a thematic
 * one a quarter, so that rules of meetings are met as well as broken.
 *
 * <pre>{@code
 * CellArbitraries.cells().inYear(2024).withMeetings(0, 16).withGaps(0.1);
 * }</pre>
 */
public final class CellArbitrary extends ArbitraryDecorator<CellRecord> {
  private static final int MOST_MEMBERS = 40;

  private final DatePeriod period;
  private final int fewest;
  private final int most;
  private final double gaps;

  CellArbitrary(DatePeriod period, int fewest, int most, double gaps) {
    this.period = period;
    this.fewest = fewest;
    this.most = most;
    this.gaps = gaps;
  }

  /** Over one calendar year. */
  public CellArbitrary inYear(int year) {
    return over(DatePeriod.ofYear(year));
  }

  /** Over a period with a known end. */
  public CellArbitrary over(DatePeriod days) {
    return new CellArbitrary(days, fewest, most, gaps);
  }

  /** With so many meetings at least and at most. */
  public CellArbitrary withMeetings(int atLeast, int atMost) {
    return new CellArbitrary(period, atLeast, atMost, gaps);
  }

  /**
   * Lacking knowledge: how probable it is, from 0 to 1, that a field of a meeting is not recorded,
   * and that a register is complete over a part of the period only. With 0 everything is known.
   */
  public CellArbitrary withGaps(double probability) {
    return new CellArbitrary(period, fewest, most, probability);
  }

  @Override
  protected Arbitrary<CellRecord> arbitrary() {
    Arbitrary<List<Decision>> decisions = decisions().list().ofMaxSize(2);
    return Combinators.combine(
            meetings().flatMap(this::register),
            decisions.flatMap(this::register),
            members().optional(1 - gaps))
        .as(this::cell);
  }

  private Arbitrary<List<Meeting>> meetings() {
    Arbitrary<List<Meeting>> scattered =
        MeetingArbitraries.meetings(period, gaps).list().ofMinSize(fewest).ofMaxSize(most);
    return Arbitraries.frequencyOf(
        Tuple.of(2, scattered),
        Tuple.of(1, scattered.map(CellArbitrary::twinned)),
        Tuple.of(3, regime()));
  }

  /** Two meetings on one day: which came first nobody knows. */
  private static List<Meeting> twinned(List<Meeting> meetings) {
    List<Meeting> twins = new ArrayList<>(meetings);
    for (int i = 1; i < twins.size(); i += 2) {
      twins.set(i, twins.get(i).withDate(twins.get(i - 1).getDate()));
    }
    return twins;
  }

  /** A regular meeting in nearly every month, a thematic one in nearly every quarter. */
  private Arbitrary<List<Meeting>> regime() {
    List<Arbitrary<Optional<Meeting>>> due =
        Stream.concat(due(Span.MONTH, MeetingKind.REGULAR), due(Span.QUARTER, MeetingKind.THEMATIC))
            .toList();
    return Combinators.combine(due)
        .as(held -> held.stream().flatMap(Optional::stream).limit(most).toList())
        .filter(held -> held.size() >= fewest);
  }

  private Stream<Arbitrary<Optional<Meeting>>> due(Span span, MeetingKind kind) {
    Arbitrary<MeetingKind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just(kind)),
            Tuple.of(1, Arbitraries.just(MeetingKind.COMBINED)));
    return span.touching(period).stream()
        .map(days -> MeetingArbitraries.meetings(days, kinds, gaps / 4).optional(0.97));
  }

  private Arbitrary<Decision> decisions() {
    return Combinators.combine(
            Arbitraries.of(DecisionKind.values()),
            MeetingArbitraries.days(period),
            Arbitraries.of(45, 60, 90).optional(1 - gaps))
        .as(Decision::new);
  }

  private <T extends Dated> Arbitrary<Register<T>> register(List<T> entries) {
    return Completeness.of(period, gaps).map(complete -> new Register<>(entries, complete));
  }

  private static Arbitrary<Quantity> members() {
    Arbitrary<Integer> count =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(29, 30, 31)),
            Tuple.of(2, Arbitraries.integers().between(2, MOST_MEMBERS)));
    return Combinators.combine(count, Arbitraries.of(0, 0, 1))
        .as((n, more) -> Quantity.between(Fraction.of(n), Fraction.of(n + more)));
  }

  private CellRecord cell(
      Register<Meeting> meetings, Register<Decision> decisions, Optional<Quantity> members) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("001"))
                .name("Chi bộ 1")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(period)
        .members(members)
        .meetings(meetings)
        .decisions(decisions)
        .build();
  }
}
