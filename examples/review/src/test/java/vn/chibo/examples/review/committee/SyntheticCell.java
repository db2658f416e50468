package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.time.DatePeriod;

/**
 * What the made-up cell of a number is: where its members live or work, how many they were at
 * first, who was admitted when, and what of its register is missing.
 *
 * @param number from 1
 * @param first its members on the first day, all official
 * @param admitted the days of the ceremonies of those who came later
 */
record SyntheticCell(int number, int first, List<LocalDate> admitted) {
  static final OrganizationId COMMUNE = new OrganizationId("000");
  static final OrganizationId SECTIONAL = new OrganizationId("100");
  static final LocalDate START = LocalDate.of(2023, 1, 1);
  static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);
  private static final int CELLS = 25;
  private static final long SEED = 20230101L;

  /** Cells whose attendance is kept by name, with few members. */
  private static final Set<Integer> BY_NAME = Set.of(3, 9, 16, 19, 24);

  private static final Set<Integer> IN_SECTIONAL = Set.of(12, 13, 14, 15);
  private static final Set<Integer> LARGE = Set.of(2, 6);
  private static final Set<Integer> ADMITTING = Set.of(1, 3, 5, 9, 16, 19, 22);
  private static final List<LocalDate> CEREMONIES =
      List.of(
          LocalDate.of(2023, 2, 3),
          LocalDate.of(2023, 5, 19),
          LocalDate.of(2023, 9, 2),
          LocalDate.of(2024, 2, 3),
          LocalDate.of(2024, 5, 19),
          LocalDate.of(2024, 9, 2),
          LocalDate.of(2024, 10, 15));

  /** Where members live or work, from cell 16 on; before, in villages. */
  private static final List<Sector> SECTORS =
      List.of(
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.AGENCY,
          Sector.AGENCY,
          Sector.POLICE,
          Sector.ARMED_FORCES,
          Sector.COOPERATIVE,
          Sector.PRIVATE_ENTERPRISE,
          Sector.PRIVATE_ENTERPRISE);

  static List<SyntheticCell> all() {
    return IntStream.rangeClosed(1, CELLS).mapToObj(SyntheticCell::of).toList();
  }

  private static SyntheticCell of(int number) {
    SplittableRandom random = random(number);
    int first = BY_NAME.contains(number) ? random.nextInt(9, 14) : random.nextInt(9, 27);
    List<LocalDate> admitted =
        ADMITTING.contains(number)
            ? CEREMONIES.stream().filter(day -> random.nextInt(100) < 35).toList()
            : List.of();
    return new SyntheticCell(number, LARGE.contains(number) ? first + 16 : first, admitted);
  }

  /** Numbers of its own for each use, so that one more draw changes nothing elsewhere. */
  static SplittableRandom random(long use) {
    return new SplittableRandom(SEED + use * 1_000_003L);
  }

  OrganizationId id() {
    return new OrganizationId(String.format(Locale.ROOT, "%03d", number));
  }

  MemberId member(int place) {
    return new MemberId(String.format(Locale.ROOT, "%03d-%02d", number, place));
  }

  OrganizationId parent() {
    return IN_SECTIONAL.contains(number) ? SECTIONAL : COMMUNE;
  }

  Sector sector() {
    return number <= 15 ? Sector.RESIDENTIAL : SECTORS.get(number - 16);
  }

  boolean byName() {
    return BY_NAME.contains(number);
  }

  /** Its members on a day. */
  int members(LocalDate day) {
    return first + (int) admitted.stream().filter(ceremony -> !ceremony.isAfter(day)).count();
  }

  /** Those whose probation is over on a day. */
  int official(LocalDate day) {
    return members(day.minusYears(1));
  }

  /** The members of its committee, none in a small cell. */
  int committee() {
    if (first < 10) {
      return 0;
    }
    return first < 25 ? 3 : 5;
  }

  /** The days for which its register of a year lacks no meeting. */
  List<DatePeriod> complete(int year) {
    LocalDate last = year == AS_OF.getYear() ? AS_OF : LocalDate.of(year, 12, 31);
    if (year == 2024 && number == 11) {
      return days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 9, 30));
    }
    if (year == 2024 && number == 18) {
      return days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31));
    }
    if (year == 2024 && number == 25) {
      return days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
    }
    if (year == 2023 && number == 13) {
      return List.of(
          DatePeriod.ofClosed(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 31)),
          DatePeriod.ofClosed(LocalDate.of(2023, 9, 1), last));
    }
    return days(LocalDate.of(year, 1, 1), last);
  }

  private static List<DatePeriod> days(LocalDate first, LocalDate last) {
    return List.of(DatePeriod.ofClosed(first, last));
  }
}
