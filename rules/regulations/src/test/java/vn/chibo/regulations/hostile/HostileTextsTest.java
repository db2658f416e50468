package vn.chibo.regulations.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.meeting.ProcedureId;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.ReportingGroupId;
import vn.chibo.core.oversight.EmulationClusterId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.review.CriterionKey;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.Regulations;

/** Ids with what nobody sees are refused; names and words are shown without it. */
class HostileTextsTest {
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final LocalDate LAST = Large.YEAR.last();

  static Stream<Function<String, Object>> ids() {
    return Stream.of(
        OrganizationId::new,
        MemberId::new,
        ReportingGroupId::new,
        EmulationClusterId::new,
        CriterionKey::new,
        DocumentKey::new,
        JurisdictionId::new,
        ProcedureId::new,
        StepId::new,
        RuleId::new);
  }

  private static String refusal(Function<String, Object> id, String text) {
    FaultException refusal = catchThrowableOfType(FaultException.class, () -> id.apply(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.faults()).extracting("key").containsExactly("identity-unseen");
    return refusal.faults().get(0).text(Language.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void should_refuse_an_id_that_holds_what_nobody_sees(Function<String, Object> id) {
    assertThat(refusal(id, "00\u200b3")).contains("U+200B");
    assertThat(refusal(id, "\u202e300")).contains("U+202E");
    assertThat(refusal(id, "003\ufeff")).contains("U+FEFF");
    assertThat(refusal(id, "0\u034f03")).contains("U+034F");
    assertThat(refusal(id, "003\ud800")).contains("U+D800");
    assertThat(refusal(id, "003\udb40\udc41")).contains("U+E0041");
    assertThat(refusal(id, "0\u001b[2J03")).contains("U+001B");
    assertThat(refusal(id, "a" + "\u0301".repeat(31))).contains("U+0301");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void should_take_an_id_of_any_letters(Function<String, Object> id) {
    assertThat(id.apply("Chi bộ 003/Đ-ĐU")).isEqualTo(id.apply("Chi bo\u0323\u0302 003/Đ-ĐU"));
    assertThat(id.apply("党支部-३")).isNotEqualTo(id.apply("党支部-3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\ud800", "\ufe0f"})
  void should_show_names_and_words_without_what_nobody_sees(String sign) {
    assertThat(new PersonName("Nguyễn" + sign + " Văn A").full()).isEqualTo("Nguyễn Văn A");
    assertThat(Text.same("Chi" + sign + " bộ").vietnamese()).isEqualTo("Chi bộ");
    assertThat(named("Chi bộ " + sign + "3").getName()).isEqualTo("Chi bộ 3");
    assertThat(DocumentNumber.parse("12-" + sign + "HD/BTCTW"))
        .isEqualTo(DocumentNumber.parse("12-HD/BTCTW"));
  }

  private static PartyOrganization named(String name) {
    return Large.nested(1).get(0).withName(name);
  }

  private static CellRecord cell(String name) {
    return Large.cell(3).withOrganization(named(name));
  }

  private static Report report(CellRecord cell) {
    return Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"))
        .evaluate(cell, LAST)
        .report();
  }

  @Test
  void should_never_let_a_name_turn_the_direction_of_a_report() {
    Report report = report(cell("Chi bộ \u202etốt\u2066\u200b"));

    for (Language language : Language.values()) {
      assertThat(report.text(language) + report.subject().in(language))
          .doesNotContainPattern("[\\p{Cf}\\p{Cs}]");
    }
  }

  @Test
  void should_keep_marks_beyond_thirty_and_read_them_again() {
    String once = Text.same("a" + "\u0323\u0301".repeat(100)).vietnamese();

    assertThat(once.codePoints().filter(sign -> sign == '\u0301').count()).isBetween(99L, 100L);
    assertThat(Text.same(once).vietnamese()).isEqualTo(once);
  }

  @Test
  void should_take_a_name_of_ten_megabytes() {
    String name = "Chi bộ ".repeat(TEN_MEGABYTES / 9);
    CellRecord cell = cell(name);
    ChiboJson json = ChiboJson.jackson3();

    assertThat(json.read(json.write(cell), CellRecord.class)).isEqualTo(cell);
    assertThat(report(cell).subject().vietnamese()).startsWith("Chi bộ Chi bộ");
  }

  @Test
  void should_refuse_ten_megabytes_where_a_number_is_due() {
    String digits = "1".repeat(TEN_MEGABYTES);
    ChiboJson json = ChiboJson.jackson3();

    for (Class<?> type :
        List.of(
            vn.chibo.core.figure.Fraction.class,
            vn.chibo.core.time.PartialDate.class,
            vn.chibo.core.time.DatePeriod.class,
            vn.chibo.core.time.Quarter.class,
            DocumentNumber.class)) {
      assertThat(
              catchThrowableOfType(
                      FaultException.class, () -> json.read("\"" + digits + "\"", type))
                  .faults())
          .as(type.getSimpleName())
          .hasSize(1);
    }
  }
}
