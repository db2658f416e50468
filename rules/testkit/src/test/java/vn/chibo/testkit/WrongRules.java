package vn.chibo.testkit;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.condition.Threshold;

/** Rules as a hurried author may write them, each with the law that it breaks. */
enum WrongRules {
  /** Takes the first meeting of the list for the first of the year. */
  READS_THE_ORDER(Law.ORDER, cells(cell -> first(cell.getMeetings().entries()), atLeast90())),

  /** Counts upwards for as long as the program runs. */
  KEEPS_A_COUNTER(Law.REPEATABLE, cells(cell -> Counter.NEXT.getAndIncrement(), evenOnly())),

  /** Lower case as the place of the computer has it: THEMATIC is "thematıc" in Turkish. */
  READS_THE_LOCALE(
      Law.SURROUNDINGS,
      everyMeeting(
          held ->
              kind(held)
                      .map(k -> k.name().toLowerCase(Locale.getDefault()))
                      .equals(Optional.of("thematic"))
                  ? 1
                  : 0,
          exactly(number(1)))),

  /** The offset of the computer from Greenwich gets into the figure. */
  READS_THE_TIME_ZONE(
      Law.SURROUNDINGS, cells(cell -> TimeZone.getDefault().getRawOffset(), atLeast90())),

  /** Asks for a length that nobody may have recorded. */
  FAILS_ON_ABSENT_FACTS(
      Law.TOTAL, everyMeeting(held -> held.meeting().getMinutes().orElseThrow(), atLeast90())),

  /** A length that nobody recorded is taken for none. */
  TAKES_MISSING_FOR_ZERO(
      Law.KNOWLEDGE, everyMeeting(held -> held.meeting().getMinutes().orElse(0), atLeast90())),

  /** What is missing in a register is taken for not having happened. */
  FORGETS_GAPS(Law.KNOWLEDGE, forEvery(found(false, true), longEnough())),

  /** Meetings still to come are taken for impossible. */
  FORGETS_THE_FUTURE(Law.TIME, forEvery(found(true, false), longEnough())),

  /** Meetings that are only planned are taken for held. */
  COUNTS_PLANS(Law.PLANS, cells(cell -> cell.getMeetings().entries().size(), atLeast(number(3)))),

  /** Said to rise with every meeting; it falls. */
  FALLS_WHILE_SAID_TO_RISE(
      Law.TIME,
      tallied(tally(seen -> Quantity.exactly(10 - seen.entries().size())), atLeast(number(8)))),

  /** A rate in whole percent: 899 of 1000 is read as 90 %. */
  ROUNDS_RATES(
      Law.THRESHOLDS,
      forEvery(
          meetings(REGULAR),
          compare(
              rate(WrongRules::inWholePercent), atLeast(Conditions.share(Fraction.percent(90)))))),

  /** Takes a hair off a rate, so that "at least" becomes "more than". */
  SLIPS_BY_A_HAIR(
      Law.THRESHOLDS,
      forEvery(
          meetings(REGULAR),
          compare(
              rate(r -> r.minus(Fraction.of(1, 1_000_000_000))),
              atLeast(Conditions.share(Fraction.percent(90)))))),

  /** Leaves a placeholder in its words. */
  LEAVES_A_PLACEHOLDER(
      Law.EXPLANATION, forEvery(meetings(REGULAR), compare(unfilled(), atLeast90()))),

  /** Has words in one language only. */
  HAS_NO_ENGLISH_WORDS(
      Law.EXPLANATION,
      Conditions.named("long", Text.of("đủ dài", ""), forEvery(meetings(THEMATIC), longEnough()))),

  /** Does not say what nobody recorded. */
  SAYS_NOTHING_IS_MISSING(Law.DETAILS, forEvery(found(true, true, Text.same(" ")), longEnough())),

  /** Nobody is on record as absent, so nobody was. */
  IS_CONTENT_WITH_NOTHING(
      Law.NOTHING, cells(cell -> absences(cell.getMeetings().entries()), atMost(number(2)))),

  /** Has no figure, whatever is on record. */
  NEVER_KNOWS(
      Law.MISSING,
      forEvery(
          meetings(REGULAR),
          compare(
              Measure.of(
                  "unknown",
                  Text.of("không rõ", "unknown"),
                  Unit.MINUTE,
                  held -> Observation.of(Optional.empty(), Text.of("không rõ", "unknown"))),
              atLeast90()))),

  /** Asks one meeting and decides by all the others. */
  DECIDES_BY_OTHERS(
      Law.EVIDENCE, everyMeeting(held -> first(held.cell().getMeetings().entries()), atLeast90())),

  /** Rests on no clause. */
  CITES_NOTHING(Law.SOURCE, forEvery(meetings(REGULAR), longEnough())),

  /** Names what it asks in the middle of a letter, so that no file can hold it. */
  CUTS_A_LETTER(Law.STORED, forEvery(cut(), longEnough()));

  private final Law law;
  private final Condition<CellRecord> condition;

  WrongRules(Law law, Condition<CellRecord> condition) {
    this.law = law;
    this.condition = condition;
  }

  /** The law that it breaks. */
  Law law() {
    return law;
  }

  RuleBook book() {
    Rule.Builder<CellRecord> rule =
        Rule.about(CellRecord.class)
            .id("wrong/" + name().toLowerCase(Locale.ROOT))
            .force(Force.MANDATORY)
            .status(SourceStatus.CONFIRMED)
            .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
            .asks(condition);
    Rule<CellRecord> built = (law == Law.SOURCE ? rule : rule.cites(OurRules.SECTION_1)).build();
    return RuleBook.of(Figures.NONE, built);
  }

  private static final class Counter {
    static final AtomicInteger NEXT = new AtomicInteger();
  }

  private static Requirement atLeast90() {
    return atLeast(minutes(90));
  }

  private static Requirement evenOnly() {
    return atMost(number(1));
  }

  private static Condition<HeldMeeting> longEnough() {
    return compare(LENGTH, atLeast90());
  }

  private static long first(List<Meeting> meetings) {
    return meetings.stream().findFirst().flatMap(Meeting::getMinutes).orElse(0);
  }

  private static long absences(List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(meeting -> meeting.getAttendance().stream())
        .mapToLong(attendance -> attendance.unexcused().orElse(0))
        .sum();
  }

  private static Optional<MeetingKind> kind(HeldMeeting held) {
    return held.meeting().getKind();
  }

  private static Condition<CellRecord> cells(
      ToLongFunction<CellRecord> figure, Requirement requirement) {
    return compare(measure(figure, requirement), requirement);
  }

  private static Condition<CellRecord> everyMeeting(
      ToLongFunction<HeldMeeting> figure, Requirement requirement) {
    return forEvery(
        meetings(REGULAR, THEMATIC), compare(measure(figure, requirement), requirement));
  }

  private static <S> Measure<S> measure(ToLongFunction<S> figure, Requirement requirement) {
    return Measure.of(
        "wrong",
        Text.of("số đo sai", "wrong measure"),
        requirement.threshold() instanceof Threshold.Fixed fixed ? fixed.unit() : Unit.COUNT,
        of -> Observation.of(Quantity.exactly(figure.applyAsLong(of))));
  }

  private static Measure<HeldMeeting> unfilled() {
    return Measure.of(
        "unfilled",
        Text.of("thời lượng {0}", "length {0}"),
        Unit.MINUTE,
        held ->
            Observation.of(
                held.meeting().getMinutes().map(n -> Quantity.exactly(n)), Text.same("length")));
  }

  private static Measure<HeldMeeting> rate(UnaryOperator<Fraction> change) {
    return Measure.<HeldMeeting>of(
            "wrong-rate",
            Text.of("tỷ lệ sai", "wrong rate"),
            Unit.SHARE,
            held ->
                Observation.of(
                    held.meeting()
                        .getAttendance()
                        .flatMap(WrongRules::rate)
                        .map(change)
                        .map(Quantity::exactly),
                    Text.same("attendance")))
        .over(EXEMPT_EXCLUDED);
  }

  private static Optional<Fraction> rate(Attendance attendance) {
    return attendance
        .counted(EXEMPT_EXCLUDED)
        .filter(counted -> counted > 0)
        .flatMap(counted -> attendance.present().map(present -> Fraction.of(present, counted)));
  }

  private static Fraction inWholePercent(Fraction rate) {
    return rate.times(Fraction.of(100)).plus(Fraction.of(1, 2)).floor().times(Fraction.percent(1));
  }

  private static Parts<CellRecord, HeldMeeting> cut() {
    Parts<CellRecord, HeldMeeting> right = meetings(REGULAR);
    return new Parts<>("meeting \uD83D", right.label(), false, right.finder());
  }

  private static Parts<CellRecord, HeldMeeting> found(
      boolean gaps, boolean open, Text... doubtful) {
    Parts<CellRecord, HeldMeeting> right = meetings(REGULAR);
    return new Parts<>(
        right.key(),
        right.label(),
        false,
        (cell, window, asOf) -> {
          Parts.Found<HeldMeeting> all = right.finder().find(cell, window, asOf);
          return new Parts.Found<>(
              all.parts(),
              gaps ? all.gaps() : List.of(),
              doubtful.length > 0 ? List.of(doubtful) : all.doubtful(),
              open && all.open());
        });
  }

  private static Tally<CellRecord> tally(Function<Seen<Meeting>, Quantity> value) {
    return Tally.rising(
        "falling",
        Text.of("số giảm", "falling figure"),
        Text.of("buổi", "meetings"),
        Unit.COUNT,
        new Tally.Source<>(CellRecord::getMeetings, value, meeting -> true));
  }
}
