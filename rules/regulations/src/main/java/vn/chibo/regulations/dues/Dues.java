package vn.chibo.regulations.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.member.PartyAge;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * What a member owes in dues for a month, and whether it is paid. Decision 342-QĐ/TW (2010) sets
 * the rates up to 31/01/2026, Regulation 01-QĐ/TW (2026) from 01/02/2026; sources part over the
 * first month of the latter, so that January 2026 has two readings.
 *
 * <pre>{@code
 * DuesAnswer answer =
 *     Dues.of(record, YearMonth.of(2026, 5), DuesInputs.NONE.withIncome(income), Choices.DEFAULT, asOf);
 * answer.owed(); // an exact fraction of VND
 * }</pre>
 */
public final class Dues {
  private static final String START = "qd01-2026/start-of-rates";
  private static final String EXEMPT = "qd01-2026/exempt";

  private final MemberRecord record;
  private final YearMonth month;
  private final DuesInputs inputs;
  private final LocalDate first;
  private final LocalDate asOf;

  private Dues(MemberRecord record, YearMonth month, DuesInputs inputs, LocalDate asOf) {
    this.record = record;
    this.month = month;
    this.inputs = inputs;
    this.first = month.atDay(1);
    this.asOf = asOf;
  }

  /**
   * The dues of a month. The group and reliefs are those of its first day.
   *
   * @param inputs incomes and wages, as far as they are known
   * @param choices which reading of the first month counts, under {@code qd01-2026/start-of-rates}
   * @param asOf the day as of which it is asked
   */
  public static DuesAnswer of(
      MemberRecord record, YearMonth month, DuesInputs inputs, Choices choices, LocalDate asOf) {
    return new Dues(record, month, inputs, asOf).answer(choices);
  }

  private DuesAnswer answer(Choices choices) {
    Truth member = record.membershipOn(first).member();
    if (member == Truth.NO) {
      return nothing(InapplicableReason.SUBJECT_NOT_EXISTING, "dues.no-member", List.of());
    }
    Map<String, DuesText> texts = texts(choices);
    if (texts.isEmpty()) {
      return nothing(InapplicableReason.NO_FIGURE_ON_RECORD, "dues.no-text", List.of());
    }
    Map<String, DuesAnswer> answers = new LinkedHashMap<>();
    texts.forEach((reading, text) -> answers.put(reading, under(text, member)));
    return joined(answers);
  }

  /** The texts by reading; one only where the readings do not part. */
  private Map<String, DuesText> texts(Choices choices) {
    Map<String, DuesText> texts = new LinkedHashMap<>();
    for (String reading : Provisions.of(START).readings().keySet()) {
      String chosen = choices.readings().getOrDefault(START, reading);
      if (chosen.equals(reading)) {
        text(reading).ifPresent(text -> texts.put(reading, text));
      }
    }
    return texts;
  }

  private Optional<DuesText> text(String reading) {
    if (DuesText.find(START, reading, first).isPresent()) {
      return Optional.of(DuesText.REGULATION_01);
    }
    return Provisions.of("qd342-2010/wage-earners")
        .citation()
        .document()
        .getDate()
        .filter(issued -> issued.after(first) == Truth.NO)
        .map(issued -> DuesText.DECISION_342);
  }

  private static Text called(String reading) {
    return Provisions.of(START).readings().getOrDefault(reading, Text.same(reading));
  }

  private static DuesAnswer joined(Map<String, DuesAnswer> answers) {
    DuesAnswer one = answers.values().iterator().next();
    boolean agree =
        answers.values().stream()
            .allMatch(a -> a.outcome().equals(one.outcome()) && a.owed().equals(one.owed()));
    if (agree) {
      return one;
    }
    List<Text> names = answers.keySet().stream().map(Dues::called).toList();
    return new DuesAnswer(
        one.month(),
        answers.values().stream()
            .map(DuesAnswer::owed)
            .reduce((a, b) -> a.flatMap(x -> b.map(x::hull)))
            .orElseThrow(),
        Outcome.undetermined(UndeterminedReason.READING, names),
        answers.entrySet().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(RegulationMessages.text("dues.reading", called(each.getKey()))),
                        each.getValue().explanation().stream()))
            .toList(),
        Stream.concat(
                Stream.of(Provisions.of(START).citation()),
                answers.values().stream().flatMap(a -> a.citations().stream()))
            .distinct()
            .toList());
  }

  private DuesAnswer under(DuesText text, Truth member) {
    List<Text> missing = new ArrayList<>();
    if (member == Truth.UNKNOWN) {
      missing.add(RegulationMessages.text("dues.membership"));
    }
    if (text == DuesText.REGULATION_01) {
      Truth long50 = longInTheParty();
      if (long50 == Truth.YES) {
        return exempt("dues.exempt-by-party-age");
      }
      if (long50 == Truth.UNKNOWN) {
        missing.add(RegulationMessages.text("dues.party-age"));
      }
    }
    Truth relieved = holds(DuesReliefKind.EXEMPTION);
    if (relieved == Truth.YES) {
      return exempt("dues.exempt-by-decision");
    }
    if (relieved == Truth.UNKNOWN) {
      missing.add(RegulationMessages.text("dues.reliefs"));
    }
    Rate rate = reduced(rate(text), missing);
    missing.addAll(rate.missing());
    return settled(rate, missing);
  }

  private Rate rate(DuesText text) {
    Optional<DuesCategory> group = record.duesCategoryOn(first);
    return group
        .map(known -> text.rate(known, first, inputs))
        .orElseGet(
            () ->
                new Rate(
                    Optional.empty(),
                    List.of(RegulationMessages.text("dues.group")),
                    List.of(),
                    List.of()));
  }

  /** Whether the member is exempt by Party age: full years on the first day. */
  private Truth longInTheParty() {
    if (record
        .membershipOn(first)
        .stage()
        .filter(MembershipStage.PROBATIONARY::equals)
        .isPresent()) {
      return Truth.NO;
    }
    Fraction asked = DuesText.figure(EXEMPT, "party-age", first).value();
    return PartyAge.of(record.getMember())
        .flatMap(age -> age.fullYearsOn(first))
        .map(years -> Quantity.exactly(years).compare(Comparison.AT_LEAST, asked))
        .orElse(Truth.UNKNOWN);
  }

  private Stream<DuesRelief> reliefs(DuesReliefKind kind, Truth truth) {
    Register<DuesRelief> all = record.getDuesReliefs();
    return all.entries().stream()
        .filter(relief -> relief.getKind() == kind)
        .filter(relief -> relief.holdsOn(first, all.complete()) == truth);
  }

  private Truth holds(DuesReliefKind kind) {
    if (reliefs(kind, Truth.YES).findAny().isPresent()) {
      return Truth.YES;
    }
    boolean known =
        record.getDuesReliefs().complete().stream()
            .anyMatch(days -> days.openStart() && days.contains(first));
    return known && reliefs(kind, Truth.UNKNOWN).findAny().isEmpty() ? Truth.NO : Truth.UNKNOWN;
  }

  private Rate reduced(Rate rate, List<Text> missing) {
    List<DuesRelief> reductions = reliefs(DuesReliefKind.REDUCTION, Truth.YES).toList();
    if (reductions.size() != 1) {
      if (reductions.size() > 1 || holds(DuesReliefKind.REDUCTION) == Truth.UNKNOWN) {
        missing.add(RegulationMessages.text("dues.reduction"));
      }
      return rate;
    }
    Optional<Integer> percent = reductions.get(0).getPercent();
    if (percent.isEmpty()) {
      missing.add(RegulationMessages.text("dues.reduction"));
      return rate;
    }
    List<Text> explanation = new ArrayList<>(rate.explanation());
    explanation.add(RegulationMessages.text("dues.reduced", percent.get()));
    List<Citation> citations = new ArrayList<>(rate.citations());
    citations.add(Provisions.of("qd01-2026/reduction").citation());
    Fraction left = Fraction.ONE.minus(Fraction.percent(percent.get()));
    return new Rate(
        rate.owed().map(owed -> owed.times(left)), rate.missing(), explanation, citations);
  }

  private DuesAnswer settled(Rate rate, List<Text> missing) {
    List<Text> explanation = new ArrayList<>(rate.explanation());
    rate.owed()
        .filter(owed -> missing.isEmpty())
        .ifPresent(owed -> explanation.add(Rate.words(owed)));
    return new DuesAnswer(
        month,
        missing.isEmpty() ? rate.owed() : Optional.empty(),
        outcome(missing),
        explanation,
        rate.citations());
  }

  /** What was paid settles the month, whatever is known of the amount. */
  private Outcome outcome(List<Text> missing) {
    Truth paid = record.duesPaid(month);
    if (paid == Truth.YES) {
      return Outcome.SATISFIED;
    }
    if (!missing.isEmpty()) {
      return Outcome.undetermined(UndeterminedReason.MISSING_FACT, missing);
    }
    LocalDate last = latestDay();
    if (last.isAfter(asOf)) {
      return new Outcome.Pending(last, Lean.NOT_YET);
    }
    return paid == Truth.NO
        ? Outcome.VIOLATED
        : Outcome.undetermined(
            UndeterminedReason.INCOMPLETE_REGISTER,
            List.of(RegulationMessages.text("dues.payments")));
  }

  /** Who is temporarily exempt from activity may pay up to the end of the exemption. */
  private LocalDate latestDay() {
    LocalDate end = month.atEndOfMonth();
    Register<Exemption> all = record.getExemptions();
    return all.entries().stream()
        .filter(exemption -> exemption.getKind() == ExemptionKind.TEMPORARY)
        .filter(exemption -> exemption.holdsOn(first, all.complete()) == Truth.YES)
        .flatMap(exemption -> exemption.getLastDay().stream())
        .reduce(end, (one, other) -> one.isAfter(other) ? one : other);
  }

  private DuesAnswer exempt(String why) {
    return nothing(InapplicableReason.EXCEPTED, why, List.of(Provisions.of(EXEMPT).citation()));
  }

  private DuesAnswer nothing(InapplicableReason reason, String why, List<Citation> citations) {
    Optional<Quantity> owed =
        reason == InapplicableReason.NO_FIGURE_ON_RECORD
            ? Optional.empty()
            : Optional.of(Quantity.exactly(0));
    return new DuesAnswer(
        month,
        owed,
        Outcome.notApplicable(reason),
        List.of(RegulationMessages.text(why)),
        citations);
  }
}
