package vn.chibo.regulations.dues;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;

/** The texts that set dues: Decision 342-QĐ/TW (2010) and Regulation 01-QĐ/TW (2026). */
enum DuesText {
  DECISION_342 {
    @Override
    Rate rate(DuesCategory group, LocalDate day, DuesInputs inputs) {
      return switch (group) {
        case WAGE_EARNER ->
            Rate.share(figure("qd342-2010/wage-earners", "percent", day), "pay", inputs.income());
        case PENSIONER ->
            Rate.share(figure(OTHERS, "pension-percent", day), "pension", inputs.income());
        case ENTERPRISE_WORKER ->
            Rate.share(figure(OTHERS, "worker-percent", day), "pay", inputs.income());
        case OTHER -> others(day, Fraction.ONE, inputs);
        case OTHER_BEYOND_WORKING_AGE ->
            others(day, figure(OTHERS, "part-beyond-working-age", day).value(), inputs);
        default ->
            Rate.unknownGroup(group.label(), Provisions.of("qd342-2010/wage-earners").citation());
      };
    }

    @Override
    Optional<Citation> ofReliefs(String id) {
      return Optional.empty();
    }

    private Rate others(LocalDate day, Fraction part, DuesInputs inputs) {
      return Rate.range(
          figure(OTHERS, "others-from", day), figure(OTHERS, "others-to", day), part, inputs.set());
    }
  },

  REGULATION_01 {
    @Override
    Rate rate(DuesCategory group, LocalDate day, DuesInputs inputs) {
      if (group == DuesCategory.ABROAD) {
        return Rate.set(inputs.set());
      }
      if (group == DuesCategory.PUPIL_OR_STUDENT) {
        return Rate.fixed(figure("qd01-2026/pupils-students", "amount", day));
      }
      Share share = SHARES.get(group);
      if (share == null) {
        return Rate.unknownGroup(group.label(), Provisions.of("qd01-2026/insured").citation());
      }
      return Rate.share(
          figure(share.id(), "percent", day),
          share.of(),
          share.of().equals(WAGE) ? inputs.minimumWage() : inputs.income());
    }

    @Override
    Optional<Citation> ofReliefs(String id) {
      return Optional.of(Provisions.of(id).citation());
    }
  };

  private static final String OTHERS = "qd342-2010/others";
  private static final String WAGE = "minimum-wage";
  private static final Map<DuesCategory, Share> SHARES =
      Map.of(
          DuesCategory.INSURED,
          new Share("qd01-2026/insured", "insured-wage"),
          DuesCategory.ON_INSURANCE_BENEFIT,
          new Share("qd01-2026/insurance-benefit", "allowance"),
          DuesCategory.PENSIONER,
          new Share("qd01-2026/pensioner", "pension"),
          DuesCategory.UNINSURED_BELOW_RETIREMENT_AGE,
          new Share("qd01-2026/no-insurance-below-retirement-age", WAGE),
          DuesCategory.UNINSURED_AT_RETIREMENT_AGE,
          new Share("qd01-2026/no-insurance-retirement-age", WAGE));

  /** What a group owes for the month of a day. */
  abstract Rate rate(DuesCategory group, LocalDate day, DuesInputs inputs);

  /**
   * What the text says of reliefs under a provision; empty for the decision, of which no clause on
   * reliefs is on record: those of the regulation that came after it do not speak of its time.
   */
  abstract Optional<Citation> ofReliefs(String id);

  /** The value of a figure that holds on a day. */
  static ParameterEntry figure(String id, String name, LocalDate day) {
    return find(id, name, day).orElseThrow(() -> new IllegalStateException(id + " " + name));
  }

  /** The same, where there may be none. */
  static Optional<ParameterEntry> find(String id, String name, LocalDate day) {
    Provision provision = Provisions.of(id);
    ParameterKey key = new ParameterKey(new RuleId(id), name);
    return provision.figures().stream()
        .filter(entry -> entry.key().equals(key))
        .filter(entry -> entry.days().map(days -> days.contains(day)).orElse(true))
        .findFirst();
  }

  /**
   * A share of something.
   *
   * @param id the provision that holds it
   * @param of of what it is
   */
  private record Share(String id, String of) {}
}
