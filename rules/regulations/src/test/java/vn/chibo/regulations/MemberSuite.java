package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.testkit.example.Example;

/**
 * The examples that a rule about what happens to members needs: as asked, otherwise, not recorded,
 * none, not complete, still running, and its first and last day.
 *
 * @param rule the rule
 * @param inForce its days
 * @param period a period under it, at least 180 days long
 * @param incomplete the record in which something of that kind may be missing
 */
record MemberSuite(
    String rule, DatePeriod inForce, DatePeriod period, UnaryOperator<MemberRecord> incomplete) {

  /** A record with something that happened on a day. */
  interface Edit {
    MemberRecord of(MemberRecord record, LocalDate day);

    default Edit then(Edit other) {
      return (record, day) -> other.of(of(record, day), day);
    }
  }

  LocalDate first() {
    return period.start().plusDays(40);
  }

  LocalDate second() {
    return period.start().plusDays(100);
  }

  MemberRecord nothing() {
    return Members.record(period);
  }

  Example.Given one(Edit edit) {
    return given(rule, edit.of(nothing(), first()));
  }

  /** Asked of each by its own figure. */
  Stream<Example> each(Edit good, Edit bad, Edit open) {
    return Stream.concat(
        Stream.of(
            one(good).satisfied("as asked"),
            one(bad).violated("otherwise"),
            given(rule, good.of(bad.of(nothing(), first()), second()))
                .violated("one otherwise, one as asked"),
            one(open).undetermined("not recorded", MISSING_FACT),
            given(rule, nothing()).notApplicable("none", EMPTY_POPULATION)),
        around(good, bad));
  }

  /** Register not complete, still running, first and last days. */
  Stream<Example> around(Edit good, Edit bad) {
    return Stream.concat(
        Stream.of(
            given(rule, incomplete.apply(good.of(nothing(), first())))
                .undetermined("as asked, others may be missing", INCOMPLETE_REGISTER),
            given(rule, good.of(nothing(), first()))
                .asOf(second())
                .pending("as asked, others may follow", period.last())),
        edges(good, bad));
  }

  /** Without examples that combine what cannot be combined. */
  static Stream<Example> alone(Stream<Example> examples) {
    return examples.filter(
        example ->
            !example.name().startsWith("one otherwise")
                && !example.name().startsWith("otherwise before"));
  }

  /** Also when the first day lies in a record: what was before it is not asked. */
  Stream<Example> edges(Edit good, Edit bad) {
    MemberRecord before = bad.of(Members.record(year()), inForce.start().minusDays(5));
    return Stream.concat(
        Stream.of(
            given(rule, good.of(before, inForce.start().plusDays(1)))
                .satisfied("otherwise before its first day, as asked after it"),
            given(rule, since(good.of(Members.record(year()), inForce.start().plusDays(1))))
                .satisfied("as asked, nothing known before its first day")),
        days(bad));
  }

  /** The record in which nothing of that kind is known before the first day. */
  private MemberRecord since(MemberRecord record) {
    MemberRecord less = incomplete.apply(record);
    return record
        .withMembershipComplete(
            less.getMembershipComplete().isEmpty()
                ? List.of(DatePeriod.from(inForce.start()))
                : record.getMembershipComplete())
        .withExemptions(since(record.getExemptions(), less.getExemptions()))
        .withSuspensions(since(record.getSuspensions(), less.getSuspensions()))
        .withTemporaryTransfers(since(record.getTemporaryTransfers(), less.getTemporaryTransfers()))
        .withDisciplines(since(record.getDisciplines(), less.getDisciplines()))
        .withDuesReliefs(since(record.getDuesReliefs(), less.getDuesReliefs()))
        .withTenures(since(record.getTenures(), less.getTenures()))
        .withTransferLetters(since(record.getTransferLetters(), less.getTransferLetters()));
  }

  private <T extends Dated> Register<T> since(Register<T> register, Register<T> less) {
    return less.complete().isEmpty()
        ? register.completeOver(DatePeriod.from(inForce.start()))
        : register;
  }

  private Stream<Example> days(Edit bad) {
    return new Regime("", inForce, period.start().getYear())
        .edges(
            rule,
            day -> bad.of(Members.record(DatePeriod.ofDay(day)), day),
            (given, name) ->
                given.asOf(given.record().getPeriod().last().plusDays(150)).violated(name));
  }

  private DatePeriod year() {
    DatePeriod year = DatePeriod.ofYear(inForce.start().getYear());
    return inForce.unbounded() || year.last().isBefore(inForce.last())
        ? year
        : DatePeriod.ofClosed(year.start(), inForce.last());
  }

  /** What people judge where something of that kind happened. */
  Stream<Example> judged(String topic, Edit event) {
    Edit met = event.then(Members.judged(topic, true));
    Edit unmet = event.then(Members.judged(topic, false));
    MemberRecord none = Members.judged(topic, true).of(nothing(), first());
    return Stream.concat(
        Stream.of(
            one(met).satisfied("judged to be so"),
            one(unmet).violated("judged not to be so"),
            one(event).undetermined("not judged", JUDGEMENT_NEEDED),
            given(rule, none).notApplicable("none", CONDITION_NOT_MET),
            given(rule, incomplete.apply(none))
                .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER),
            given(rule, none).asOf(second()).pending("none so far", period.last()),
            given(rule, unmet.of(Members.record(year()), inForce.start().minusDays(5)))
                .notApplicable("one before its first day", CONDITION_NOT_MET)),
        days(unmet));
  }

  /**
   * What is due after each, by the last day on which it is in time.
   *
   * @param done the record in which it was done on a day, begun on another
   * @param begun the same, not done
   */
  Stream<Example> due(Due due) {
    LocalDate last = due.lastDay().apply(first());
    Edit good = (record, day) -> due.done().of(record, day, due.lastDay().apply(day));
    Edit bad = (record, day) -> due.done().of(record, day, due.lastDay().apply(day).plusDays(4));
    return Stream.of(
            Stream.of(
                given(rule, due.done().of(nothing(), first(), last)).satisfied("on the last day"),
                given(rule, due.done().of(nothing(), first(), due.dayAfter().apply(last)))
                    .violated("a day late"),
                given(rule, good.of(bad.of(nothing(), first()), second()))
                    .violated("one late, one in time"),
                given(rule, due.begun().of(nothing(), first()))
                    .undetermined("no day of it is recorded", MISSING_FACT),
                given(rule, due.begun().of(nothing(), period.last().minusDays(3)))
                    .undetermined("no day of it is recorded, its days still run", MISSING_FACT),
                given(rule, due.begun().of(nothing(), first()))
                    .asOf(first().plusDays(2))
                    .undetermined("whether it is done is not known", MISSING_FACT, period.last()),
                given(rule, due.done().of(nothing(), first(), last))
                    .asOf(first().plusDays(2))
                    .pending("done on a later day, in time", period.last()),
                given(rule, nothing()).notApplicable("none", EMPTY_POPULATION),
                given(rule, nothing()).asOf(second()).pending("none so far", period.last())),
            around(good, bad))
        .flatMap(each -> each);
  }

  /** What is due after something. */
  record Due(
      UnaryOperator<LocalDate> lastDay, UnaryOperator<LocalDate> dayAfter, Edit begun, Done done) {}

  /** A record in which something begun on a day was done on another. */
  interface Done {
    MemberRecord of(MemberRecord record, LocalDate begun, LocalDate done);
  }
}
