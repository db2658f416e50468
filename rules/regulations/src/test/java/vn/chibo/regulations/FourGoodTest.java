package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.PartShare;
import vn.chibo.evaluator.population.PartShares;
import vn.chibo.evaluator.population.Population;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.data.Framework;
import vn.chibo.regulations.fourgood.Bar;
import vn.chibo.regulations.fourgood.CheckedItems;
import vn.chibo.regulations.fourgood.FourGood;
import vn.chibo.regulations.fourgood.RecognitionTerms;

/** The four-good model: criteria on record, and nothing that a place has not set. */
class FourGoodTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final ScoreSheet SHEET = Regulations.standard().scoreSheet("phu-rieng-2023");

  private static Framework framework(String id) {
    return FourGood.standard().frameworks().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static OutcomeKind kind(Outcome outcome) {
    return OutcomeCode.kind(OutcomeCode.of(outcome));
  }

  private static List<String> of(String place) {
    return FourGood.standard().frameworksOf(place).stream().map(Framework::id).toList();
  }

  /** A cell of Phú Riềng with so many of the last 50 points. */
  private static Score score(int last) {
    CellRecord cell =
        Regime.cell(YEAR)
            .withJudgements(
                Marks.of(SHEET.id(), YEAR.start(), ScoreColumn.SELF)
                    .points("1", Fraction.of(25))
                    .points("2", Fraction.of(18))
                    .points("3+4", Fraction.of(last))
                    .judgements());
    return SHEET.score(cell, YEAR.last(), ScoreColumn.SELF);
  }

  @Test
  void should_have_four_criteria_and_no_central_sheet() {
    Framework central = framework("four-good");

    assertThat(central.criteria()).hasSize(4);
    assertThat(central.whole()).isTrue();
    assertThat(central.sheet()).isEmpty();
    assertThat(central.notOnRecord()).hasSize(3);
  }

  @Test
  void should_find_the_frameworks_of_a_place_the_nearest_first() {
    assertThat(of("binh-phuoc/phu-rieng")).containsExactly("four-good/phu-rieng", "four-good");
    assertThat(of("binh-phuoc")).containsExactly("four-good");
    assertThat(of("ben-tre")).containsExactly("four-good/ben-tre", "four-good");
    assertThat(framework("four-good/ben-tre").titles()).hasSize(3);
    assertThatExceptionOfType(FaultException.class).isThrownBy(() -> of("khac"));
  }

  @Test
  void should_name_sheets_that_there_are() {
    assertThat(FourGood.standard().frameworks())
        .flatExtracting(each -> each.sheet().stream().toList())
        .isNotEmpty()
        .allSatisfy(
            id -> assertThat(Regulations.standard().scoreSheet(id.toString()).id()).isEqualTo(id));
  }

  @Test
  void should_say_nothing_when_nothing_is_set() {
    PartShare<String> share = share(4, 0, 0);

    assertThat(RecognitionTerms.UNSET.unset()).hasSize(3);
    for (Outcome outcome :
        List.of(
            RecognitionTerms.UNSET.cell(score(50)),
            RecognitionTerms.UNSET.cell(
                CheckedItems.of(framework("four-good/commune-monthly")).passed("I.1")),
            RecognitionTerms.UNSET.cells(share))) {
      assertThat(outcome).isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    }
  }

  @Test
  void should_name_only_what_is_not_set() {
    Bar seventy = Bar.atLeast(Fraction.percent(70));

    assertThat(RecognitionTerms.UNSET.withFailedItems(1).unset())
        .extracting(words -> words.english())
        .containsExactly(
            "the pass mark of the sheet",
            "the share of four-good cells that a grassroots organization needs");
    assertThat(RecognitionTerms.UNSET.withCellsShare(seventy).unset())
        .extracting(words -> words.english())
        .containsExactly("the pass mark of the sheet", "how many items may fail");
    assertThat(
            RecognitionTerms.UNSET
                .withPassMark(Bar.atLeast(Fraction.of(80)))
                .withFailedItems(1)
                .withCellsShare(seventy)
                .unset())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 36, VIOLATED",
    "AT_LEAST, 37, SATISFIED",
    "AT_LEAST, 38, SATISFIED",
    "MORE_THAN, 37, VIOLATED",
    "MORE_THAN, 38, SATISFIED",
  })
  void should_hold_points_against_the_pass_mark(
      Comparison comparison, int last, OutcomeKind expected) {
    RecognitionTerms terms =
        RecognitionTerms.UNSET.withPassMark(new Bar(comparison, Fraction.of(80)));

    assertThat(kind(terms.cell(score(last)))).isEqualTo(expected);
    assertThat(terms.unset()).hasSize(2);
  }

  @Test
  void should_say_what_is_still_to_be_scored() {
    CellRecord cell =
        Regime.cell(YEAR)
            .withJudgements(
                Marks.of(SHEET.id(), YEAR.start(), ScoreColumn.SELF)
                    .points("1", Fraction.of(10))
                    .judgements());
    Score score = SHEET.score(cell, YEAR.last(), ScoreColumn.SELF);
    RecognitionTerms eighty = RecognitionTerms.UNSET.withPassMark(Bar.atLeast(Fraction.of(80)));
    RecognitionTerms more = RecognitionTerms.UNSET.withPassMark(Bar.atLeast(Fraction.of(81)));

    assertThat(kind(eighty.cell(score))).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(kind(more.cell(score))).isEqualTo(OutcomeKind.VIOLATED);
    Score before = SHEET.score(Regime.cell(DatePeriod.ofYear(2023)), YEAR.last(), ScoreColumn.SELF);
    assertThat(eighty.cell(before))
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE));
  }

  /** Of the sheet of a commune only three items are known: it can fail, and never pass here. */
  @Test
  void should_not_pass_a_sheet_of_which_not_all_is_on_record() {
    CheckedItems sheet =
        CheckedItems.of(framework("four-good/commune-monthly")).passed("I.1", "I.2");
    RecognitionTerms none = RecognitionTerms.UNSET.withFailedItems(0);

    assertThat(kind(none.cell(sheet))).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(kind(none.cell(sheet.passed("I.3")))).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(kind(none.cell(sheet.failed("I.3")))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(RecognitionTerms.UNSET.withFailedItems(1).cell(sheet.failed("I.3"))))
        .isEqualTo(OutcomeKind.UNDETERMINED);
  }

  @Test
  void should_pass_a_whole_sheet() {
    Framework known = framework("four-good/commune-monthly");
    Framework whole =
        new Framework(
            known.id(),
            known.title(),
            known.citation(),
            known.titles(),
            known.criteria(),
            true,
            known.sheet(),
            List.of());
    RecognitionTerms one = RecognitionTerms.UNSET.withFailedItems(1);
    CheckedItems sheet = CheckedItems.of(whole).passed("I.1");

    assertThat(kind(one.cell(sheet.failed("I.2", "I.3")))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(one.cell(sheet.passed("I.2").failed("I.3")))).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(kind(one.cell(sheet.passed("I.2")))).isEqualTo(OutcomeKind.UNDETERMINED);
  }

  @Test
  void should_refuse_an_item_that_there_is_not_and_fewer_than_none() {
    CheckedItems sheet = CheckedItems.of(framework("four-good/commune-monthly"));

    assertThatExceptionOfType(FaultException.class)
        .isThrownBy(() -> sheet.passed("II.1"))
        .withMessageContaining("I.1, I.2, I.3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecognitionTerms.UNSET.withFailedItems(-1));
  }

  private static PartShare<String> share(int met, int notMet, int open) {
    List<Part<String>> cells =
        IntStream.range(0, met + notMet + open).mapToObj(i -> Part.of("c" + i)).toList();
    return PartShares.of(
            Text.of("chi bộ bốn tốt", "four-good cells"),
            Population.of(cells).completed(),
            part -> {
              int number = Integer.parseInt(part.id().substring(1));
              return number < met ? Truth.YES : number < met + notMet ? Truth.NO : Truth.UNKNOWN;
            })
        .groups()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 4, 0, VIOLATED", "7, 3, 0, SATISFIED", "8, 2, 0, SATISFIED",
    "6, 3, 1, UNDETERMINED", "7, 2, 1, SATISFIED", "5, 4, 1, VIOLATED",
  })
  void should_feed_the_results_of_cells_into_their_organization(
      int met, int notMet, int open, OutcomeKind expected) {
    RecognitionTerms terms =
        RecognitionTerms.UNSET.withCellsShare(Bar.atLeast(Fraction.percent(70)));

    assertThat(kind(terms.cells(share(met, notMet, open)))).isEqualTo(expected);
  }

  @Test
  void should_keep_the_bonus_of_a_quarterly_sheet_open() {
    ScoreSheet sheet = Regulations.standard().scoreSheet("hcm-quarterly");
    DatePeriod quarter = DatePeriod.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    Marks marks =
        Marks.of(sheet.id(), quarter.start(), ScoreColumn.SUPERIOR)
            .points("I", Fraction.of(30))
            .points("II", Fraction.of(68))
            .points("bonus", Fraction.of(5));
    Score score =
        sheet.score(
            Regime.cell(quarter).withJudgements(marks.judgements()),
            quarter.last(),
            ScoreColumn.SUPERIOR);

    assertThat(score.total().low().orElseThrow().value()).isEqualTo(Fraction.of(100));
    assertThat(score.total().high().orElseThrow().value()).isEqualTo(Fraction.of(103));
    assertThat(score.band().orElseThrow().id()).isEqualTo("EXCELLENT");
  }
}
