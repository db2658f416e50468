package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.testkit.example.Example;

/**
 * Golden examples of one rule, each in a line, over a period under it, and around its first and
 * last day.
 *
 * <pre>{@code
 * RuleRow.of("qd37-2021/article-1", "2021-10-25/2026-07-25", Said::member).judged("qd37-2021/article-1")
 * }</pre>
 */
final class RuleRow {
  private static final int MARGIN = 30;

  private final String rule;
  private final Regime regime;
  private final DatePeriod usual;
  private final Function<DatePeriod, Said> base;
  private final List<Example> all = new ArrayList<>();

  private RuleRow(String rule, DatePeriod days, Function<DatePeriod, Said> base) {
    this.rule = rule;
    this.regime = new Regime("", days, days.start().getYear() + 1);
    this.usual = usual(EndOf294.sure(rule, days));
    this.base = base;
  }

  /**
   * The examples of a rule, none yet.
   *
   * @param days its days in force, or only the first where it has no end
   * @param base the record over a period, to which each example adds what it is about
   */
  static RuleRow of(String rule, String days, Function<DatePeriod, Said> base) {
    DatePeriod inForce =
        days.contains("/") ? DatePeriod.parse(days) : DatePeriod.from(LocalDate.parse(days));
    return new RuleRow(rule, inForce, base);
  }

  /** The first whole year under the rule, or what lies well within its days. */
  private static DatePeriod usual(DatePeriod days) {
    DatePeriod year = DatePeriod.ofYear(days.start().getYear() + 1);
    return days.encloses(year)
        ? year
        : DatePeriod.ofClosed(days.start().plusDays(5), days.last().minusDays(5));
  }

  private Example.Given given(UnaryOperator<Said> with) {
    return Example.given(rule, with.apply(base.apply(usual)).record());
  }

  /** It holds. */
  RuleRow satisfied(String name, UnaryOperator<Said> with) {
    return add(given(with).satisfied(name));
  }

  /** It does not hold. */
  RuleRow violated(String name, UnaryOperator<Said> with) {
    return add(given(with).violated(name));
  }

  /** It cannot be known. */
  RuleRow open(String name, UndeterminedReason reason, UnaryOperator<Said> with) {
    return add(given(with).undetermined(name, reason));
  }

  /** Nobody judged what people judge. */
  RuleRow unjudged(String name, UnaryOperator<Said> with) {
    return open(name, UndeterminedReason.JUDGEMENT_NEEDED, with);
  }

  /** A fact is missing. */
  RuleRow unknown(String name, UnaryOperator<Said> with) {
    return open(name, UndeterminedReason.MISSING_FACT, with);
  }

  /** It does not apply. */
  RuleRow silent(String name, InapplicableReason reason, UnaryOperator<Said> with) {
    return add(given(with).notApplicable(name, reason));
  }

  /** It is about others. */
  RuleRow others(String name, UnaryOperator<Said> with) {
    return silent(name, InapplicableReason.EMPTY_POPULATION, with);
  }

  /** An example of its own. */
  RuleRow add(Example example) {
    all.add(example);
    return this;
  }

  /** The period of the examples. */
  DatePeriod period() {
    return usual;
  }

  /** Around the days in force: what breaks the rule does so on its first and last day only. */
  RuleRow edges(UnaryOperator<Said> broken) {
    Function<DatePeriod, Said> bad = period -> broken.apply(base.apply(period));
    regime
        .edges(rule, day -> bad.apply(DatePeriod.ofDay(day)).record(), Example.Given::violated)
        .forEach(all::add);
    straddling(bad, regime.days().start(), "a period in which it begins");
    if (!regime.days().unbounded()) {
      straddling(bad, regime.days().last(), "a period in which it ends");
    }
    return this;
  }

  /**
   * The same of what breaks the rule by something that was on a day: on the first and on the last
   * day of a period of which only a part is under the rule.
   */
  RuleRow edgesOfDays(BiFunction<Said, LocalDate, Said> broken) {
    UnaryOperator<Said> early = said -> broken.apply(said, said.record().getPeriod().start());
    UnaryOperator<Said> late = said -> broken.apply(said, said.record().getPeriod().last());
    regime
        .edges(
            rule,
            day -> late.apply(base.apply(DatePeriod.ofDay(day))).record(),
            Example.Given::violated)
        .forEach(all::add);
    straddling(base.andThen(late), regime.days().start(), "in a period in which it begins");
    before(early, regime.days().start(), "before it began, in a period in which it begins");
    if (!regime.days().unbounded()) {
      straddling(base.andThen(early), regime.days().last(), "in a period in which it ends");
      before(late, regime.days().last(), "after it ended, in a period in which it ends");
    }
    return this;
  }

  private void before(UnaryOperator<Said> bad, LocalDate day, String name) {
    DatePeriod period = DatePeriod.ofClosed(day.minusDays(MARGIN), day.plusDays(MARGIN));
    all.add(
        Example.given(rule, bad.apply(base.apply(period)).record())
            .notApplicable(name, InapplicableReason.EMPTY_POPULATION));
  }

  private void straddling(Function<DatePeriod, Said> bad, LocalDate day, String name) {
    DatePeriod period = DatePeriod.ofClosed(day.minusDays(MARGIN), day.plusDays(MARGIN));
    all.add(Example.given(rule, bad.apply(period).record()).violated(name));
  }

  /** People judge each of the topics, and all must be met. */
  RuleRow judged(String... topics) {
    satisfied("all judged to be met", said -> said.so(topics));
    for (String topic : topics) {
      violated("all but " + topic, said -> said.so(topics).not(topic));
      unjudged(topic + " not judged", said -> said.so(topics).silent(topic));
    }
    return edges(said -> said.so(topics).not(topics[0]));
  }

  /** Where people find the first topic to be so, each of the others must be met. */
  RuleRow judgedWhere(String guard, String... topics) {
    silent(guard + " not so", InapplicableReason.CONDITION_NOT_MET, s -> s.so(topics).not(guard));
    unjudged(guard + " not judged", said -> said.so(topics));
    satisfied("all judged to be met", said -> said.so(topics).so(guard));
    for (String topic : topics) {
      violated("all but " + topic, said -> said.so(topics).so(guard).not(topic));
      unjudged(topic + " not judged", said -> said.so(topics).so(guard).silent(topic));
    }
    return edges(said -> said.so(topics).so(guard).not(topics[0]));
  }

  /** People must not find it to be so. */
  RuleRow forbidden(String topic) {
    return satisfied("not found", said -> said.not(topic))
        .violated("found", said -> said.so(topic))
        .unjudged("not judged", said -> said)
        .edges(said -> said.so(topic));
  }

  Stream<Example> all() {
    return all.stream();
  }
}
