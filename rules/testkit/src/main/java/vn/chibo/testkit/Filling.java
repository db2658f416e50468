package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * A cell in which what was missing is known: of its meetings as well as can be, as badly as can be,
 * and in between. Registers that become complete hold no more entries.
 */
enum Filling {
  WELL,
  BADLY,
  BETWEEN;

  /** More members than a cell has. */
  private static final int MOST = 1000;

  /** The path of the number of members. */
  static final FactPath MEMBERS = Paths.detail(FactPath.RECORD, "members");

  /** The cell in each of these ways, with what stands at some paths known, also of figures. */
  static List<CellRecord> with(CellRecord cell, List<FactPath> paths, Informed figures) {
    Set<FactPath> known = Set.copyOf(paths);
    int listed = cell.getMemberRecords().entries().size();
    List<CellRecord> filled = new ArrayList<>();
    for (Filling way : values()) {
      CellRecord facts = way.fill(cell, known);
      // What is reported turns out well or badly whatever else does.
      Stream.of(figures.measures().isEmpty() ? new Filling[] {way} : values())
          .map(of -> figures.fill(facts, listed, known, of.figure()))
          .forEach(filled::add);
    }
    return filled;
  }

  /** What is so in each of these ways. */
  <T> T of(T well, T badly, T between) {
    return switch (this) {
      case WELL -> well;
      case BADLY -> badly;
      case BETWEEN -> between;
    };
  }

  /** Whether as badly as can be. */
  boolean badly() {
    return this == BADLY;
  }

  /** How long meetings last, and were decided to last. */
  int minutes() {
    return of(240, 1, 75);
  }

  /** What is reported in figures: very many, nothing, or a half. */
  private Fraction figure() {
    return of(Fraction.of(900), Fraction.ZERO, Fraction.of(1, 2));
  }

  private CellRecord fill(CellRecord cell, Set<FactPath> known) {
    CellRecord own =
        composed(cell, known)
            .withMeetings(
                Paths.complete(
                    "meetings",
                    MeetingDetails.fill(cell, known, this),
                    cell.getMeetings().complete(),
                    known))
            .withDecisions(
                Paths.complete(
                    "decisions",
                    Decided.fill(cell.getDecisions().entries(), known, minutes()),
                    cell.getDecisions().complete(),
                    known));
    return Enrolled.fill(Overseen.fill(own, known, badly()), known, badly());
  }

  private CellRecord composed(CellRecord cell, Set<FactPath> known) {
    CellRecord sized = known.contains(MEMBERS) ? cell.withMembers(sized(cell.getMembers())) : cell;
    int ofEach = badly() ? 2 : 9;
    int monthsSinceCongress = of(40, 1, 75);
    Sector sector = badly() ? Sector.AGENCY : Sector.RESIDENTIAL;
    CellRecord composed = Composed.fill(sized, known, ofEach, monthsSinceCongress, sector);
    return composed.withCommendations(Honoured.fill(composed.getCommendations(), known, !badly()));
  }

  /** As many members as can be, as few, or 30, within what is known of their number. */
  private Quantity sized(Optional<Quantity> known) {
    int members = of(3, 900, 30);
    return IntStream.rangeClosed(0, MOST)
        .mapToObj(i -> Quantity.exactly(Math.floorMod(badly() ? members - i : members + i, MOST)))
        .filter(number -> known.isEmpty() || number.meets(known.get()))
        .findFirst()
        .orElseGet(known::get);
  }
}
