package vn.chibo.examples.country.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.time.DatePeriod;

/**
 * Synthetic cells with sixteen meetings each. A cell depends on the seed and its number alone: not
 * on the share, the order or the thread in which it is made.
 */
public final class CellGenerator {
  /** The year of all cells. */
  public static final int YEAR = 2025;

  private static final DatePeriod DAYS = DatePeriod.ofYear(YEAR);
  private static final LocalDate GRADED = LocalDate.of(YEAR, 12, 15);
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int AGENCIES_TO_ONE = 8;
  private static final List<Sector> AGENCIES =
      List.of(
          Sector.AGENCY,
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.STATE_ENTERPRISE,
          Sector.PRIVATE_ENTERPRISE);
  private static final int[] BEST_SCORE = {100, 94, 79, 49};
  private static final int SPREAD = 15;

  private final long seed;

  /** Cells of a seed. */
  public CellGenerator(long seed) {
    this.seed = seed;
  }

  /** The cells of a share of the country, by number. */
  public Stream<CountryCell> cells(Share share) {
    return share.communes().boxed().flatMap(this::cells);
  }

  /** The cells of a commune, by number. */
  public Stream<CountryCell> cells(int commune) {
    List<Integer> numbers = Share.cells(commune).boxed().toList();
    return IntStream.range(0, numbers.size()).mapToObj(i -> cell(commune, i, numbers.get(i)));
  }

  /**
   * One in eight is the cell of an agency or unit, until 30/06/2025 directly under the district.
   */
  private CountryCell cell(int commune, int place, int number) {
    SplittableRandom random = new SplittableRandom(seed + STEP * (number + 1L));
    boolean agency = place % AGENCIES_TO_ONE == AGENCIES_TO_ONE - 1;
    PartyOrganization organization =
        agency ? agency(commune, number, random) : village(commune, place, number);
    CellRecord record = record(organization, random);
    Optional<QualityGrade> grade = grade(random);
    return new CountryCell(
        record,
        Places.commune(commune),
        grade,
        grade.map(given -> GRADED),
        grade.flatMap(given -> score(given, random)));
  }

  private static PartyOrganization village(int commune, int place, int number) {
    return organization(
        number, OrganizationKind.SUBORDINATE_CELL, Sector.RESIDENTIAL, Places.old(commune, place));
  }

  private static PartyOrganization agency(int commune, int number, SplittableRandom random) {
    return organization(
        number,
        OrganizationKind.GRASSROOTS_CELL,
        AGENCIES.get(random.nextInt(AGENCIES.size())),
        Places.district(commune));
  }

  private static PartyOrganization organization(
      int number, OrganizationKind kind, Sector sector, OrganizationId parent) {
    OrganizationId id = Places.cell(number);
    return PartyOrganization.builder()
        .id(id)
        .name("Chi bộ giả lập " + id)
        .kind(kind)
        .sector(sector)
        .parent(parent)
        .build();
  }

  private static CellRecord record(PartyOrganization cell, SplittableRandom random) {
    int members = random.nextInt(3, 61);
    CellRecord.Builder record =
        CellRecord.builder()
            .organization(cell)
            .period(DAYS)
            .meetings(
                new Register<>(new MeetingGenerator(random, DAYS).year(members), complete(random)))
            .decisions(decisions(random));
    if (!percent(random, 3)) {
      record.members(Quantity.exactly(members));
    }
    return record.build();
  }

  /** Nothing missing in nine of ten cells, one month in the others. */
  private static List<DatePeriod> complete(SplittableRandom random) {
    if (!percent(random, 10)) {
      return List.of(DAYS);
    }
    LocalDate first = LocalDate.of(YEAR, 1 + random.nextInt(12), 1);
    return DAYS.minus(List.of(new DatePeriod(first, first.plusMonths(1))));
  }

  /** One cell in ten has a length of its own. */
  private static Register<Decision> decisions(SplittableRandom random) {
    List<Decision> taken = new ArrayList<>();
    if (percent(random, 10)) {
      LocalDate day = DAYS.start().plusDays(random.nextInt(DAYS.days()));
      taken.add(
          new Decision(
              DecisionKind.LENGTH_FOR_FEW_MEMBERS,
              day,
              percent(random, 5) ? Optional.empty() : Optional.of(70)));
    }
    return Register.of(taken).completeUpTo(DAYS.last());
  }

  private static Optional<QualityGrade> grade(SplittableRandom random) {
    int drawn = random.nextInt(100);
    if (drawn < 2) {
      return Optional.empty();
    }
    if (drawn < 18) {
      return Optional.of(QualityGrade.EXCELLENT);
    }
    if (drawn < 83) {
      return Optional.of(QualityGrade.GOOD);
    }
    return Optional.of(drawn < 98 ? QualityGrade.FULFILLED : QualityGrade.NOT_FULFILLED);
  }

  // A grade is drawn first and the points after it: the better the grade, the better the range.
  @SuppressWarnings("EnumOrdinal")
  private static Optional<Integer> score(QualityGrade grade, SplittableRandom random) {
    int points = BEST_SCORE[grade.ordinal()] - random.nextInt(SPREAD);
    return percent(random, 2) ? Optional.empty() : Optional.of(points);
  }

  private static boolean percent(SplittableRandom random, int share) {
    return random.nextInt(100) < share;
  }
}
