package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Attribute;

/** What is not known of how a cell is made up and could be: sizes, last congress, sector. */
final class CellComposition {
  private static final List<Size> SIZES =
      List.of(
          new Size(
              "officialMembers",
              world -> world.of(9L, 2L, 12L),
              CellRecord::getOfficialMembers,
              CellRecord::withOfficialMembers),
          new Size(
              "committeeMembers",
              world -> world.of(3L, 8L, 0L),
              CellRecord::getCommitteeMembers,
              CellRecord::withCommitteeMembers),
          new Size(
              "deputySecretaries",
              world -> world.of(1L, 2L, 0L),
              CellRecord::getDeputySecretaries,
              CellRecord::withDeputySecretaries));

  private static final FactPath CONGRESS = path("previousCongress");
  private static final FactPath SECTOR = path("organization").then(new Attribute("sector"));

  private CellComposition() {}

  /** A number that the record states. */
  private record Size(
      String name,
      Function<World, Long> number,
      Function<CellRecord, Optional<Quantity>> get,
      BiFunction<CellRecord, Quantity, CellRecord> with) {

    CellRecord fill(CellRecord cell, World world) {
      Quantity known = get.apply(cell).orElse(Quantity.UNKNOWN);
      return with.apply(cell, Quantity.exactly(within(known, number.apply(world))));
    }

    /** The number of the world, or the nearest that what is known leaves open. */
    private static Fraction within(Quantity known, long number) {
      Fraction value = Fraction.of(number);
      Optional<Bound> low = known.wholeNumbers().low();
      Optional<Bound> high = known.wholeNumbers().high();
      if (low.isPresent() && value.compareTo(low.get().value()) < 0) {
        return low.get().value();
      }
      return high.isPresent() && value.compareTo(high.get().value()) > 0
          ? high.get().value()
          : value;
    }
  }

  private static FactPath path(String name) {
    return FactPath.RECORD.then(new Attribute(name));
  }

  /** Adds the paths of all of it. */
  static void gaps(CellRecord cell, List<FactPath> gaps) {
    SIZES.stream()
        .filter(size -> size.get().apply(cell).flatMap(Quantity::exact).isEmpty())
        .forEach(size -> gaps.add(path(size.name())));
    if (cell.getPreviousCongress().isEmpty()) {
      gaps.add(CONGRESS);
    }
    if (cell.getOrganization().getSector().isEmpty()) {
      gaps.add(SECTOR);
    }
  }

  /** The cell with these things known, as they are in a world. */
  static CellRecord fill(CellRecord cell, Set<FactPath> known, World world) {
    CellRecord filled = cell;
    for (Size size : SIZES) {
      filled = known.contains(path(size.name())) ? size.fill(filled, world) : filled;
    }
    if (known.contains(CONGRESS)) {
      filled =
          filled.withPreviousCongress(
              cell.getPeriod().start().minusDays(1).minusMonths(world.of(6, 70, 24)));
    }
    return known.contains(SECTOR)
        ? filled.withOrganization(
            filled
                .getOrganization()
                .withSector(world.of(Sector.RESIDENTIAL, Sector.AGENCY, Sector.POLICE)))
        : filled;
  }
}
