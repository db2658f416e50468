package vn.chibo.examples.country.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
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

/** Any cell for which there are columns: every fact known or not, periods open or closed. */
final class DrawnCell {
  private final Random random;

  private DrawnCell(long seed) {
    random = new Random(seed);
  }

  static CountryCell of(long seed) {
    return new DrawnCell(seed).cell();
  }

  private CountryCell cell() {
    return new CountryCell(
        record(), id("after"), maybe(this::grade), maybe(this::day), maybe(() -> number(101)));
  }

  private CellRecord record() {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(id("00"))
                .name("Chi bộ thử Ơ " + number(10))
                .kind(constant(OrganizationKind.values()))
                .sector(maybe(() -> constant(Sector.values())))
                .parent(id("before"))
                .build())
        .period(DatePeriod.ofYear(2000 + number(50)))
        .members(maybe(() -> Quantity.exactly(number(5_000))))
        .meetings(new Register<>(some(this::meeting), some(this::period)))
        .decisions(new Register<>(some(this::decision), some(this::period)))
        .build();
  }

  private Meeting meeting() {
    Meeting.Builder meeting =
        Meeting.builder()
            .date(day())
            .kind(maybe(() -> constant(MeetingKind.values())))
            .form(maybe(() -> constant(MeetingForm.values())))
            .minutes(maybe(() -> 1 + number(600)))
            .difficulty(maybe(random::nextBoolean))
            .interleaved(maybe(random::nextBoolean))
            .mergedWith(maybe(() -> constant(MergedMeeting.values())));
    maybe(this::headCount).ifPresent(meeting::attendance);
    return meeting.build();
  }

  private HeadCount headCount() {
    return HeadCount.builder()
        .members(maybe(() -> 100 + number(50)))
        .exempted(maybe(() -> number(10)))
        .onSpecialDuty(maybe(() -> number(10)))
        .suspended(maybe(() -> number(10)))
        .present(maybe(() -> number(10)))
        .excused(maybe(() -> number(10)))
        .unexcused(maybe(() -> number(10)))
        .build();
  }

  private Decision decision() {
    return new Decision(constant(DecisionKind.values()), day(), maybe(() -> 1 + number(200)));
  }

  private DatePeriod period() {
    LocalDate first = day();
    return switch (number(4)) {
      case 0 -> DatePeriod.from(first);
      case 1 -> DatePeriod.until(first);
      case 2 -> new DatePeriod(LocalDate.MIN, LocalDate.MAX);
      default -> DatePeriod.ofClosed(first, first.plusDays(number(400)));
    };
  }

  private LocalDate day() {
    return LocalDate.of(1900, 1, 1).plusDays(number(80_000));
  }

  private QualityGrade grade() {
    return constant(QualityGrade.values());
  }

  private OrganizationId id(String start) {
    return new OrganizationId(start + number(1_000));
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  private <T> T constant(T[] all) {
    return all[number(all.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> fact) {
    return random.nextBoolean() ? Optional.of(fact.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> part) {
    return Stream.generate(part).limit(number(5)).toList();
  }
}
