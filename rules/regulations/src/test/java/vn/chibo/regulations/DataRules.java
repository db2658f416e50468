package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.CONFLICTING_FACTS;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** Golden examples of rules in data by their forms: judged, reported, of every meeting. */
record DataRules(Regime regime, String name, Optional<String> reading) {
  private static final Text BY = Text.of("đảng ủy", "the Party committee");
  private static final List<MeetingKind> KINDS =
      List.of(REGULAR, THEMATIC, COMBINED, EXTRAORDINARY);

  /** Asked as it ships. */
  DataRules(Regime regime, String name) {
    this(regime, name, Optional.empty());
  }

  /** The same, read in one way. */
  DataRules reading(String chosen) {
    return new DataRules(regime, name, Optional.of(chosen));
  }

  private Example.Given read(Example.Given given) {
    return reading.map(one -> given.choosing(Choices.DEFAULT.reading(rule(), one))).orElse(given);
  }

  private Example.Given asked(CellRecord cell) {
    return read(given(rule(), cell));
  }

  String rule() {
    return regime.rule(name);
  }

  static Meeting meeting(LocalDate day, MeetingKind kind) {
    return Cells.meeting(day, kind, 125);
  }

  /** A cell of which something was judged on the last day of its record. */
  static CellRecord judged(CellRecord cell, String topic, Boolean... met) {
    List<Judgement> all = new ArrayList<>(cell.getJudgements());
    Arrays.stream(met).map(answer -> judgement(cell, topic, answer)).forEach(all::add);
    return cell.withJudgements(all);
  }

  private static Judgement judgement(SubjectRecord record, String topic, boolean met) {
    return Judgement.builder()
        .topic(new Topic(topic))
        .date(record.getPeriod().last())
        .met(met)
        .by(BY)
        .build();
  }

  /** An organization over a period of which something was judged. */
  static OrganizationRecord judged(DatePeriod period, String topic, Boolean... met) {
    OrganizationRecord record = organization(period);
    return record.withJudgements(
        Arrays.stream(met).map(answer -> judgement(record, topic, answer)).toList());
  }

  /** An organization over a period with figures reported of it on its last day. */
  static OrganizationRecord reported(DatePeriod period, String topic, int... values) {
    return organization(period)
        .withFigures(
            Arrays.stream(values)
                .mapToObj(
                    value ->
                        ReportedFigure.builder()
                            .topic(new Topic(topic))
                            .date(period.last())
                            .value(Quantity.exactly(value))
                            .by(BY)
                            .build())
                .toList());
  }

  static OrganizationRecord organization(DatePeriod period) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(period)
        .build();
  }

  /** The years in which the document begins and, where that is known, ends. */
  private Stream<DatePeriod> broken() {
    Stream<Integer> first = Stream.of(regime.days().start().getYear());
    Stream<Integer> last =
        regime.days().unbounded() ? Stream.of() : Stream.of(regime.days().last().getYear());
    return Stream.concat(first, last).distinct().map(DatePeriod::ofYear);
  }

  private DatePeriod year() {
    return DatePeriod.ofYear(regime.year());
  }

  /** What only people can say of a cell. */
  Stream<Example> judgedOfCell() {
    return Stream.of(
            Stream.of(
                given(rule(), judged(regime.cell(), rule(), true)).satisfied("judged to be met"),
                given(rule(), judged(regime.cell(), rule(), false)).violated("judged not to be"),
                given(rule(), judged(regime.cell(), rule() + "/other", true))
                    .undetermined("something else judged", JUDGEMENT_NEEDED),
                given(rule(), judged(regime.cell(), rule(), true, false))
                    .undetermined("judged both ways", CONFLICTING_FACTS)),
            broken()
                .map(
                    at ->
                        given(rule(), judged(Regime.cell(at), rule(), true))
                            .satisfied("in force in a part of " + at)),
            regime.edges(
                rule(),
                day -> judged(Regime.cell(DatePeriod.ofDay(day)), rule(), true),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  /** What only people can say of an organization. */
  Stream<Example> judgedOfOrganization() {
    return Stream.of(
            Stream.of(
                given(rule(), judged(year(), rule(), true)).satisfied("judged to be met"),
                given(rule(), judged(year(), rule(), false)).violated("judged not to be met"),
                given(rule(), organization(year())).undetermined("not judged", JUDGEMENT_NEEDED),
                given(rule(), judged(year(), rule(), true, false))
                    .undetermined("judged both ways", CONFLICTING_FACTS)),
            broken()
                .map(
                    at ->
                        given(rule(), judged(at, rule(), true))
                            .satisfied("in force in a part of " + at)),
            regime.edges(
                rule(),
                day -> judged(DatePeriod.ofDay(day), rule(), true),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  /** A reported figure that is met by a number and not by the next one. */
  Stream<Example> figure(String topic, int meets, int fails) {
    int beyond = 2 * meets - fails;
    return Stream.of(
            Stream.of(
                given(rule(), reported(year(), topic, meets)).satisfied(meets + ", just enough"),
                given(rule(), reported(year(), topic, beyond)).satisfied(beyond + ", even better"),
                given(rule(), reported(year(), topic, fails)).violated(fails + ", just not"),
                given(rule(), organization(year())).undetermined("not reported", MISSING_FACT),
                given(rule(), reported(year(), topic, meets, fails))
                    .undetermined("reported both ways", CONFLICTING_FACTS)),
            broken()
                .map(
                    at ->
                        given(rule(), reported(at, topic, meets))
                            .satisfied("in force in a part of " + at)),
            regime.edges(
                rule(),
                day -> reported(DatePeriod.ofDay(day), topic, meets),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  /** What is asked of every meeting of some kinds. */
  Stream<Example> each(
      Set<MeetingKind> asked,
      UnaryOperator<Meeting> good,
      UnaryOperator<Meeting> bad,
      UnaryOperator<Meeting> unknown) {
    MeetingKind kind = asked.iterator().next();
    Meeting may = meeting(regime.day(5, 3), kind);
    Meeting june = meeting(regime.day(6, 3), kind);
    return Stream.of(
            Stream.of(
                asked(regime.cell(good.apply(may), good.apply(june)))
                    .satisfied("two as they should be"),
                asked(regime.cell(good.apply(may), bad.apply(june)))
                    .violated("one as it should be, one not"),
                asked(regime.cell(unknown.apply(may))).undetermined("not recorded", MISSING_FACT),
                asked(regime.cell()).notApplicable("no meeting", EMPTY_POPULATION),
                asked(regime.cell(good.apply(may)))
                    .asOf(regime.day(5, 31))
                    .pending("as it should be so far", regime.lastDay())),
            KINDS.stream().map(other -> ofKind(asked, other, bad)),
            broken().map(at -> partly(at, kind, good)),
            regime.edges(
                rule(),
                day -> Regime.cell(DatePeriod.ofDay(day), bad.apply(meeting(day, kind))),
                (edge, words) -> read(edge).violated(words)))
        .flatMap(each -> each);
  }

  private Example ofKind(Set<MeetingKind> asked, MeetingKind kind, UnaryOperator<Meeting> bad) {
    Example.Given given = asked(regime.cell(bad.apply(meeting(regime.day(5, 3), kind))));
    return asked.stream().anyMatch(kind::countsAs)
        ? given.violated("a bad one: " + kind)
        : given.notApplicable("a bad one, not asked for: " + kind, EMPTY_POPULATION);
  }

  /** A year in which the document begins or ends, with nothing known of its other days. */
  private Example partly(DatePeriod at, MeetingKind kind, UnaryOperator<Meeting> good) {
    DatePeriod days = regime.days().intersection(at).orElseThrow();
    Meeting one = good.apply(meeting(days.start(), kind));
    return asked(Regime.cell(at, one).withMeetings(Register.of(List.of(one)).completeOver(days)))
        .satisfied("in force in a part of " + at);
  }

  /** A clause of which no figure is known. */
  Stream<Example> noFigure() {
    return Stream.of(
            Stream.of(
                given(rule(), regime.cell()).notApplicable("no meeting", NO_FIGURE_ON_RECORD),
                given(rule(), regime.cell(meeting(regime.day(5, 3), REGULAR)))
                    .notApplicable("a meeting", NO_FIGURE_ON_RECORD)),
            broken()
                .map(
                    at ->
                        given(rule(), Regime.cell(at))
                            .notApplicable("in force in a part of " + at, NO_FIGURE_ON_RECORD)),
            regime.edges(
                rule(),
                day -> Regime.cell(DatePeriod.ofDay(day)),
                (asked, words) -> asked.notApplicable(words, NO_FIGURE_ON_RECORD)))
        .flatMap(each -> each);
  }

  static <T> Optional<T> nothing() {
    return Optional.empty();
  }
}
