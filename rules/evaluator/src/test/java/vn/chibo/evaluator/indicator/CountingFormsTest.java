package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.item;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.thematic;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;

/** The closed list of what indicators in data count. */
class CountingFormsTest {
  private static final Text ABOVE = Text.same("above");
  private static final Optional<Text> BELOW = Optional.of(Text.same("below"));

  private static CountingForm form(String form, String constant) {
    return CountingForms.ofConstants().get(form).get(constant);
  }

  private static Optional<Quantity> counted(CountingForm form, CellRecord cell) {
    Counting counting = form.counting(ABOVE, BELOW.filter(text -> form.ratio()));
    return value(
        Indicator.of("own", ABOVE, form.unit(), IndicatorInterval.of(Span.QUARTER), counting),
        cell);
  }

  @Test
  void should_list_every_form_with_its_constants() {
    Map<String, String> all = new LinkedHashMap<>();
    CountingForms.ofConstants()
        .forEach((name, constants) -> all.put(name, String.join(" ", constants.keySet())));
    String facts =
        "MERGED DRAFT_PASSED_BEFORE SUPERIOR_MEMBERS_PRESENT THEME_CHOSEN_BY_THE_CELL"
            + " LESSONS_RECORDED NOTHING_CRITICAL VISUAL_AIDS CONTRIBUTIONS_IN_WRITING";
    assertThat(all)
        .containsEntry("meetings", facts)
        .containsEntry("thematic-meetings", facts)
        .containsEntry("agendas", "DISTINCT_SUBJECTS LONGEST_SAME_RUN")
        .containsEntry("speakers", "ALL MEAN_OF_MEETINGS")
        .containsEntry("schedules", "HELD_ON_THE_DAY REGISTERED_IN_TIME")
        .containsEntry("attendance-plans", "KEPT")
        .containsEntry("members", "WORKING_AWAY")
        .containsEntry("absences", "OF_MEMBERS_WORKING_AWAY")
        .containsEntry("length", "LEAST LOWER_QUARTILE MEDIAN UPPER_QUARTILE GREATEST");
    assertThat(all.keySet()).hasSize(12).contains("themes", "time", "resolutions");
    assertThat(CountingForms.ofConstants().get("themes")).hasSize(ThemeField.values().length);
    assertThat(CountingForms.ofConstants().get("time")).hasSize(AgendaSubject.values().length);
    assertThat(CountingForms.ofConstants().get("resolutions"))
        .hasSize(ResolutionKind.values().length);
    assertThat(CountingForms.ofNumbers().keySet())
        .containsExactly(
            "themes-repeated-within",
            "tasks-due-within",
            "targets-due-within",
            "speakers-up-to-age",
            "speakers-admitted-within",
            "shorter-than");
  }

  @Test
  void should_say_what_unit_the_figure_has_and_whether_there_is_a_denominator() {
    assertThat(form("meetings", "MERGED"))
        .extracting(CountingForm::unit, CountingForm::ratio)
        .containsExactly(Unit.SHARE, true);
    assertThat(form("resolutions", "THEMATIC"))
        .extracting(CountingForm::unit, CountingForm::ratio)
        .containsExactly(Unit.COUNT, false);
    assertThat(form("length", "MEDIAN"))
        .extracting(CountingForm::unit, CountingForm::ratio)
        .containsExactly(Unit.MINUTE, false);
    assertThat(CountingForms.ofNumbers().get("shorter-than").apply(90))
        .extracting(CountingForm::unit, CountingForm::ratio)
        .containsExactly(Unit.MINUTE, true);
  }

  @Test
  void should_take_words_for_a_denominator_exactly_where_one_is_counted() {
    CountingForm share = form("meetings", "MERGED");
    CountingForm number = form("resolutions", "THEMATIC");
    assertThat(share.counting(ABOVE, BELOW).denominator()).isEqualTo(BELOW);
    assertThat(share.counting(ABOVE, BELOW).numerator()).isEqualTo(ABOVE);
    assertThat(number.counting(ABOVE, Optional.empty()).numerator()).isEqualTo(ABOVE);
    assertThatThrownBy(() -> share.counting(ABOVE, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("denominator must be given exactly where one is counted");
    assertThatThrownBy(() -> number.counting(ABOVE, BELOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_count_a_fact_of_all_meetings_of_the_cell_or_of_thematic_ones_only() {
    Contributions aided = Contributions.builder().visualAids(true).build();
    Contributions plain = Contributions.builder().visualAids(false).build();
    CellRecord cell =
        cell(
            thematic("04-05").withContributions(aided),
            regular("05-05").withContributions(plain),
            regular("06-05").withContributions(plain));
    assertThat(counted(form("meetings", "VISUAL_AIDS"), cell)).isEqualTo(exactly(1, 3));
    assertThat(counted(form("thematic-meetings", "VISUAL_AIDS"), cell)).isEqualTo(exactly(1, 1));
  }

  @Test
  void should_count_the_subject_field_and_kind_that_is_named_and_no_other() {
    Meeting meeting =
        thematic("05-05")
            .withMinutes(60)
            .withAgenda(
                List.of(
                    item().withSubject(AgendaSubject.PAST_TASKS).withMinutes(20),
                    item().withSubject(AgendaSubject.COMING_TASKS).withMinutes(30)))
            .withTheme(Theme.builder().title("A").field(ThemeField.TRADITION).build())
            .withResolutions(
                List.of(
                    Resolution.builder()
                        .content("Nghị quyết")
                        .kind(ResolutionKind.THEMATIC)
                        .build()));
    CellRecord cell = cell(meeting.withDate(day("05-05")));
    assertThat(counted(form("time", "PAST_TASKS"), cell)).isEqualTo(exactly(1, 3));
    assertThat(counted(form("time", "COMING_TASKS"), cell)).isEqualTo(exactly(1, 2));
    assertThat(counted(form("themes", "TRADITION"), cell)).isEqualTo(exactly(1, 1));
    assertThat(counted(form("themes", "OTHER"), cell)).isEqualTo(exactly(0, 1));
    for (ResolutionKind kind : ResolutionKind.values()) {
      assertThat(counted(form("resolutions", kind.name()), cell))
          .isEqualTo(exactly(kind == ResolutionKind.THEMATIC ? 1 : 0, 1));
    }
  }
}
