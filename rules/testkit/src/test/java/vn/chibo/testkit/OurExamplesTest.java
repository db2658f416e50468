package vn.chibo.testkit;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.example.Example;
import vn.chibo.testkit.example.RuleExamples;

/** The sample of an author: examples of rules of one's own, one rule for each kind of condition. */
class OurExamplesTest implements RuleExamples {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate FIRST = LocalDate.of(2018, 7, 6);
  private static final LocalDate MAY_20 = LocalDate.of(2024, 5, 20);

  @Override
  public List<RuleBook> books() {
    return List.of(OurRules.BOOK);
  }

  @Override
  public List<Example> examples() {
    return Stream.of(
            thematicPerQuarter(),
            regularBesideIt(),
            exactlyFour(),
            fewShort(),
            halfLong(),
            meanLength(),
            either(),
            twoOfThree())
        .flatMap(each -> each)
        .toList();
  }

  private static Meeting held(int month, MeetingKind kind, int minutes) {
    return Meeting.builder().date(LocalDate.of(2024, month, 3)).kind(kind).minutes(minutes).build();
  }

  private static Meeting[] held(MeetingKind kind, int... months) {
    return IntStream.of(months).mapToObj(month -> held(month, kind, 90)).toArray(Meeting[]::new);
  }

  private static Meeting[] lasting(int... minutes) {
    return IntStream.range(0, minutes.length)
        .mapToObj(i -> held(i + 1, REGULAR, minutes[i]))
        .toArray(Meeting[]::new);
  }

  private static Meeting unmeasured(int month) {
    return held(month, REGULAR, 90).withMinutes(Optional.empty());
  }

  private static CellRecord cell(Meeting... meetings) {
    return cell(YEAR, YEAR, meetings);
  }

  private static CellRecord cell(Meeting[] some, Meeting... more) {
    return cell(Stream.concat(Stream.of(some), Stream.of(more)).toArray(Meeting[]::new));
  }

  private static CellRecord cell(DatePeriod period, DatePeriod complete, Meeting... meetings) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(period)
        .meetings(Register.of(List.of(meetings)).completeOver(complete))
        .build();
  }

  /** The same meetings in 2018; nothing is known of the days before the rules. */
  private static CellRecord since(Meeting... meetings) {
    DatePeriod year = DatePeriod.ofYear(2018);
    return cell(
        year,
        DatePeriod.ofClosed(FIRST, year.last()),
        Stream.of(meetings)
            .map(m -> m.withDate(m.getDate().withYear(2018)))
            .toArray(Meeting[]::new));
  }

  private static CellRecord sinceApril(Meeting... meetings) {
    return cell(YEAR, DatePeriod.ofClosed(LocalDate.of(2024, 4, 1), YEAR.last()), meetings);
  }

  private static CellRecord day(LocalDate day, Meeting meeting) {
    return cell(DatePeriod.ofDay(day), DatePeriod.ofDay(day), meeting.withDate(day));
  }

  /** A meeting on the day before the rules, and on their first day. */
  private static Example before(String rule, Meeting meeting) {
    return given(rule, day(FIRST.minusDays(1), meeting))
        .asOf(FIRST.plusDays(9))
        .notApplicable("the day before", NOT_IN_FORCE);
  }

  private static Example.Given first(String rule, Meeting meeting) {
    return given(rule, day(FIRST, meeting));
  }

  private static Stream<Example> thematicPerQuarter() {
    String rule = "ours/thematic-per-quarter";
    return Stream.of(
        given(rule, cell(held(THEMATIC, 2, 5, 8, 11))).satisfied("one each quarter"),
        given(rule, cell(held(THEMATIC, 2, 5, 11))).violated("none in the third"),
        given(rule, cell(held(THEMATIC, 4, 5, 6, 6))).violated("four in the second"),
        given(rule, cell(held(COMBINED, 2, 5, 8, 11))).satisfied("each combined"),
        given(rule, cell(held(THEMATIC, 2))).asOf(MAY_20).pending("so far", YEAR.last()),
        given(rule, sinceApril(held(THEMATIC, 5, 8, 11)))
            .undetermined("nothing known before April", INCOMPLETE_REGISTER),
        given(rule, since(held(THEMATIC, 8, 11))).satisfied("two quarters of 2018"),
        before(rule, held(1, REGULAR, 90)),
        first(rule, held(1, REGULAR, 90)).violated("the first day, no theme"));
  }

  private static Stream<Example> regularBesideIt() {
    String rule = "ours/regular-beside-it";
    return Stream.of(
        given(rule, cell(held(THEMATIC, 5), held(REGULAR, 5))).satisfied("both in May only"),
        given(rule, cell(held(THEMATIC, 5), held(REGULAR, 6))).violated("one in May, one in June"),
        given(rule, cell(held(COMBINED, 5))).satisfied("combined"),
        given(rule, cell(held(REGULAR, 5))).notApplicable("no theme", CONDITION_NOT_MET),
        given(rule, cell(held(THEMATIC, 5))).asOf(MAY_20).pending("not yet", YEAR.last()),
        given(rule, sinceApril()).undetermined("nothing known before April", INCOMPLETE_REGISTER),
        given(rule, since(held(COMBINED, 8))).satisfied("combined in 2018"),
        before(rule, held(1, THEMATIC, 90)),
        first(rule, held(1, THEMATIC, 90)).violated("the first day, a theme only"));
  }

  private static Stream<Example> exactlyFour() {
    String rule = "ours/exactly-four";
    return Stream.of(
        given(rule, cell(held(THEMATIC, 1, 2, 3))).violated("three"),
        given(rule, cell(held(THEMATIC, 1, 2, 3, 4))).satisfied("four"),
        given(rule, cell(held(THEMATIC, 1, 2, 3, 4, 5))).violated("five"),
        given(rule, cell(held(THEMATIC, 1, 2, 3), held(COMBINED, 4))).satisfied("one combined"),
        given(rule, cell(held(THEMATIC, 1, 2))).asOf(MAY_20).pending("two so far", YEAR.last()),
        given(rule, sinceApril(held(THEMATIC, 4, 5)))
            .undetermined("nothing known before April", INCOMPLETE_REGISTER),
        given(rule, since(held(THEMATIC, 8, 9, 10, 11))).satisfied("four in 2018"),
        before(rule, held(1, THEMATIC, 90)),
        first(rule, held(1, THEMATIC, 90)).violated("the first day, one"));
  }

  private static Stream<Example> fewShort() {
    String rule = "ours/few-short";
    return Stream.of(
        given(rule, cell(lasting(60, 60, 90))).satisfied("two, and one of 90"),
        given(rule, cell(lasting(60, 60, 89))).violated("two, and one of 89"),
        given(rule, cell(lasting(60, 60), held(5, COMBINED, 60))).violated("one combined"),
        given(rule, cell(lasting(60, 60))).asOf(MAY_20).pending("two so far", YEAR.last()),
        given(rule, cell(lasting(60, 60), unmeasured(5)))
            .undetermined("two, and one not measured", MISSING_FACT),
        given(rule, since(held(REGULAR, 8))).satisfied("none in 2018"),
        before(rule, held(1, REGULAR, 60)),
        first(rule, held(1, REGULAR, 60)).satisfied("the first day, one"));
  }

  private static Stream<Example> halfLong() {
    String rule = "ours/half-long";
    return Stream.of(
        given(rule, cell(lasting(60, 59))).satisfied("60 and 59"),
        given(rule, cell(lasting(59))).violated("59"),
        given(rule, cell(weekly(25, 51))).violated("25 of 51"),
        given(rule, cell(lasting(59), held(5, COMBINED, 60))).satisfied("59, and 60 combined"),
        given(rule, cell(unmeasured(5))).undetermined("not measured", MISSING_FACT),
        given(rule, cell(lasting(60))).asOf(MAY_20).pending("all so far", YEAR.last()),
        given(rule, cell()).notApplicable("none", EMPTY_POPULATION),
        given(rule, since(held(REGULAR, 8))).satisfied("all of 2018"),
        before(rule, held(1, REGULAR, 60)),
        first(rule, held(1, REGULAR, 60)).satisfied("the first day, long"));
  }

  /** So many meetings, the first of them long. */
  private static Meeting[] weekly(int ofAnHour, int all) {
    return IntStream.range(0, all)
        .mapToObj(
            week ->
                held(1, REGULAR, week < ofAnHour ? 60 : 30).withDate(YEAR.start().plusWeeks(week)))
        .toArray(Meeting[]::new);
  }

  private static Stream<Example> meanLength() {
    String rule = "ours/mean-length";
    return Stream.of(
        given(rule, cell(lasting(80, 98))).violated("80 and 98"),
        given(rule, cell(lasting(80, 100))).satisfied("80 and 100"),
        given(rule, cell(lasting(80), held(5, COMBINED, 100))).satisfied("80, and 100 combined"),
        given(rule, cell(unmeasured(5))).undetermined("not measured", MISSING_FACT),
        given(rule, cell(lasting(90))).asOf(MAY_20).pending("90 so far", YEAR.last()),
        given(rule, cell()).notApplicable("none", EMPTY_POPULATION),
        given(rule, since(held(REGULAR, 8))).satisfied("90 in 2018"),
        before(rule, held(1, REGULAR, 60)),
        first(rule, held(1, REGULAR, 60)).violated("the first day, 60"));
  }

  private static Stream<Example> either() {
    String rule = "ours/either";
    return Stream.of(
        given(rule, cell(lasting(60))).violated("60, nothing extraordinary"),
        given(rule, cell(lasting(59))).satisfied("59, nothing extraordinary"),
        given(rule, cell(lasting(59, 60))).satisfied("one of two short"),
        given(rule, cell(lasting(60), held(5, COMBINED, 30))).satisfied("a combined one short"),
        given(rule, cell(lasting(60), held(EXTRAORDINARY, 5))).satisfied("one extraordinary"),
        given(rule, cell(unmeasured(5))).undetermined("not measured", MISSING_FACT),
        given(rule, cell(lasting(60))).asOf(MAY_20).pending("60 so far", YEAR.last()),
        given(rule, since(held(REGULAR, 8))).violated("90 in 2018"),
        before(rule, held(1, REGULAR, 60)),
        first(rule, held(1, REGULAR, 60)).violated("the first day, 60"));
  }

  private static Stream<Example> twoOfThree() {
    String rule = "ours/two-of-three";
    return Stream.of(
        given(rule, cell(lasting(60))).satisfied("a long regular one"),
        given(rule, cell(lasting(59))).violated("a short regular one"),
        given(rule, cell(lasting(60, 30))).violated("one of two short"),
        given(rule, cell(lasting(60), held(5, COMBINED, 30))).violated("a combined one short"),
        given(rule, cell(held(COMBINED, 5))).satisfied("a long combined one"),
        given(rule, cell(lasting(30), held(EXTRAORDINARY, 5))).satisfied("short, extraordinary"),
        given(rule, cell(held(EXTRAORDINARY, 5))).violated("one extraordinary only"),
        given(rule, cell(unmeasured(5))).undetermined("not measured", MISSING_FACT),
        given(rule, cell(lasting(60))).asOf(MAY_20).pending("so far", YEAR.last()),
        given(rule, since(held(REGULAR, 8))).satisfied("a long one in 2018"),
        before(rule, held(1, REGULAR, 60)),
        first(rule, held(1, REGULAR, 60)).satisfied("the first day, 60"));
  }
}
