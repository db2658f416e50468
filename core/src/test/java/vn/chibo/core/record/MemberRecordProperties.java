package vn.chibo.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Circumstance;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Suspensions of a member against the days on which they held. */
class MemberRecordProperties {
  private static final LocalDate ADMITTED = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 120;

  /** How much of an entry is hidden. */
  enum Hidden {
    NOTHING,
    ITS_END,
    ALL
  }

  /** A suspension with what is hidden of it, and what is hidden of it with less knowledge. */
  record Held(int start, Optional<Integer> length, Hidden hidden, Hidden hiddenToo) {
    LocalDate first() {
      return ADMITTED.plusDays(start);
    }

    Optional<LocalDate> last() {
      return length.map(days -> first().plusDays(days));
    }

    boolean on(LocalDate day) {
      return !day.isBefore(first()) && last().map(end -> !day.isAfter(end)).orElse(true);
    }

    Held bare() {
      return new Held(start, length, Hidden.NOTHING, Hidden.NOTHING);
    }

    Held withLess() {
      Hidden more = hidden.compareTo(hiddenToo) < 0 ? hiddenToo : hidden;
      return new Held(start, length, more, more);
    }
  }

  @Provide
  Arbitrary<List<Held>> suspensions() {
    Arbitrary<Hidden> hidden =
        Arbitraries.of(Hidden.NOTHING, Hidden.NOTHING, Hidden.ITS_END, Hidden.ALL);
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(0, 40).optional(),
            hidden,
            hidden)
        .as(Held::new)
        .list()
        .ofMaxSize(3);
  }

  private static List<LocalDate> days() {
    return ADMITTED.datesUntil(ADMITTED.plusDays(2L * DAYS)).toList();
  }

  private static Truth suspended(MemberRecord record, LocalDate day) {
    return record.statusOn(day).possible().holds(Circumstance.SUSPENDED);
  }

  private static Truth real(List<Held> suspensions, LocalDate day) {
    return suspensions.stream().anyMatch(held -> held.on(day)) ? Truth.YES : Truth.NO;
  }

  @Property(tries = 200)
  void should_say_what_held_when_nothing_is_hidden(@ForAll("suspensions") List<Held> suspensions) {
    MemberRecord record = record(suspensions.stream().map(Held::bare).toList());

    assertThat(days())
        .filteredOn(day -> suspended(record, day) != real(suspensions, day))
        .isEmpty();
    assertThat(days()).allMatch(day -> record.statusOn(day).possible().stages().size() == 1);
  }

  @Property(tries = 200)
  void should_never_contradict_what_held_when_a_part_is_hidden(
      @ForAll("suspensions") List<Held> suspensions) {
    MemberRecord record = record(suspensions);

    assertThat(days())
        .filteredOn(day -> suspended(record, day) != Truth.UNKNOWN)
        .filteredOn(day -> suspended(record, day) != real(suspensions, day))
        .isEmpty();
  }

  @Property(tries = 200)
  void should_only_settle_what_was_open_when_knowledge_is_added(
      @ForAll("suspensions") List<Held> suspensions) {
    MemberRecord known = record(suspensions);
    MemberRecord less = record(suspensions.stream().map(Held::withLess).toList());

    assertThat(days())
        .filteredOn(day -> suspended(less, day) != Truth.UNKNOWN)
        .filteredOn(day -> suspended(less, day) != suspended(known, day))
        .isEmpty();
  }

  /** The record behind what is hidden; the days of hidden beginnings and ends are not complete. */
  private static MemberRecord record(List<Held> suspensions) {
    List<DatePeriod> missing = new ArrayList<>();
    List<Suspension> entries = new ArrayList<>();
    for (Held held : suspensions) {
      if (held.hidden() == Hidden.ALL) {
        missing.add(DatePeriod.ofDay(held.first()));
      } else {
        entries.add(suspension(held));
      }
      if (held.hidden() != Hidden.NOTHING) {
        held.last().ifPresent(end -> missing.add(DatePeriod.ofDay(end)));
      }
    }
    DatePeriod all = DatePeriod.ofClosed(ADMITTED, ADMITTED.plusDays(4L * DAYS));
    return MemberRecord.builder()
        .member(member())
        .period(DatePeriod.ofYear(2020))
        .addMembershipComplete(all)
        .suspensions(new Register<>(entries, all.minus(missing)))
        .build();
  }

  private static Suspension suspension(Held held) {
    return Suspension.builder()
        .date(held.first())
        .lastDay(held.hidden() == Hidden.NOTHING ? held.last() : Optional.empty())
        .scope(SuspensionScope.PARTY_ACTIVITY)
        .build();
  }

  private static PartyMember member() {
    return PartyMember.builder()
        .id(new MemberId("012"))
        .addAdmissions(
            Admission.builder()
                .kind(AdmissionKind.ADMISSION)
                .ceremony(PartialDate.of(ADMITTED))
                .officialFrom(PartialDate.parse("2021-01-01"))
                .build())
        .build();
  }
}
