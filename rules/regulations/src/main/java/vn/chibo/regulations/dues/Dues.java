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
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.member.PartyAge;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
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
  private static final String EXEMPT = "qd01-2026/exempt";
  private static final String REDUCTION = "qd01-2026/reduction";

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
    Map<String, DuesText> texts = new StartOfRates(first).texts(choices);
    if (texts.isEmpty()) {
      return nothing(InapplicableReason.NO_FIGURE_ON_RECORD, "dues.no-text", List.of());
    }
    Map<String, DuesAnswer> answers = new LinkedHashMap<>();
    texts.forEach((reading, text) -> answers.put(reading, under(text, member)));
    return StartOfRates.joined(answers);
  }

  /** What is owed under one text by who is a member, or may be. */
  private DuesAnswer under(DuesText text, Truth member) {
    Truth byPartyAge = text == DuesText.REGULATION_01 ? longInTheParty() : Truth.NO;
    if (byPartyAge == Truth.YES) {
      return exempt(text, "dues.exempt-by-party-age");
    }
    Reliefs reliefs = new Reliefs(record, first);
    Truth byDecision = reliefs.exempt();
    if (byDecision == Truth.YES) {
      return exempt(text, "dues.exempt-by-decision");
    }
    Rate rate = reliefs.reduced(rate(text), text.ofReliefs(REDUCTION));
    return settled(
        rate,
        Stream.of(
                open(member, "dues.membership"),
                open(byPartyAge, "dues.party-age"),
                open(byDecision, "dues.reliefs"),
                rate.missing().stream())
            .flatMap(each -> each)
            .toList());
  }

  /** What is missing where something is not known. */
  private static Stream<Text> open(Truth truth, String what) {
    return truth == Truth.UNKNOWN ? Stream.of(RegulationMessages.text(what)) : Stream.of();
  }

  private Rate rate(DuesText text) {
    return record
        .duesCategoryOn(first)
        .map(group -> text.rate(group, first, inputs))
        .orElseGet(Rate::ofNoGroup);
  }

  /** Whether the member is exempt by Party age: full years on the first day. */
  private Truth longInTheParty() {
    Optional<MembershipStage> stage = record.membershipOn(first).stage();
    if (stage.equals(Optional.of(MembershipStage.PROBATIONARY))) {
      return Truth.NO;
    }
    Fraction asked = DuesText.figure(EXEMPT, "party-age", first).value();
    return PartyAge.of(record.getMember())
        .flatMap(age -> age.fullYearsOn(first))
        .map(years -> Quantity.exactly(years).compare(Comparison.AT_LEAST, asked))
        .orElse(Truth.UNKNOWN);
  }

  private DuesAnswer settled(Rate rate, List<Text> missing) {
    List<Text> explanation = new ArrayList<>(rate.explanation());
    rate.owed()
        .filter(owed -> missing.isEmpty())
        .ifPresent(owed -> explanation.add(Rate.words(owed)));
    return new DuesAnswer(
        month,
        missing.isEmpty() ? rate.owed() : Optional.empty(),
        new Payment(record, month, asOf).outcome(missing),
        explanation,
        rate.citations());
  }

  private DuesAnswer exempt(DuesText text, String why) {
    return nothing(InapplicableReason.EXCEPTED, why, text.ofReliefs(EXEMPT).stream().toList());
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
