package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Text;

/** What can be done with what was found. */
class AnalysisTest {
  private static final Place FILE = new Place("mau.yaml", 3, "groups[0]");
  private static final Place LINE = new Place("mau.yaml", 7, "groups[0].items[0]");
  private static final Text WORDS = Text.of("sai", "wrong");

  @ParameterizedTest
  @EnumSource(WeaknessCode.class)
  void should_have_words_of_its_own_in_both_languages_when_a_code_is_printed(WeaknessCode code) {
    assertThat(code.label().vietnamese()).isNotBlank().isNotEqualTo(code.label().english());
    assertThat(WeaknessCode.values())
        .filteredOn(other -> other.label().equals(code.label()))
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "unit-mismatch, UNIT_MISMATCH",
    "document-circle, CYCLE",
    "score-hole, LEVEL_HOLE",
    "not-a-number, UNSOUND"
  })
  void should_code_a_refusal_by_the_key_of_its_fault(String key, WeaknessCode code) {
    Fault fault = Fault.of(key, WORDS).shownBy(Text.same("75")).at(LINE);
    Analysis analysis = Analysis.of(new FaultException(fault));
    assertThat(analysis.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.part()).isEqualTo(new PartKey("mau.yaml", "groups[0].items[0]"));
              assertThat(found.place()).contains(LINE);
              assertThat(found.words()).isEqualTo(WORDS);
              assertThat(found.counterexample().map(Counterexample::words))
                  .contains(Text.same("75"));
            });
  }

  @Test
  void should_name_the_part_when_it_is_known_for_which_it_was_refused() {
    PartKey part = PartKey.item(Sheets.ID, "1");
    Analysis analysis = Analysis.of(new FaultException(Fault.of("score-hole", WORDS)), part);
    assertThat(analysis.findings()).extracting(Weakness::part).containsExactly(part);
  }

  @Test
  void should_take_the_place_of_the_part_or_of_its_owner_when_it_is_placed() {
    Analysis hole = SheetGallery.publishedHoleOfLevels();
    PartKey item = PartKey.item(Sheets.ID, "1");
    PartKey sheet = PartKey.of(Sheets.ID);
    assertThat(places(hole.placed(Map.of(item, LINE, sheet, FILE)))).containsExactly(LINE);
    assertThat(places(hole.placed(Map.of(sheet, FILE)))).containsExactly(FILE);
    assertThat(places(hole.placed(Map.of()))).isEmpty();
    assertThat(places(hole.placed(Map.of(item, LINE)).placed(Map.of(item, FILE))))
        .containsExactly(LINE);
  }

  private static List<Place> places(Analysis analysis) {
    return analysis.findings().stream().flatMap(found -> found.place().stream()).toList();
  }

  @Test
  void should_hold_each_finding_once_in_the_order_of_the_codes_when_two_are_joined() {
    Analysis hole = SheetGallery.publishedHoleOfLevels();
    Analysis unused = BookGallery.unusedFigure();
    assertThat(unused.and(hole).and(hole).findings())
        .extracting(Weakness::code)
        .containsExactly(WeaknessCode.LEVEL_HOLE, WeaknessCode.UNUSED_PARAMETER);
    assertThat(unused.and(hole).beyond(hole).findings())
        .extracting(Weakness::code)
        .containsExactly(WeaknessCode.UNUSED_PARAMETER);
    assertThat(Analysis.NOTHING.clean()).isTrue();
    assertThat(Analysis.NOTHING.and(hole).clean()).isFalse();
  }

  @Test
  void should_leave_out_what_was_open_before_when_two_are_compared() {
    Analysis open = BookGallery.tableThatIsNotThere();
    assertThat(open.notAnalysed()).hasSize(1);
    assertThat(open.beyond(open).clean()).isTrue();
  }
}
