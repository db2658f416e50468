package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.explanation.FactPath;

/** What was recorded of the members of a cell, where the record lacked it. */
final class Enrolled {
  private static final String ROSTER = "memberRecords";
  private static final String MEMBERSHIP = "membership";
  private static final List<Attribute> REGISTERS = registers();

  private Enrolled() {}

  /** The paths of all that may be known of the members. */
  static List<FactPath> everything(CellRecord cell) {
    DatePeriod ever = DatePeriod.until(cell.getPeriod().last());
    List<FactPath> all = new ArrayList<>(List.of(roster()));
    for (int i = 0; i < cell.getMemberRecords().entries().size(); i++) {
      all.addAll(everything(path(i), ever));
    }
    return all;
  }

  /** The paths of all that may be known of a member. */
  static List<FactPath> everything(FactPath member, DatePeriod ever) {
    return Stream.concat(
            Stream.of(member.then(new FactPath.Attribute("member"))),
            Stream.concat(Stream.of(MEMBERSHIP), REGISTERS.stream().map(Attribute::path))
                .map(name -> new FactPath.Complete(name, Optional.of(ever)))
                .map(member::then))
        .toList();
  }

  /** The member with all of it known, well and badly. */
  static List<MemberRecord> everything(MemberRecord member, Informed figures) {
    DatePeriod ever = DatePeriod.until(member.getPeriod().last());
    List<FactPath> all = new ArrayList<>(everything(FactPath.RECORD, ever));
    all.addAll(Honoured.all(member.getCommendations()));
    all.addAll(figures.everything(member));
    return with(member, all, figures);
  }

  /** The member with what stands at some paths known, well and badly. */
  static List<MemberRecord> with(MemberRecord member, List<FactPath> paths, Informed figures) {
    Set<FactPath> known = Set.copyOf(paths);
    OrganizationId somewhere = new OrganizationId("somewhere");
    return Stream.of(false, true)
        .map(
            badly ->
                figures.fill(
                    fill(member, FactPath.RECORD, known, badly, somewhere)
                        .withCommendations(Honoured.fill(member.getCommendations(), known, !badly)),
                    known,
                    badly ? Fraction.ZERO : Fraction.of(900)))
        .toList();
  }

  private static List<Attribute> registers() {
    MemberRecord none = record(new MemberId("nobody"), DatePeriod.ofYear(2024));
    return Attribute.of(MemberRecord.class).stream()
        .filter(attribute -> attribute.of(none) instanceof Register<?>)
        .toList();
  }

  private static MemberRecord record(MemberId id, DatePeriod period) {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(id).build())
        .period(period)
        .build();
  }

  private static OrganizationId of(CellRecord cell) {
    return cell.getOrganization().getId();
  }

  private static FactPath path(int i) {
    return FactPath.RECORD.then(new FactPath.Item(ROSTER, i));
  }

  private static FactPath roster() {
    return FactPath.RECORD.then(new FactPath.Complete(ROSTER, Optional.empty()));
  }

  /** A list that becomes complete holds those whom the roll calls name. */
  static CellRecord fill(CellRecord cell, Set<FactPath> known, boolean badly) {
    List<MemberRecord> members = new ArrayList<>();
    for (MemberRecord member : cell.getMemberRecords().entries()) {
      members.add(fill(member, path(members.size()), known, badly, of(cell)));
    }
    boolean complete = known.contains(roster());
    CellRecord filled =
        cell.withMemberRecords(
            new Roster<>(members, complete || cell.getMemberRecords().complete()));
    return complete ? named(filled, DatePeriod.until(cell.getPeriod().last())) : filled;
  }

  /** The cell with a record of each whom a roll call names, of whom all is known. */
  static CellRecord named(CellRecord cell, DatePeriod ever) {
    Set<String> ids = new TreeSet<>();
    cell.getMeetings().entries().stream()
        .flatMap(meeting -> meeting.getAttendance().stream())
        .filter(RollCall.class::isInstance)
        .forEach(call -> ((RollCall) call).states().keySet().forEach(id -> ids.add(id.value())));
    Set<FactPath> all = Set.copyOf(everything(FactPath.RECORD, ever));
    List<MemberRecord> members = new ArrayList<>(cell.getMemberRecords().entries());
    members.forEach(member -> ids.remove(member.getMember().getId().value()));
    for (String id : ids) {
      MemberRecord more = record(new MemberId(id), cell.getPeriod());
      members.add(fill(more, FactPath.RECORD, all, false, of(cell)));
    }
    return cell.withMemberRecords(new Roster<>(members, cell.getMemberRecords().complete()));
  }

  /** The member with these things known; in a bad way not an official member yet. */
  static MemberRecord fill(
      MemberRecord member, FactPath at, Set<FactPath> known, boolean badly, OrganizationId cell) {
    MemberRecord filled =
        known.contains(at.then(new FactPath.Attribute("member")))
            ? admitted(member, badly, cell)
            : member;
    List<DatePeriod> membership = new ArrayList<>(filled.getMembershipComplete());
    membership.addAll(days(at, MEMBERSHIP, known));
    Object more = filled.withMembershipComplete(membership);
    for (Attribute attribute : REGISTERS) {
      Register<?> register = (Register<?>) attribute.of(more);
      List<DatePeriod> complete = new ArrayList<>(register.complete());
      complete.addAll(days(at, attribute.path(), known));
      more = attribute.with(more, new Register<>(register.entries(), complete));
    }
    return (MemberRecord) more;
  }

  private static List<DatePeriod> days(FactPath at, String list, Set<FactPath> known) {
    return known.stream()
        .filter(path -> path.steps().size() == at.steps().size() + 1 && path.within(at))
        .flatMap(path -> path.last().stream())
        .filter(step -> step instanceof FactPath.Complete c && c.list().equals(list))
        .flatMap(step -> ((FactPath.Complete) step).days().stream())
        .toList();
  }

  private static MemberRecord admitted(MemberRecord record, boolean badly, OrganizationId cell) {
    PartyMember member = record.getMember();
    if (!member.getAdmissions().isEmpty() || !member.getSpells().isEmpty()) {
      return record;
    }
    LocalDate day = record.getPeriod().start().minusYears(3);
    Admission admission =
        Admission.builder()
            .kind(AdmissionKind.ADMISSION)
            .ceremony(PartialDate.of(day))
            .officialFrom(badly ? Optional.empty() : Optional.of(PartialDate.of(day.plusYears(1))))
            .build();
    return record.withMember(member.withAdmissions(admission).withSpells(spell(cell, day)));
  }

  private static MembershipSpell spell(OrganizationId cell, LocalDate day) {
    return MembershipSpell.builder()
        .cell(cell)
        .entered(PartialDate.of(day))
        .entry(new MembershipEntry.ByAdmission())
        .build();
  }
}
