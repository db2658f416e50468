package vn.chibo.evaluator.analysis;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Synthetic books, places and records of which the tests make bad ones. */
final class Planted {
  static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  static final LocalDate END = LocalDate.of(2024, 12, 31);
  static final String RULE = "mau/rule";
  static final String OTHER = "mau/other";
  static final Jurisdiction CENTRE = place("central", JurisdictionLevel.CENTRAL, Optional.empty());
  static final Jurisdiction PROVINCE =
      place("tinh-mau", JurisdictionLevel.PROVINCE, Optional.of("central"));
  static final Jurisdiction WARD =
      place("tinh-mau/phuong-mau", JurisdictionLevel.COMMUNE, Optional.of("tinh-mau"));
  static final List<Jurisdiction> LINEAGE = List.of(CENTRE, PROVINCE, WARD);
  static final RegulatoryDocument GUIDANCE = document("hd-mau-2018", CENTRE, "2018-07-06");
  static final RegulatoryDocument PROVINCE_PLAN = document("kh-tinh-2018", PROVINCE, "2018-08-01");
  static final RegulatoryDocument WARD_PLAN = document("kh-phuong-2018", WARD, "2018-09-01");
  static final Citation CLAUSE = GUIDANCE.clause("1");

  private Planted() {}

  static Jurisdiction place(String id, JurisdictionLevel level, Optional<String> parent) {
    return new Jurisdiction(
        new JurisdictionId(id),
        Text.same(id),
        level,
        parent.map(JurisdictionId::new),
        Optional.empty());
  }

  static RegulatoryDocument document(String key, Jurisdiction place, String issued) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(key))
        .type(DocumentType.PLAN)
        .title("Văn bản mẫu " + key)
        .date(PartialDate.parse(issued))
        .jurisdiction(place.id())
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  /** A rule of the year 2024 on, of a confirmed clause. */
  static Rule.Builder<CellRecord> rule(String id) {
    return Rule.about(CellRecord.class)
        .id(id)
        .cites(CLAUSE)
        .force(Force.MANDATORY)
        .inForce(DatePeriod.from(YEAR.start()));
  }

  static Rule<CellRecord> rule(String id, Condition<CellRecord> condition) {
    return rule(id).asks(condition).build();
  }

  /** How many regular meetings are asked for. */
  static Condition<CellRecord> regular(Requirement requirement) {
    return tallied(countOf(heldMeetings(REGULAR)), requirement);
  }

  static ParameterEntry figure(String name, long value, Unit unit, Citation clause) {
    ParameterKey key = new ParameterKey(new RuleId(RULE), name);
    return ParameterEntry.of(key, Fraction.of(value), unit, clause);
  }

  static ParameterEntry minutes(long value) {
    return figure("minutes", value, Unit.MINUTE, CLAUSE);
  }

  /** Minutes that a place below the centre sets, from a day on. */
  static ParameterEntry minutes(RegulatoryDocument of, long value, String from) {
    return figure("minutes", value, Unit.MINUTE, of.clause("2"))
        .during(DatePeriod.from(LocalDate.parse(from)))
        .compared(Comparison.AT_LEAST);
  }

  static RuleBook book(Rule<?>... rules) {
    return RuleBook.of(Figures.NONE, rules);
  }

  static RuleBook book(Rule<?> rule, ParameterEntry entry, ParameterEntry... more) {
    return RuleBook.of(Figures.of(entry).with(Arrays.asList(more)), rule);
  }

  static RuleBook layers(Rule<?> rule, ParameterEntry... entries) {
    return new RuleBook(LINEAGE, List.of(rule), Map.of(), Figures.of(entries));
  }

  /** A cell of the year 2024 with a complete register of meetings. */
  static CellRecord cell(List<Meeting> meetings) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("Chi bộ mẫu"))
                .name("Chi bộ mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(Register.of(meetings).completeOver(YEAR))
        .build();
  }

  static CellRecord cell(Meeting... meetings) {
    return cell(Arrays.asList(meetings));
  }

  static Meeting meeting(LocalDate day, MeetingKind kind, int minutes) {
    return Meeting.builder().date(day).kind(kind).minutes(minutes).build();
  }

  /** A cell with so many regular and so many thematic meetings, spread from January on. */
  static CellRecord cell(int regular, int thematic) {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < regular; i++) {
      meetings.add(meeting(YEAR.start().plusDays(i), REGULAR, 60));
    }
    for (int i = 0; i < thematic; i++) {
      meetings.add(meeting(YEAR.start().plusDays(100 + i), MeetingKind.THEMATIC, 60));
    }
    return cell(meetings);
  }

  /** What the rules of a book say of a record at the end of the year, in their order. */
  static List<OutcomeKind> outcomes(RuleBook book, CellRecord cell) {
    Evaluation evaluation = Evaluator.of(book).evaluate(cell, END);
    List<OutcomeKind> outcomes = new ArrayList<>();
    for (int i = 0; i < book.rules().size(); i++) {
      outcomes.add(OutcomeCode.kind(evaluation.code(i)));
    }
    return outcomes;
  }
}
