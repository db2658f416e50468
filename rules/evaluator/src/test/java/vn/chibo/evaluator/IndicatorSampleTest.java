package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.figure;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.indicator.Counting;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.indicator.IndicatorReading;
import vn.chibo.evaluator.indicator.IndicatorSeries;
import vn.chibo.evaluator.indicator.IndicatorTotal;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.evaluator.indicator.Portion;
import vn.chibo.evaluator.indicator.SampleIndicators;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** An indicator is read, compared and added up; a clause with a threshold makes a rule of it. */
class IndicatorSampleTest {
  private static final DatePeriod SECOND = new Quarter(2024, 2).period();
  private static final Indicator SPEAKERS = SampleIndicators.ALL.indicator("speakers");

  /** An author's own: meetings with guests, of the meetings held. */
  private static final Indicator WITH_GUESTS =
      Indicator.of(
          "with-guests",
          Text.of("Tỷ lệ buổi có khách mời", "Share of meetings with guests"),
          Unit.SHARE,
          IndicatorInterval.of(Span.QUARTER),
          Counting.share(
              Entries.all("all-meetings", Text.of("buổi", "meetings"), CellRecord::getMeetings),
              Text.of("buổi có khách mời", "meetings with guests"),
              Text.of("buổi", "meetings"),
              (cell, meeting) ->
                  Portion.whether(
                      meeting
                          .getGuests()
                          .map(guests -> guests.count() > 0 ? Truth.YES : Truth.NO)
                          .orElse(Truth.UNKNOWN),
                      Text.of("số khách mời", "the number of guests"))));

  /** A rule of a place: so many of those present speak, over each quarter. */
  private static final Rule<CellRecord> RULE =
      SPEAKERS
          .rule(atLeast(parameter("speakers")))
          .id(Facts.RULE)
          .cites(Facts.CLAUSE)
          .force(Force.TARGET)
          .build();

  private static final RuleBook BOOK =
      RuleBook.of(figure("speakers", Fraction.of(2, 5), Unit.SHARE), RULE);

  private static Meeting spoken(String day, int spoke, int present) {
    return Facts.attended(day, present, present)
        .withContributions(Contributions.builder().speakers(spoke).build());
  }

  private static CellRecord twoQuarters() {
    return cell(
        spoken("01-05", 10, 20),
        spoken("02-05", 11, 20),
        spoken("04-05", 10, 20),
        spoken("05-05", 8, 20));
  }

  @Test
  void should_say_the_share_and_how_it_changed_when_an_indicator_is_read() {
    IndicatorReading reading = SPEAKERS.read(twoQuarters(), SECOND, END);

    assertThat(reading.text(Language.VIETNAMESE))
        .isEqualTo(
            "Tỷ lệ đảng viên phát biểu, quý II/2024: 45 % (18/40); quý trước 52,5 %: giảm 7,5 điểm"
                + " phần trăm\n");
    assertThat(reading.text(Language.ENGLISH))
        .isEqualTo(
            "Share of members who spoke, quarter II/2024: 45 % (18/40); the quarter before 52.5 %:"
                + " down 7.5 percentage points\n");
  }

  @Test
  void should_hold_every_share_that_is_possible_when_a_count_is_missing() {
    CellRecord cell = cell(spoken("04-05", 10, 20), Facts.attended("05-05", 20, 20));
    IndicatorReading reading = SPEAKERS.read(cell, SECOND, END);

    assertThat(reading.figures().value())
        .contains(Quantity.between(Fraction.of(1, 4), Fraction.of(3, 4)));
    assertThat(reading.text(Language.VIETNAMESE))
        .isEqualTo(
            "Tỷ lệ đảng viên phát biểu, quý II/2024: từ 25 đến 75 % (từ 10 đến 30 trong tổng số"
                + " 40); quý trước: không so sánh được (kỳ đó không có gì để tính)\n"
                + "  Còn thiếu: số đảng viên phát biểu của buổi ngày 05/05/2024\n");
  }

  @Test
  void should_be_read_like_any_other_when_an_author_adds_an_indicator() {
    Indicators mine =
        SampleIndicators.ALL.set("young_speakers", Map.of("age_to_years", 35)).with(WITH_GUESTS);
    List<IndicatorReading> readings = mine.of(cell(meeting("04-05", REGULAR)), SECOND, END);

    assertThat(readings).hasSameSizeAs(mine.all());
    assertThat(readings.get(readings.size() - 1).text(Language.ENGLISH))
        .isEqualTo(
            "Share of meetings with guests, quarter II/2024: unknown (0 to 1 of 1); the quarter"
                + " before: not comparable (there was nothing to count in it)\n"
                + "  Missing: the number of guests\n");
  }

  @Test
  void should_follow_the_quarters_when_a_series_is_read() {
    IndicatorSeries series =
        IndicatorSeries.of(SPEAKERS, twoQuarters(), Span.QUARTER, day("05-31"));

    assertThat(series.text(Language.ENGLISH))
        .isEqualTo(
            "Share of members who spoke, quarter I/2024: 52.5 % (21/40); the quarter before: not"
                + " comparable (the register does not cover it)\n"
                + "Share of members who spoke, quarter II/2024: 45 % (18/40) as of 31 May 2024 (the"
                + " period runs until 30 Jun 2024); the quarter before 52.5 %: down 7.5 percentage"
                + " points\n");
  }

  @Test
  void should_add_numerators_and_denominators_when_a_committee_looks_at_its_cells() {
    CellRecord silent = cell(Register.of(List.of()));
    CellRecord small = cell(spoken("04-05", 4, 4));
    Roster<CellRecord> cells = Roster.complete(List.of(twoQuarters(), small, silent));
    IndicatorTotal total = IndicatorTotal.of(SPEAKERS, cells, SECOND, END);

    assertThat(total.text(Language.VIETNAMESE))
        .isEqualTo(
            "Tỷ lệ đảng viên phát biểu, quý II/2024: 50 % (22/44); 2 trên 3 chi bộ có báo cáo\n");
    assertThat(total.text(Language.ENGLISH))
        .isEqualTo(
            "Share of members who spoke, quarter II/2024: 50 % (22/44); reported by 2 of 3"
                + " cells\n");
  }

  private static Outcome outcome(CellRecord cell, LocalDate asOf) {
    return explain(BOOK, Choices.DEFAULT, cell, asOf).parts().get(1).outcome();
  }

  @Test
  void should_be_a_rule_when_a_clause_sets_a_threshold() {
    assertThat(outcome(twoQuarters(), END)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(cell(spoken("04-05", 16, 40)), END)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(cell(spoken("04-05", 15, 40)), END)).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(cell(), END)).isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
  }

  @Test
  void should_be_pending_when_the_quarter_of_the_rule_still_runs() {
    assertThat(name(outcome(twoQuarters(), day("05-31")))).isEqualTo("Pending");
    assertThat(name(outcome(cell(spoken("04-05", 1, 40)), day("05-31")))).isEqualTo("Pending");
  }

  @Test
  void should_be_undetermined_when_the_record_lacks_what_the_rule_asks() {
    assertThat(reason(outcome(cell(Facts.attended("04-05", 20, 20)), END)))
        .isEqualTo(Optional.of(UndeterminedReason.MISSING_FACT));
    Meeting maybe = spoken("04-05", 20, 20).withKind(Optional.empty());
    assertThat(reason(outcome(cell(maybe), END)))
        .isEqualTo(Optional.of(UndeterminedReason.MISSING_FACT));
    assertThat(outcome(cell(maybe, spoken("05-05", 20, 20)), END)).isEqualTo(Outcome.SATISFIED);
    CellRecord gap = cell(Register.of(List.of(spoken("04-05", 20, 20))));
    assertThat(reason(outcome(gap, END)))
        .isEqualTo(Optional.of(UndeterminedReason.INCOMPLETE_REGISTER));
  }
}
