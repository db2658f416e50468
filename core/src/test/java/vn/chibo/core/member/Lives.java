package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Random lives of members of which everything is known, and ways to hide a part of it. */
final class Lives {
  static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  static final int DAYS = 500;

  private Lives() {}

  /** What happens at the end of a stay. */
  enum Turn {
    TRANSFER,
    REMOVAL_AND_READMISSION,
    EXPULSION_AND_RESTORATION,
    DEATH,
    NOTHING
  }

  /** One stay: its length, the days of probation after an admission, and how it ends. */
  record Part(int length, int probation, Turn turn, int pause) {}

  /** What is hidden of one spell or admission. */
  record Veil(
      boolean whole, boolean end, boolean how, boolean recognition, int firstDate, int endDate) {
    static final Veil NONE = new Veil(false, false, false, false, 0, 0);

    /** Hides what either hides. */
    Veil with(Veil more) {
      return new Veil(
          whole || more.whole,
          end || more.end,
          how || more.how,
          recognition || more.recognition,
          Math.max(firstDate, more.firstDate),
          Math.max(endDate, more.endDate));
    }
  }

  /** A member with the days on which nothing of it is missing. */
  record Known(PartyMember member, List<DatePeriod> complete) {}

  static Arbitrary<List<Part>> lives() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 90),
            Arbitraries.integers().between(1, 90),
            Arbitraries.of(Turn.class),
            Arbitraries.integers().between(1, 60))
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  static Arbitrary<List<Veil>> veils() {
    Arbitrary<Boolean> seldom = Arbitraries.of(false, false, true);
    Arbitrary<Integer> grain = Arbitraries.of(0, 0, 1, 2);
    return Combinators.combine(seldom, seldom, seldom, seldom, grain, grain)
        .as(Veil::new)
        .list()
        .ofSize(12);
  }

  static LocalDate day(int offset) {
    return FIRST.plusDays(offset);
  }

  /** The spells of a life, with whole dates. */
  static List<MembershipSpell> spells(List<Part> parts) {
    List<MembershipSpell> spells = new ArrayList<>();
    MembershipEntry entry = new MembershipEntry.ByAdmission();
    int start = 30;
    for (Part part : parts) {
      int end = start + part.length();
      MembershipSpell.Builder spell =
          MembershipSpell.builder()
              .cell(new OrganizationId("c" + spells.size()))
              .entered(PartialDate.of(day(start)))
              .entry(entry);
      exit(part.turn()).ifPresent(way -> spell.left(PartialDate.of(day(end))).exit(way));
      spells.add(spell.build());
      if (part.turn() == Turn.NOTHING || part.turn() == Turn.DEATH) {
        break;
      }
      start = end + (part.turn() == Turn.TRANSFER ? 0 : part.pause());
      entry = entryAfter(part.turn());
    }
    return spells;
  }

  private static Optional<MembershipExit> exit(Turn turn) {
    return switch (turn) {
      case TRANSFER -> Optional.of(new MembershipExit.OfficialTransfer(Optional.empty()));
      case REMOVAL_AND_READMISSION ->
          Optional.of(new MembershipExit.RemovalOfName(Optional.empty()));
      case EXPULSION_AND_RESTORATION -> Optional.of(new MembershipExit.Expulsion());
      case DEATH -> Optional.of(new MembershipExit.Death());
      case NOTHING -> Optional.empty();
    };
  }

  private static MembershipEntry entryAfter(Turn turn) {
    return switch (turn) {
      case TRANSFER -> new MembershipEntry.ByTransfer(Optional.empty());
      case REMOVAL_AND_READMISSION -> new MembershipEntry.ByReadmission();
      default -> new MembershipEntry.ByRestoration();
    };
  }

  /** The admissions of a life; a probation that a leaving cut short ends in no recognition. */
  static List<Admission> admissions(List<Part> parts) {
    List<MembershipSpell> spells = spells(parts);
    List<Admission> admissions = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      boolean again =
          spells.get(i).getEntry().orElseThrow() instanceof MembershipEntry.ByReadmission;
      if (i == 0 || again) {
        LocalDate start = spells.get(i).getEntered().period().start();
        LocalDate official = start.plusDays(parts.get(i).probation());
        boolean reached =
            spells.get(i).getLeft().map(l -> official.isBefore(l.period().start())).orElse(true);
        admissions.add(
            Admission.builder()
                .kind(again ? AdmissionKind.READMISSION : AdmissionKind.ADMISSION)
                .ceremony(PartialDate.of(start))
                .officialFrom(reached ? Optional.of(PartialDate.of(official)) : Optional.empty())
                .build());
      }
    }
    return admissions;
  }

  /** The one stage on a day, read from the life itself. */
  static MembershipStage stage(List<Part> parts, LocalDate day) {
    List<MembershipSpell> spells = spells(parts);
    if (day.isBefore(spells.get(0).getEntered().period().start())) {
      return MembershipStage.NOT_YET_MEMBER;
    }
    boolean in =
        spells.stream()
            .anyMatch(
                s ->
                    !day.isBefore(s.getEntered().period().start())
                        && s.getLeft().map(l -> day.isBefore(l.period().start())).orElse(true));
    if (!in) {
      return MembershipStage.LEFT;
    }
    Admission last =
        admissions(parts).stream()
            .filter(a -> !a.start().start().isAfter(day))
            .reduce((one, later) -> later)
            .orElseThrow();
    return last.getOfficialFrom().filter(o -> !o.period().start().isAfter(day)).isPresent()
        ? MembershipStage.OFFICIAL
        : MembershipStage.PROBATIONARY;
  }

  /** The life behind veils: the first for its spells, the others for its admissions. */
  static Known veiled(List<Part> parts, List<Veil> veils) {
    List<DatePeriod> missing = new ArrayList<>();
    PartyMember.Builder member = PartyMember.builder().id(new MemberId("012"));
    List<MembershipSpell> spells = spells(parts);
    for (int i = 0; i < spells.size(); i++) {
      veiled(spells.get(i), veils.get(i), missing).ifPresent(member::addSpells);
    }
    List<Admission> admissions = admissions(parts);
    for (int i = 0; i < admissions.size(); i++) {
      veiled(admissions.get(i), veils.get(6 + i), missing).ifPresent(member::addAdmissions);
    }
    DatePeriod all = DatePeriod.ofClosed(LocalDate.MIN, day(DAYS));
    return new Known(member.build(), all.minus(missing));
  }

  /** What a veil leaves of a spell; all days that what it hides may have had count as missing. */
  private static Optional<MembershipSpell> veiled(
      MembershipSpell spell, Veil veil, List<DatePeriod> missing) {
    PartialDate entered = coarse(spell.getEntered(), veil.firstDate());
    Optional<PartialDate> left = spell.getLeft().map(date -> coarse(date, veil.endDate()));
    if (veil.whole()) {
      missing.add(entered.period());
      left.ifPresent(date -> missing.add(date.period()));
    }
    if (veil.end() && left.isPresent()) {
      missing.add(DatePeriod.from(entered.period().start()));
    }
    return veil.whole()
        ? Optional.empty()
        : Optional.of(
            spell
                .withEntered(entered)
                .withEntry(veil.how() ? Optional.empty() : spell.getEntry())
                .withLeft(veil.end() ? Optional.empty() : left)
                .withExit(veil.how() ? Optional.empty() : spell.getExit()));
  }

  private static Optional<Admission> veiled(
      Admission admission, Veil veil, List<DatePeriod> missing) {
    Optional<PartialDate> official =
        admission.getOfficialFrom().map(date -> coarse(date, veil.endDate()));
    Admission left =
        admission
            .withCeremony(
                veil.end()
                    ? Optional.empty()
                    : admission.getCeremony().map(c -> coarse(c, veil.firstDate())))
            .withOfficialFrom(veil.recognition() ? Optional.empty() : official);
    if (veil.whole()) {
      missing.add(left.start());
    }
    if (veil.whole() || veil.recognition()) {
      official.ifPresent(date -> missing.add(date.period()));
    }
    return veil.whole() ? Optional.empty() : Optional.of(left);
  }

  /** The whole date, its month or its year. */
  private static PartialDate coarse(PartialDate date, int grain) {
    return switch (grain) {
      case 0 -> date;
      case 1 -> new PartialDate(date.year(), date.month(), Optional.empty());
      default -> new PartialDate(date.year(), Optional.empty(), Optional.empty());
    };
  }
}
