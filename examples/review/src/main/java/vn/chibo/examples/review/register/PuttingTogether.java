package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.register.CompletenessSheet.Listed;

/**
 * Puts a register together from its entries. What no sheet carries is taken from the register that
 * was there before.
 */
final class PuttingTogether {
  private final Ledger before;
  private final Ledger now;
  private final Map<Key, PartyMember> members = new LinkedHashMap<>();
  private final List<Blame> blames = new ArrayList<>();
  private final Map<Key, List<Entry<Admission>>> admissions;
  private final Map<Key, List<Entry<MembershipSpell>>> spells;
  private final Map<Key, List<Entry<PartyBadge>>> badges;
  private final Map<Key, List<Entry<Meeting>>> meetings;
  private final Rolls rolls;
  private final Map<Key, List<Entry<Decision>>> decisions;
  private final Map<Key, List<Entry<TaskAssignment>>> tasks;
  private final Map<Key, List<Entry<Exemption>>> exemptions;
  private final Map<Key, List<Entry<Hindrance>>> hindrances;
  private final Map<Key, List<Entry<DuesPayment>>> dues;
  private final Map<Listed, Map<Key, List<DatePeriod>>> complete;
  private final Homes homes;
  private final Map<Optional<Key>, List<MemberRecord>> books = new LinkedHashMap<>();
  private final Map<Optional<Key>, List<Key>> bookKeys = new LinkedHashMap<>();

  private PuttingTogether(Ledger before, Ledger now) {
    this.before = before;
    this.now = now;
    admissions = now.byOwner(MemberSheets.ADMISSIONS);
    spells = now.byOwner(SpellSheet.SPELLS);
    badges = now.byOwner(MemberSheets.BADGES);
    meetings = now.byOwner(MeetingSheet.MEETINGS);
    rolls = new Rolls(now);
    decisions = now.byOwner(CellBookSheet.DECISIONS);
    tasks = now.byOwner(MemberBookSheets.TASKS);
    exemptions = now.byOwner(MemberBookSheets.EXEMPTIONS);
    hindrances = now.byOwner(MemberBookSheets.HINDRANCES);
    dues = now.byOwner(MemberBookSheets.DUES);
    complete = complete(now);
    homes = new Homes(before, now);
  }

  /**
   * A register, and what could not be part of it.
   *
   * @param data all that could be put together
   * @param blames the values that cannot be, each as it was before its parts were put in
   * @param books the keys of the books of members by that of the cell's book that keeps them
   */
  record Whole(CommitteeData data, List<Blame> blames, Map<Optional<Key>, List<Key>> books) {}

  /** A value that cannot be with the parts that it was given. */
  record Blame(Sheet<?, ?> sheet, Key key, FaultException fault) {}

  static Whole of(CommitteeData base, Ledger before, Ledger now) {
    PuttingTogether parts = new PuttingTogether(before, now);
    PartyRegister register = parts.register(base.register());
    CommitteeData data =
        new CommitteeData(
            base.synthetic(),
            register,
            values(now.entries(ReviewSheet.REVIEWS).values()),
            base.groups(),
            base.targets());
    return new Whole(data, List.copyOf(parts.blames), parts.bookKeys);
  }

  private static Map<Listed, Map<Key, List<DatePeriod>>> complete(Ledger ledger) {
    Map<Listed, Map<Key, List<DatePeriod>>> complete = new LinkedHashMap<>();
    for (var entry : ledger.entries(CompletenessSheet.COMPLETENESS).values()) {
      Listed list = entry.value().list();
      complete
          .computeIfAbsent(list, key -> new LinkedHashMap<>())
          .computeIfAbsent(list.kept().key(entry.owner()), key -> new ArrayList<>())
          .add(entry.value().days());
    }
    return complete;
  }

  private static <T> List<T> values(Iterable<Entry<T>> entries) {
    List<T> values = new ArrayList<>();
    entries.forEach(entry -> values.add(entry.value()));
    return values;
  }

  private static <T> List<T> of(Map<Key, List<Entry<T>>> grouped, Key owner) {
    return values(grouped.getOrDefault(owner, List.of()));
  }

  private List<DatePeriod> days(Listed list, Key owner) {
    return complete.getOrDefault(list, Map.of()).getOrDefault(owner, List.of());
  }

  private PartyRegister register(PartyRegister base) {
    Key whole = new Key(List.of(), 1);
    now.entries(MemberSheets.MEMBERS).forEach((key, entry) -> members.put(key, member(key, entry)));
    memberBooks();
    List<CellRecord> cells = new ArrayList<>();
    now.entries(CellBookSheet.CELL_BOOKS).forEach((key, entry) -> cells.add(cell(key, entry)));
    return PartyRegister.builder()
        .from(base)
        .organizations(values(now.entries(OrganizationSheet.ORGANIZATIONS).values()))
        .members(
            new Roster<>(List.copyOf(members.values()), !days(Listed.MEMBERS, whole).isEmpty()))
        .tenures(
            new Register<>(
                values(now.entries(TenureSheet.TENURES).values()), days(Listed.TENURES, whole)))
        .cells(cells)
        .memberRecords(books.getOrDefault(Optional.<Key>empty(), List.of()))
        .build();
  }

  private PartyMember member(Key key, Entry<PartyMember> entry) {
    PartyMember bare = entry.value();
    List<Admission> admitted = of(admissions, key);
    List<MembershipSpell> stays = of(spells, key);
    List<PartyBadge> worn = of(badges, key);
    if (admitted.equals(bare.getAdmissions())
        && stays.equals(bare.getSpells())
        && worn.equals(bare.getBadges())) {
      return bare;
    }
    try {
      return PartyMember.builder()
          .from(bare)
          .admissions(admitted)
          .spells(stays)
          .badges(worn)
          .build();
    } catch (FaultException e) {
      blames.add(new Blame(MemberSheets.MEMBERS, key, e));
      return bare;
    }
  }

  private CellRecord cell(Key key, Entry<CellRecord> entry) {
    CellRecord bare = entry.value();
    List<Meeting> held = new ArrayList<>();
    meetings.getOrDefault(key, List.of()).forEach(meeting -> held.add(rolls.called(meeting)));
    return CellRecord.builder()
        .from(bare)
        .organization(organization(key, bare.getOrganization()))
        .meetings(new Register<>(held, days(Listed.MEETINGS, key)))
        .decisions(new Register<>(of(decisions, key), days(Listed.DECISIONS, key)))
        .memberRecords(
            new Roster<>(
                books.getOrDefault(Optional.of(key), List.of()),
                !days(Listed.MEMBER_BOOKS, key).isEmpty()))
        .build();
  }

  /** A book speaks of the organization of the register, unless it spoke of another before. */
  private PartyOrganization organization(Key book, PartyOrganization spokenOf) {
    Key id = Ledger.key(spokenOf.getId());
    boolean same =
        !before.has(CellBookSheet.CELL_BOOKS, book)
            || before
                .find(OrganizationSheet.ORGANIZATIONS, id)
                .filter(old -> old.value().equals(spokenOf))
                .isPresent();
    return same
        ? now.find(OrganizationSheet.ORGANIZATIONS, id).map(Entry::value).orElse(spokenOf)
        : spokenOf;
  }

  /** The books of members, each where it is kept. */
  private void memberBooks() {
    now.entries(MemberBookSheets.MEMBER_BOOKS)
        .forEach(
            (key, entry) -> {
              Optional<Key> home = homes.of(key, entry);
              books.computeIfAbsent(home, of -> new ArrayList<>()).add(memberBook(key, entry));
              bookKeys.computeIfAbsent(home, of -> new ArrayList<>()).add(key);
            });
  }

  private MemberRecord memberBook(Key key, Entry<MemberRecord> entry) {
    MemberRecord bare = entry.value();
    return MemberRecord.builder()
        .from(bare)
        .member(memberOf(key, bare.getMember()))
        .membershipComplete(days(Listed.MEMBERSHIP, key))
        .tasks(new Register<>(of(tasks, key), days(Listed.TASKS, key)))
        .exemptions(new Register<>(of(exemptions, key), days(Listed.EXEMPTIONS, key)))
        .hindrances(new Register<>(of(hindrances, key), days(Listed.HINDRANCES, key)))
        .duesPayments(new Register<>(of(dues, key), days(Listed.DUES, key)))
        .build();
  }

  private PartyMember memberOf(Key book, PartyMember spokenOf) {
    Key id = Ledger.key(spokenOf.getId());
    boolean same =
        !before.has(MemberBookSheets.MEMBER_BOOKS, book)
            || before
                .find(MemberSheets.MEMBERS, id)
                .filter(old -> old.value().equals(spokenOf))
                .isPresent();
    return same ? members.getOrDefault(id, spokenOf) : spokenOf;
  }
}
