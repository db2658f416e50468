package vn.chibo.examples.samples;

import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Force.PRACTICE;
import static vn.chibo.evaluator.WindowPolicy.WINDOW_START;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** Rules of a ward and a value of its own. Ward and plan are synthetic: no real place set them. */
final class WardRules {
  private static final Jurisdiction WARD =
      new Jurisdiction(
          new JurisdictionId("ha-noi/phuong-mau"),
          Text.of("Phường mẫu", "Sample ward"),
          JurisdictionLevel.COMMUNE,
          Optional.of(new JurisdictionId("ha-noi")),
          Optional.empty());

  private static final RegulatoryDocument WARD_PLAN =
      RegulatoryDocument.builder()
          .key(new DocumentKey("kh-mau-2024"))
          .type(DocumentType.PLAN)
          .title("Kế hoạch mẫu của phường mẫu")
          .date(PartialDate.parse("2024-06-20"))
          .inForce(DatePeriod.from(LocalDate.of(2024, 7, 1)))
          .jurisdiction(WARD.id())
          .status(SourceStatus.CONFIRMED)
          .build();

  // readme: condition
  /** A measure of one's own: the guests of a meeting, known or not. */
  static final Measure<HeldMeeting> GUESTS =
      Measure.of(
          "guests",
          Text.of("số khách mời", "guests"),
          Unit.COUNT,
          held ->
              Observation.of(
                  held.meeting().getGuests().map(guests -> Quantity.exactly(guests.count())),
                  Text.of("số khách mời", "the number of guests")));

  /** Synthetic: each quarter some regular meeting has a guest, unless a thematic one was held. */
  static final Rule<CellRecord> GUEST_EACH_QUARTER =
      Rule.about(CellRecord.class)
          .id("phuong-mau/guest-each-quarter")
          .cites(WARD_PLAN.clause("4"))
          .force(PRACTICE)
          .policy(WINDOW_START)
          .asks(
              forEvery(
                  quarter(),
                  unless(
                      tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))),
                      WARD_PLAN.clause("5"), // the clause that allows the exception
                      some(meetings(REGULAR), compare(GUESTS, atLeast(number(1)))))))
          .build();

  // readme: end

  static final RuleBook BOOK = RuleBook.of(Figures.NONE, GUEST_EACH_QUARTER);

  private WardRules() {}

  /** The rules of Hà Nội in the ward, which asks for so many minutes since 01/07/2024. */
  static RuleBook ward(RuleBook haNoi, int minutes) {
    // readme: layer
    ParameterKey length =
        new ParameterKey(new RuleId("hd12-2018/duration-minimum"), "minimum-minutes");
    RuleBook ward =
        haNoi
            .below(WARD)
            .layered(
                ParameterEntry.of(length, Fraction.of(minutes), Unit.MINUTE, WARD_PLAN.clause("3"))
                    .during(DatePeriod.from(LocalDate.of(2024, 7, 1)))
                    .compared(AT_LEAST));
    // readme: end
    return ward;
  }

  /** A threshold in another unit than its measure: refused. */
  static Rule<CellRecord> wrongUnit() {
    // readme: unit
    Rule.about(CellRecord.class)
        .id("phuong-mau/length")
        .cites(WARD_PLAN.clause("3"))
        .force(PRACTICE)
        .asks(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(number(90))))) // minutes(90)
        .build();
    // readme: end
    throw new IllegalStateException("was built");
  }

  /** Two regular meetings of 95 minutes, one before and one after the plan; all else is known. */
  static CellRecord cellRecord() {
    return cellWithGuests(0);
  }

  /** The same with a guest at each of them. */
  static CellRecord cellWithGuest() {
    return cellWithGuests(1);
  }

  private static CellRecord cellWithGuests(int guests) {
    List<Meeting> meetings =
        List.of(
            regular(LocalDate.of(2024, 5, 10), guests), regular(LocalDate.of(2024, 8, 12), guests));
    DatePeriod known = DatePeriod.until(LocalDate.of(2024, 12, 31));
    return RecordSample.cellRecord()
        .withMeetings(Register.of(meetings).completeOver(known))
        .withDecisions(Register.of(List.<Decision>of()).completeOver(known));
  }

  private static Meeting regular(LocalDate date, int guests) {
    return Meeting.builder()
        .date(date)
        .kind(REGULAR)
        .minutes(95)
        .guests(Visitors.of(guests))
        .build();
  }
}
