package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * How a cell is made up, where nobody wrote it down: its numbers, its last congress, its sector.
 */
enum Composed {
  OFFICIAL("officialMembers", CellRecord::getOfficialMembers, CellRecord::withOfficialMembers),
  COMMITTEE("committeeMembers", CellRecord::getCommitteeMembers, CellRecord::withCommitteeMembers),
  DEPUTIES(
      "deputySecretaries", CellRecord::getDeputySecretaries, CellRecord::withDeputySecretaries);

  private static final FactPath CONGRESS = path("previousCongress");
  private static final FactPath SECTOR =
      path("organization").then(new FactPath.Attribute("sector"));
  private static final long MOST = 1000;

  private final FactPath path;
  private final Function<CellRecord, Optional<Quantity>> get;
  private final BiFunction<CellRecord, Quantity, CellRecord> with;

  Composed(
      String name,
      Function<CellRecord, Optional<Quantity>> get,
      BiFunction<CellRecord, Quantity, CellRecord> with) {
    this.path = path(name);
    this.get = get;
    this.with = with;
  }

  private static FactPath path(String name) {
    return FactPath.RECORD.then(new FactPath.Attribute(name));
  }

  /** The paths of all of it. */
  static List<FactPath> all() {
    List<FactPath> all = new ArrayList<>(List.of(CONGRESS, SECTOR));
    for (Composed number : values()) {
      all.add(number.path);
    }
    return all;
  }

  /**
   * The cell with what stands at some paths known.
   *
   * @param number how many there are of anybody
   * @param months how long before the period the last congress was
   * @param sector its sector
   */
  static CellRecord fill(
      CellRecord cell, Set<FactPath> known, int number, int months, Sector sector) {
    CellRecord filled = cell;
    for (Composed each : values()) {
      filled = known.contains(each.path) ? each.fill(filled, number) : filled;
    }
    if (known.contains(CONGRESS) && cell.getPreviousCongress().isEmpty()) {
      filled =
          filled.withPreviousCongress(cell.getPeriod().start().minusDays(1).minusMonths(months));
    }
    return known.contains(SECTOR) && cell.getOrganization().getSector().isEmpty()
        ? filled.withOrganization(filled.getOrganization().withSector(sector))
        : filled;
  }

  /** As near as what is known leaves open. */
  private CellRecord fill(CellRecord cell, int number) {
    Quantity known = get.apply(cell).orElse(Quantity.UNKNOWN);
    Quantity exact =
        LongStream.rangeClosed(0, MOST)
            .mapToObj(i -> Quantity.exactly((number + i) % MOST))
            .filter(one -> one.meets(known))
            .findFirst()
            .orElse(known);
    return with.apply(cell, exact);
  }
}
