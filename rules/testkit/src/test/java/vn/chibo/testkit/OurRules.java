package vn.chibo.testkit;

import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;

/** Rules of an author's own, one for each kind of condition; no clause says any of it. */
final class OurRules {
  private static final RegulatoryDocument OUR_DECISION =
      RegulatoryDocument.builder()
          .key(new DocumentKey("our-decision"))
          .title("Quy ước giả định của tác giả bộ luật")
          .type(DocumentType.DECISION)
          .jurisdiction(new JurisdictionId("vn"))
          .status(SourceStatus.CONFIRMED)
          .build();

  /** A section of a document that does not exist. */
  static final Citation SECTION_1 = OUR_DECISION.clause("1");

  private static final Condition<HeldMeeting> AN_HOUR = compare(LENGTH, atLeast(minutes(60)));
  private static final Condition<CellRecord> ALL_LONG = forEvery(meetings(REGULAR), AN_HOUR);
  private static final Condition<CellRecord> THEMATIC_HELD =
      tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)));
  private static final Condition<CellRecord> EXTRAORDINARY_HELD =
      tallied(countOf(heldMeetings(EXTRAORDINARY)), atLeast(number(1)));
  private static final Condition<CellRecord> REGULAR_HELD =
      tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1)));

  static final RuleBook BOOK =
      RuleBook.of(
          Figures.NONE,
          rule("thematic-per-quarter", forEvery(quarter(), THEMATIC_HELD)),
          rule("regular-beside-it", forEvery(month(), when(THEMATIC_HELD, REGULAR_HELD))),
          rule("exactly-four", tallied(countOf(heldMeetings(THEMATIC)), exactly(number(4)))),
          rule(
              "few-short",
              countWhere(
                  meetings(REGULAR), compare(LENGTH, fewerThan(minutes(90))), atMost(number(2)))),
          rule("half-long", shareOf(meetings(REGULAR), AN_HOUR, atLeast(share(Fraction.of(1, 2))))),
          rule("mean-length", meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(90)))),
          rule("either", any(not(ALL_LONG), EXTRAORDINARY_HELD)),
          rule("two-of-three", atLeastOf(2, ALL_LONG, EXTRAORDINARY_HELD, REGULAR_HELD)));

  private OurRules() {}

  private static Rule<CellRecord> rule(String id, Condition<CellRecord> condition) {
    return Rule.about(CellRecord.class)
        .id("ours/" + id)
        .cites(SECTION_1)
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
        .asks(condition)
        .build();
  }
}
