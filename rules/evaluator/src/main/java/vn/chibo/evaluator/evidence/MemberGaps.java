package vn.chibo.evaluator.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Attribute;
import vn.chibo.evaluator.explanation.FactPath.Complete;

/**
 * What is not known of a member and could be: the admission, and the days for which registers lack
 * nothing. Dates that old files hold in part stay as they are.
 */
final class MemberGaps {
  /** That the members of a cell are all listed. */
  static final Complete ROSTER = new Complete("memberRecords", Optional.empty());

  private static final Attribute MEMBER = new Attribute("member");

  private MemberGaps() {}

  /** The paths of a record by itself: the months of its period, and all time before it. */
  static List<FactPath> of(MemberRecord member) {
    List<FactPath> gaps = new ArrayList<>();
    add(member, FactPath.RECORD, gaps, complete -> Pieces.months(complete, member.getPeriod()));
    CommendationGaps.gaps(member.getCommendations(), gaps);
    return gaps;
  }

  /** The paths of the members of a cell: all time up to the end of its period. */
  static List<FactPath> of(CellRecord cell) {
    DatePeriod past = DatePeriod.until(cell.getPeriod().last());
    List<FactPath> gaps = new ArrayList<>();
    if (!cell.getMemberRecords().complete()) {
      gaps.add(FactPath.RECORD.then(ROSTER));
    }
    List<MemberRecord> members = cell.getMemberRecords().entries();
    for (int i = 0; i < members.size(); i++) {
      add(members.get(i), path(i), gaps, past::minus);
    }
    return gaps;
  }

  static FactPath path(int i) {
    return FactPath.RECORD.then(new FactPath.Item("memberRecords", i));
  }

  private interface Lacking {
    List<DatePeriod> over(List<DatePeriod> complete);
  }

  private static void add(MemberRecord member, FactPath at, List<FactPath> gaps, Lacking lacking) {
    if (unknown(member.getMember())) {
      gaps.add(at.then(MEMBER));
    }
    for (Slot<MemberRecord> slot : MemberSlots.ALL) {
      if (slot instanceof RegisterSlot<MemberRecord, ?> register) {
        lacking
            .over(register.get().apply(member).complete())
            .forEach(days -> gaps.add(Pieces.complete(at, register.name(), days)));
      } else if (slot instanceof PeriodsSlot<MemberRecord> periods) {
        lacking
            .over(periods.get().apply(member))
            .forEach(days -> gaps.add(Pieces.complete(at, periods.name(), days)));
      }
    }
  }

  private static boolean unknown(PartyMember member) {
    return member.getAdmissions().isEmpty() && member.getSpells().isEmpty();
  }

  /** A record by itself with these things known; it names no cell but those that it knows. */
  static MemberRecord fill(MemberRecord member, Set<FactPath> known, World world) {
    return fill(member, FactPath.RECORD, known, world, new OrganizationId("+1"))
        .withCommendations(CommendationGaps.fill(member.getCommendations(), known, world));
  }

  /** The member with these things known; registers that become complete hold no more entries. */
  static MemberRecord fill(
      MemberRecord member, FactPath at, Set<FactPath> known, World world, OrganizationId cell) {
    MemberRecord filled =
        known.contains(at.then(MEMBER)) && unknown(member.getMember())
            ? member.withMember(admitted(member, world, cell))
            : member;
    for (Slot<MemberRecord> slot : MemberSlots.ALL) {
      if (slot instanceof RegisterSlot<MemberRecord, ?> register) {
        for (DatePeriod days : Pieces.completed(at, register.name(), known)) {
          filled = register.completed(filled, days);
        }
      } else if (slot instanceof PeriodsSlot<MemberRecord> periods) {
        List<DatePeriod> days = new ArrayList<>(periods.get().apply(filled));
        days.addAll(Pieces.completed(at, periods.name(), known));
        filled = periods.with().apply(filled, days);
      }
    }
    return filled;
  }

  /** Two years before the period; in a bad world not an official member yet. */
  private static PartyMember admitted(MemberRecord record, World world, OrganizationId cell) {
    LocalDate day = record.getPeriod().start().minusYears(2);
    Admission.Builder admission =
        Admission.builder().kind(AdmissionKind.ADMISSION).ceremony(PartialDate.of(day));
    if (!world.flag()) {
      admission.officialFrom(PartialDate.of(day.plusYears(1)));
    }
    return record
        .getMember()
        .withAdmissions(admission.build())
        .withSpells(
            MembershipSpell.builder()
                .cell(cell)
                .entered(PartialDate.of(day))
                .entry(new MembershipEntry.ByAdmission())
                .build());
  }

  /** A member of whom the roll calls tell, and of whom all is known. */
  static MemberRecord named(MemberId id, CellRecord cell, World world) {
    MemberRecord record =
        MemberRecord.builder()
            .member(PartyMember.builder().id(id).build())
            .period(cell.getPeriod())
            .build();
    List<FactPath> all = new ArrayList<>();
    DatePeriod past = DatePeriod.until(cell.getPeriod().last());
    add(record, FactPath.RECORD, all, past::minus);
    return fill(record, FactPath.RECORD, Set.copyOf(all), world, cell.getOrganization().getId());
  }
}
