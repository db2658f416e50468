package vn.chibo.evaluator;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
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
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;

/** A lineage with synthetic plans of a province and of a ward; no real place set these figures. */
final class Plans {
  static final String NAME = "minimum-minutes";
  static final ParameterKey KEY = new ParameterKey(new RuleId(Facts.RULE), NAME);
  static final Jurisdiction CENTRE = place("central", JurisdictionLevel.CENTRAL, null);
  static final Jurisdiction PROVINCE = place("tinh-mau", JurisdictionLevel.PROVINCE, "central");
  static final Jurisdiction WARD =
      place("tinh-mau/phuong-mau", JurisdictionLevel.COMMUNE, "tinh-mau");
  static final List<Jurisdiction> LINEAGE = List.of(CENTRE, PROVINCE, WARD);
  static final Citation PROVINCE_PLAN = plan(PROVINCE, "2023-12-01").clause("2");
  static final Citation WARD_PLAN = plan(WARD, "2023-12-15").clause("3");

  private Plans() {}

  private static Jurisdiction place(String id, JurisdictionLevel level, String parent) {
    return new Jurisdiction(
        new JurisdictionId(id),
        Text.same(id),
        level,
        Optional.ofNullable(parent).map(JurisdictionId::new),
        Optional.empty());
  }

  /** A synthetic plan of a place, issued on a day. */
  static RegulatoryDocument plan(Jurisdiction place, String issued) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey("kh-mau-" + place.level() + "-" + issued))
        .type(DocumentType.PLAN)
        .title("Kế hoạch mẫu " + place.id())
        .date(PartialDate.parse(issued))
        .jurisdiction(place.id())
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  static ParameterEntry central(int minutes) {
    return ParameterEntry.of(KEY, Fraction.of(minutes), Unit.MINUTE, Facts.CLAUSE);
  }

  /** A value of a plan from the first day of 2024 on. */
  static ParameterEntry local(Citation plan, int minutes, Comparison comparison) {
    return ParameterEntry.of(KEY, Fraction.of(minutes), Unit.MINUTE, plan)
        .during(DatePeriod.from(LocalDate.of(2024, 1, 1)))
        .compared(comparison);
  }

  static ParameterEntry ward(int minutes) {
    return local(WARD_PLAN, minutes, Comparison.AT_LEAST);
  }

  /** Every regular meeting stands so to the parameter. */
  static Condition<CellRecord> length(Comparison comparison) {
    return forEvery(
        meetings(REGULAR), compare(LENGTH, new Requirement(comparison, parameter(NAME))));
  }

  static RuleBook book(Condition<CellRecord> condition, ParameterEntry... entries) {
    return book(Facts.asking(condition), entries);
  }

  static RuleBook book(Rule<?> rule, ParameterEntry... entries) {
    return new RuleBook(LINEAGE, List.of(rule), Map.of(), Figures.of(entries));
  }
}
