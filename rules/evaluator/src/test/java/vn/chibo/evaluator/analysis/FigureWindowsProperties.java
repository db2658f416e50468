package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.analysis.Planted.RULE;
import static vn.chibo.evaluator.analysis.Planted.layers;
import static vn.chibo.evaluator.analysis.Planted.minutes;
import static vn.chibo.evaluator.analysis.Planted.rule;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;

/** What is said of days is what asking for every single day says. */
class FigureWindowsProperties {
  private static final ParameterKey KEY = new ParameterKey(new RuleId(RULE), "minutes");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 20;
  private static final DatePeriod PERIOD = DatePeriod.ofClosed(FIRST, FIRST.plusDays(DAYS - 1));
  private static final Rule<CellRecord> LONG =
      rule(RULE)
          .inForce(PERIOD)
          .asks(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))))
          .build();

  @Provide
  Arbitrary<List<ParameterEntry>> entries() {
    Arbitrary<ParameterEntry> entry =
        Combinators.combine(
                Arbitraries.of(Planted.GUIDANCE, Planted.PROVINCE_PLAN, Planted.WARD_PLAN),
                Arbitraries.of(80, 90, 100),
                Arbitraries.integers().between(-3, DAYS + 3),
                Arbitraries.integers().between(0, 12))
            .as(FigureWindowsProperties::entry);
    return entry.list().ofMinSize(1).ofMaxSize(5);
  }

  private static ParameterEntry entry(RegulatoryDocument of, int value, int from, int length) {
    LocalDate start = FIRST.plusDays(from);
    return minutes(of, value, start.toString())
        .during(DatePeriod.ofClosed(start, start.plusDays(length)));
  }

  private static Stream<LocalDate> days() {
    return Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS);
  }

  private static List<LocalDate> shown(Analysis analysis, WeaknessCode code) {
    return analysis.findings(code).stream()
        .flatMap(found -> found.counterexample().flatMap(Counterexample::day).stream())
        .sorted()
        .toList();
  }

  private static boolean covered(List<ParameterEntry> entries, LocalDate day) {
    return entries.stream().anyMatch(entry -> entry.days().orElseThrow().contains(day));
  }

  @Property(tries = 100)
  void should_show_the_first_day_of_every_hole(@ForAll("entries") List<ParameterEntry> entries) {
    Analysis analysis = Analysis.of(layers(LONG, entries.toArray(ParameterEntry[]::new)));
    List<LocalDate> first =
        days()
            .filter(day -> !covered(entries, day))
            .filter(day -> day.equals(FIRST) || covered(entries, day.minusDays(1)))
            .toList();
    assertThat(shown(analysis, WeaknessCode.WINDOW_HOLE)).isEqualTo(first);
  }

  @Property(tries = 100)
  void should_show_a_day_on_which_one_place_has_two_values_exactly_when_there_is_one(
      @ForAll("entries") List<ParameterEntry> entries) {
    Analysis analysis = Analysis.of(layers(LONG, entries.toArray(ParameterEntry[]::new)));
    List<LocalDate> twice = days().filter(day -> twice(entries, day)).toList();
    List<LocalDate> shown = shown(analysis, WeaknessCode.WINDOW_OVERLAP);
    assertThat(twice).containsAll(shown);
    assertThat(shown.isEmpty()).isEqualTo(twice.isEmpty());
  }

  private static boolean twice(List<ParameterEntry> entries, LocalDate day) {
    List<RegulatoryDocument> places =
        entries.stream()
            .filter(entry -> entry.days().orElseThrow().contains(day))
            .map(entry -> entry.citation().document())
            .toList();
    return places.stream().distinct().count() < places.size();
  }

  @Property(tries = 100)
  void should_call_a_layer_shadowed_exactly_when_it_holds_on_no_day(
      @ForAll("entries") List<ParameterEntry> entries) {
    RuleBook book = layers(LONG, entries.toArray(ParameterEntry[]::new));
    Optional<RegulatoryDocument> top =
        Stream.of(Planted.GUIDANCE, Planted.PROVINCE_PLAN, Planted.WARD_PLAN)
            .filter(of -> entries.stream().anyMatch(each -> each.citation().document().equals(of)))
            .findFirst();
    long shadowed =
        entries.stream()
            .distinct()
            .filter(entry -> !Optional.of(entry.citation().document()).equals(top))
            .filter(entry -> entry.days().orElseThrow().intersection(PERIOD).isPresent())
            .filter(
                entry ->
                    days()
                        .noneMatch(
                            day ->
                                book.parameter(KEY, day, LocalDate.MAX)
                                    .filter(entry::equals)
                                    .isPresent()))
            .count();
    assertThat(Analysis.of(book).findings(WeaknessCode.SHADOWED_LAYER)).hasSize((int) shadowed);
  }

  @Property(tries = 100)
  void should_show_a_day_on_which_places_disagree(@ForAll("entries") List<ParameterEntry> entries) {
    RuleBook book = layers(LONG, entries.toArray(ParameterEntry[]::new));
    shown(Analysis.of(book), WeaknessCode.LAYER_CONFLICT)
        .forEach(day -> assertThat(book.disagreeing(KEY, day)).hasSizeGreaterThan(1));
  }
}
