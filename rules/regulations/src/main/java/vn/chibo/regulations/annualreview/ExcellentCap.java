package vn.chibo.regulations.annualreview;

import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.population.CapReading;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Hướng dẫn 16-HD/BTCTW (24/09/2018): whether 2018 already had the cap on the grade excellent, and
 * of which base, is not known. It speaks only where the caller switches it on; the bases are
 * readings.
 */
public final class ExcellentCap {
  /** The topic under which a reading of the published grades is chosen. */
  public static final String SHARE_TOPIC = "excellent-share";

  /** The share graded excellent is at most the cap, of each base that sources name. */
  public static final Rule<OrganizationRecord> CAP =
      Provisions.rule("hd16-2018/excellent-cap", OrganizationRecord.class)
          .force(Force.CRITERION)
          .policy(WindowPolicy.WINDOW_END)
          .asks(Conditions.readings(byBase(), bases()))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(CAP);

  private ExcellentCap() {}

  private static Map<String, Condition<OrganizationRecord>> byBase() {
    Map<String, Condition<OrganizationRecord>> readings = new LinkedHashMap<>();
    for (CapBase base : CapBase.values()) {
      readings.put(base.name(), compare(share(base), atMost(parameter("cap"))));
    }
    return readings;
  }

  private static Map<String, Text> bases() {
    Map<String, Text> labels = new LinkedHashMap<>();
    for (CapBase base : CapBase.values()) {
      labels.put(base.name(), CapReading.label(base));
    }
    return labels;
  }

  private static Measure<OrganizationRecord> share(CapBase base) {
    return Measure.of(
        SHARE_TOPIC,
        RegulationMessages.text("measure.excellent-share"),
        Unit.SHARE,
        record -> observed(record, base));
  }

  private static Observation observed(OrganizationRecord record, CapBase base) {
    Map<String, Quantity> shares = new LinkedHashMap<>();
    record
        .getGrades()
        .forEach((reading, counts) -> shares.put(reading, counts.excellentShare(base)));
    return shares.isEmpty()
        ? Observation.missing(RegulationMessages.text("missing.grades"))
        : new Observation(shares, List.of(RegulationMessages.text("missing.grades")))
            .called(Provisions.of("hd16-2018/excellent-cap").readings());
  }
}
