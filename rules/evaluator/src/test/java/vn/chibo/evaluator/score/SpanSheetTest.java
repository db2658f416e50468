package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.band;
import static vn.chibo.evaluator.score.SmallSheets.fatal;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;
import static vn.chibo.evaluator.score.SmallSheets.level;
import static vn.chibo.evaluator.score.SmallSheets.measure;
import static vn.chibo.evaluator.score.SmallSheets.measured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.InapplicableReason;

/** A sheet of a month, quarter or year: of whatever has a record of just that span. */
class SpanSheetTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2026);

  private static ScoreSheet of(SmallSheets parts, Span span) {
    ScoreSheet plain = parts.sheet();
    return new ScoreSheet(
        plain.id(),
        plain.title(),
        plain.citation(),
        plain.days(),
        plain.total(),
        plain.groups(),
        plain.bands(),
        plain.fatal(),
        plain.rescaling(),
        plain.bonusLimit(),
        Optional.of(span));
  }

  private static ScoreSheet yearly() {
    return of(
        SmallSheets.of(group("A", item("a", 6), item("b", 4)))
            .bands(band("T", atLeast(8)), band("K", fewer(8)))
            .fatal(fatal("f", "K")),
        Span.YEAR);
  }

  private static MemberRecord member(DatePeriod period, Marks marks) {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(new MemberId("001")).build())
        .period(period)
        .judgements(marks.judgements())
        .build();
  }

  private static Marks marks(ScoreSheet sheet, DatePeriod period) {
    return Marks.of(sheet.id(), period.start(), ScoreColumn.SELF);
  }

  @Test
  void should_score_the_record_of_a_year() {
    ScoreSheet sheet = yearly();
    MemberRecord record = member(YEAR, marks(sheet, YEAR).met("a", "b").fatal("f", false));
    Score score = sheet.score(record, YEAR.last(), ScoreColumn.SELF);

    assertThat(score.exact()).contains(Fraction.of(10));
    assertThat(score.band().orElseThrow().id()).isEqualTo("T");
    assertThat(score.meeting()).isEqualTo(YEAR.start());
    assertThat(score.report().span()).contains(Span.YEAR);
  }

  @Test
  void should_leave_open_what_is_not_filled_in_or_filled_in_later() {
    ScoreSheet sheet = yearly();
    Marks later =
        marks(sheet, YEAR).by(LocalDate.of(2026, 12, 20), ScoreColumn.SELF.label()).met("a");

    assertThat(
            sheet.score(member(YEAR, later), LocalDate.of(2026, 12, 19), ScoreColumn.SELF).total())
        .isEqualTo(Quantity.between(Fraction.ZERO, Fraction.of(10)));
    assertThat(
            sheet.score(member(YEAR, later), LocalDate.of(2026, 12, 20), ScoreColumn.SELF).total())
        .isEqualTo(Quantity.between(Fraction.of(6), Fraction.of(10)));
  }

  @Test
  void should_not_speak_of_a_span_that_begins_before_its_days() {
    DatePeriod before = DatePeriod.ofYear(2025);
    ScoreSheet sheet = yearly();

    assertThat(
            sheet
                .score(member(before, marks(sheet, before)), YEAR.last(), ScoreColumn.SELF)
                .inapplicable())
        .contains(InapplicableReason.NOT_IN_FORCE);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2026-02-01/2026-02-28, true", "MONTH, 2026-01-01/2026-03-31, false",
    "QUARTER, 2026-01-01/2026-03-31, true", "QUARTER, 2026-02-01/2026-04-30, false",
    "QUARTER, 2026-01-01/2026-12-31, false", "YEAR, 2026-01-01/2026-12-31, true",
    "YEAR, 2026-01-02/2026-12-31, false",
  })
  void should_ask_for_a_record_of_one_whole_span(Span span, String days, boolean whole) {
    ScoreSheet sheet = of(SmallSheets.of(group("A", item("a", 6))), span);
    DatePeriod period = DatePeriod.parse(days);
    MemberRecord record = member(period, marks(sheet, period));

    if (whole) {
      assertThat(sheet.score(record, period.last(), ScoreColumn.SELF).inapplicable()).isEmpty();
      assertThat(ScoreColumns.of(sheet, record, period.last()).filled()).isEmpty();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sheet.score(record, period.last(), ScoreColumn.SELF))
          .withMessageContaining(span.name());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ScoreColumns.of(sheet, record, period.last()));
    }
  }

  @Test
  void should_keep_sheets_of_meetings_and_of_spans_apart() {
    CellRecord cell = RandomSheets.cell(RandomSheets.meeting(), List.of());
    HeldMeeting held = new HeldMeeting(cell, cell.getMeetings().entries().get(0));
    ScoreSheet ofMeeting = SmallSheets.of(group("A", item("a", 6))).sheet();
    ScoreSheet ofYear = yearly();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofYear.score(held, YEAR.last(), ScoreColumn.SELF))
        .withMessageContaining("YEAR");
    assertThat(ofYear.scores(cell, YEAR.last(), ScoreColumn.SELF)).isEmpty();
    assertThat(ofMeeting.scores(cell, YEAR.last(), ScoreColumn.SELF)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ofMeeting.score(
                    member(YEAR, marks(ofMeeting, YEAR)), YEAR.last(), ScoreColumn.SELF))
        .withMessageContaining("a meeting");
  }

  @Test
  void should_refuse_measures_which_are_of_meetings() {
    SmallSheets measuredItem =
        SmallSheets.of(
            group(
                "A",
                item(
                    "a",
                    6,
                    measured(
                        measure("guests", Unit.COUNT, Quantity.exactly(1)),
                        level(6, Quantity.UNKNOWN)))));

    assertThatExceptionOfType(FaultException.class)
        .isThrownBy(() -> of(measuredItem, Span.YEAR))
        .satisfies(
            refused -> assertThat(refused.faults().get(0).key()).isEqualTo("score-span-measure"));
  }

  @Test
  void should_show_the_columns_of_a_span_side_by_side() {
    ScoreSheet sheet = yearly();
    MemberRecord record = member(YEAR, marks(sheet, YEAR).met("a"));
    ScoreColumns columns = ScoreColumns.of(sheet, record, YEAR.last());

    assertThat(columns.filled()).extracting(Score::column).containsExactly(ScoreColumn.SELF);
    assertThat(columns.blank()).doesNotContain(ScoreColumn.SELF).isNotEmpty();
  }

  @Test
  void should_read_as_of_its_span_and_be_stored_with_it() {
    ScoreSheet sheet = yearly();
    ScoreReport report =
        sheet
            .score(member(YEAR, marks(sheet, YEAR).met("a")), YEAR.last(), ScoreColumn.SELF)
            .report();
    ChiboJson json = ChiboJson.jackson3();

    assertThat(report.text(Language.ENGLISH).lines().findFirst().orElseThrow())
        .contains("2026")
        .doesNotContain("meeting of");
    assertThat(json.read(json.write(report), ScoreReport.class)).isEqualTo(report);
  }
}
