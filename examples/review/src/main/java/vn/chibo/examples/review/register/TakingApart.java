package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.meeting.Absence;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.register.CompletenessSheet.Complete;
import vn.chibo.examples.review.register.CompletenessSheet.Listed;

/** Takes a register apart into the entries that rows stand for. */
final class TakingApart {
  private static final List<DatePeriod> ALWAYS =
      List.of(new DatePeriod(LocalDate.MIN, LocalDate.MAX));

  private final Ledger ledger = new Ledger();

  private TakingApart() {}

  static Ledger of(CommitteeData data) {
    TakingApart parts = new TakingApart();
    parts.register(data.register());
    data.reviews().forEach(review -> parts.add(ReviewSheet.REVIEWS, Owner.NONE, review));
    return parts.ledger;
  }

  private <T> Key add(Sheet<T, ?> sheet, Owner owner, T value) {
    return ledger.add(sheet, new Entry<>(owner, value));
  }

  private void register(PartyRegister register) {
    register
        .getOrganizations()
        .forEach(one -> add(OrganizationSheet.ORGANIZATIONS, Owner.NONE, one));
    register.getMembers().entries().forEach(this::member);
    register.getTenures().entries().forEach(tenure -> add(TenureSheet.TENURES, Owner.NONE, tenure));
    register.getCells().forEach(this::cell);
    register
        .getMemberRecords()
        .forEach(record -> memberBook(record, Optional.empty(), Optional.empty()));
    complete(Listed.MEMBERS, Owner.NONE, whole(register.getMembers()));
    complete(Listed.TENURES, Owner.NONE, register.getTenures().complete());
  }

  private static List<DatePeriod> whole(Roster<?> roster) {
    return roster.complete() ? ALWAYS : List.of();
  }

  private void complete(Listed list, Owner owner, List<DatePeriod> periods) {
    for (DatePeriod days : periods) {
      add(CompletenessSheet.COMPLETENESS, owner, new Complete(list, days));
    }
  }

  private void member(PartyMember member) {
    add(MemberSheets.MEMBERS, Owner.NONE, member);
    Owner owner = Owner.of(member.getId());
    member.getAdmissions().forEach(one -> add(MemberSheets.ADMISSIONS, owner, one));
    member.getSpells().forEach(one -> add(SpellSheet.SPELLS, owner, one));
    member.getBadges().forEach(one -> add(MemberSheets.BADGES, owner, one));
  }

  private void cell(CellRecord record) {
    OrganizationId id = record.getOrganization().getId();
    Owner owner = Owner.of(id, record.getPeriod().start());
    Key key = add(CellBookSheet.CELL_BOOKS, owner, record);
    Map<LocalDate, Integer> onDay = new HashMap<>();
    for (Meeting meeting : record.getMeetings().entries()) {
      meeting(
          meeting, owner.withOrdinal(Optional.of(onDay.merge(meeting.getDate(), 1, Integer::sum))));
    }
    record.getDecisions().entries().forEach(one -> add(CellBookSheet.DECISIONS, owner, one));
    record
        .getMemberRecords()
        .entries()
        .forEach(one -> memberBook(one, Optional.of(id), Optional.of(key)));
    complete(Listed.MEETINGS, owner, record.getMeetings().complete());
    complete(Listed.DECISIONS, owner, record.getDecisions().complete());
    complete(Listed.MEMBER_BOOKS, owner, whole(record.getMemberRecords()));
  }

  private void meeting(Meeting meeting, Owner owner) {
    add(MeetingSheet.MEETINGS, owner, meeting);
    if (meeting.getAttendance().orElse(null) instanceof RollCall call) {
      Owner roll = owner.withDay(Optional.of(meeting.getDate()));
      lines(call).forEach(line -> add(RollSheet.ROLL, line.of(roll), line.line()));
    }
  }

  /** The lines of a roll call, in its order; of several reasons of one member the first. */
  static List<RollLine> lines(RollCall call) {
    Map<MemberId, String> reasons = new HashMap<>();
    for (Absence absence : call.absences()) {
      reasons.putIfAbsent(absence.member(), absence.reason());
    }
    List<RollLine> lines = new ArrayList<>();
    for (Map.Entry<MemberId, AttendanceState> state : call.states().entrySet()) {
      Optional<String> reason =
          Optional.ofNullable(reasons.get(state.getKey())).filter(words -> !words.isBlank());
      lines.add(new RollLine(state.getKey(), new RollSheet.Line(state.getValue(), reason)));
    }
    return lines;
  }

  /** A line with whose it is. */
  record RollLine(MemberId member, RollSheet.Line line) {
    private Owner of(Owner meeting) {
      return meeting.withMember(Optional.of(member));
    }
  }

  private void memberBook(MemberRecord record, Optional<OrganizationId> cell, Optional<Key> home) {
    Owner owner = Owner.of(record.getMember().getId(), cell, record.getPeriod().start());
    Key key = add(MemberBookSheets.MEMBER_BOOKS, owner, record);
    home.ifPresent(book -> ledger.keepsIn(key, book));
    record.getTasks().entries().forEach(one -> add(MemberBookSheets.TASKS, owner, one));
    record.getExemptions().entries().forEach(one -> add(MemberBookSheets.EXEMPTIONS, owner, one));
    record.getHindrances().entries().forEach(one -> add(MemberBookSheets.HINDRANCES, owner, one));
    record.getDuesPayments().entries().forEach(one -> add(MemberBookSheets.DUES, owner, one));
    complete(Listed.MEMBERSHIP, owner, record.getMembershipComplete());
    complete(Listed.TASKS, owner, record.getTasks().complete());
    complete(Listed.EXEMPTIONS, owner, record.getExemptions().complete());
    complete(Listed.HINDRANCES, owner, record.getHindrances().complete());
    complete(Listed.DUES, owner, record.getDuesPayments().complete());
  }
}
