package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheetId;
import vn.chibo.regulations.data.IndicatorGroup;
import vn.chibo.regulations.data.LocalScheme;

/**
 * A province that ships nowhere is added by its file, without Java: it and its data are synthetic.
 */
class LocalSchemeTest {
  private static final String FILE = "tinh-mau.yaml";
  private static final Regulations WITH =
      Regulations.standard().with(LocalScheme.read(LocalSchemeTest.class, FILE));
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  @TempDir Path folder;

  private static Meeting meeting(int present, int daysBefore) {
    LocalDate day = LocalDate.of(2026, 6, 3);
    return Cells.meeting(day, REGULAR, 95)
        .withSecret(false)
        .withAttendance(HeadCount.builder().members(20).exempted(0).present(present).build())
        .withPreparation(
            Preparation.builder().documentsSent(Moment.of(day.minusDays(daysBefore))).build());
  }

  private static CellRecord cell(Meeting meeting) {
    return Regime.cell(DatePeriod.ofYear(2026), meeting);
  }

  private static Outcome outcome(Regulations regulations, String place, String rule, Meeting one) {
    return found(regulations, place, rule, one).outcome();
  }

  private static Finding found(Regulations regulations, String place, String rule, Meeting one) {
    Evaluation evaluation =
        Evaluator.of(regulations.forJurisdiction(place)).evaluate(cell(one), END);
    return evaluation.finding(rule).orElseThrow();
  }

  private static String text() {
    try (InputStream stream = LocalSchemeTest.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Fault> faults(String... texts) {
    Path[] files =
        Stream.iterate(0, i -> i + 1)
            .limit(texts.length)
            .map(i -> file(i + ".yaml", texts[i]))
            .toArray(Path[]::new);
    return catchThrowableOfType(FaultException.class, () -> LocalScheme.read(files)).faults();
  }

  @ParameterizedTest
  @CsvSource({
    "tinh-mau/attendance, 16, 2, SATISFIED",
    "tinh-mau/attendance, 15, 2, VIOLATED",
    "tinh-mau/documents,  16, 2, SATISFIED",
    "tinh-mau/documents,  16, 1, VIOLATED"
  })
  void should_decide_by_its_rules_and_figures(
      String rule, int present, int daysBefore, String outcome) {
    assertThat(
            OutcomeCode.describe(
                OutcomeCode.of(outcome(WITH, "tinh-mau", rule, meeting(present, daysBefore)))))
        .isEqualTo(outcome);
  }

  @Test
  void should_explain_itself_with_its_clause_in_both_languages() {
    Finding finding = found(WITH, "tinh-mau", "tinh-mau/attendance", meeting(15, 2));

    assertThat(finding.text(Language.VIETNAMESE))
        .contains("KHÔNG ĐẠT", "Tỷ lệ dự sinh hoạt thường kỳ", "75 %", "01-QĐ/TU", "điều 3");
    assertThat(finding.text(Language.ENGLISH))
        .contains("Attendance at regular meetings", "article 3");
  }

  @Test
  void should_hold_below_the_province_and_nowhere_else() {
    assertThat(WITH.forJurisdiction("tinh-mau/xa-mau").find(id("tinh-mau/attendance"))).isPresent();
    assertThat(WITH.forJurisdiction("ha-noi").find(id("tinh-mau/attendance"))).isEmpty();
    assertThat(WITH.jurisdictions().lineage(new JurisdictionId("tinh-mau/xa-mau")))
        .extracting(Jurisdiction::level)
        .extracting(Object::toString)
        .containsExactly("CENTRAL", "PROVINCE", "COMMUNE");
  }

  private static RuleId id(String rule) {
    return new RuleId(rule);
  }

  @Test
  void should_tighten_a_figure_from_above_in_its_place_only() {
    String rule = "hd42-2025/duration-minimum";

    assertThat(outcome(WITH, "tinh-mau/xa-mau", rule, meeting(16, 2))).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(WITH, "ha-noi", rule, meeting(16, 2))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_score_by_its_sheet() {
    Meeting one = meeting(16, 2);
    Score score =
        WITH.scoreSheet("tinh-mau-2026")
            .score(new HeldMeeting(cell(one), one), END, ScoreColumn.SELF);

    assertThat(score.total()).isEqualTo(Quantity.exactly(Fraction.of(10)));
  }

  private static String visualAids(Regulations own, String key) {
    Meeting aided =
        meeting(16, 2).withContributions(Contributions.builder().visualAids(true).build());
    return own.indicators()
        .indicator(key)
        .read(cell(aided), new Quarter(2026, 2).period(), END)
        .text(Language.VIETNAMESE);
  }

  @Test
  void should_watch_an_indicator_of_its_own() {
    assertThat(visualAids(WITH, "tinh-mau/visual-aids"))
        .startsWith("Tỷ lệ buổi có dùng hình ảnh trực quan, quý II/2026: 100 % (1/1)");
    IndicatorGroup own = WITH.indicatorGroups().get(WITH.indicatorGroups().size() - 1);
    assertThat(own.source().citation().orElseThrow().clause().orElseThrow().english())
        .isEqualTo("article 8");
    assertThat(WITH.indicators().keys()).contains("speakers");
    assertThat(Regulations.standard().indicators().keys())
        .hasSize(WITH.indicators().keys().size() - 1)
        .doesNotContain("tinh-mau/visual-aids");
  }

  @Test
  void should_watch_an_indicator_that_is_read_from_a_path() {
    String other = text().replace("tinh-mau", "tinh-khac");
    Regulations own = Regulations.standard().with(LocalScheme.read(file("tinh-khac.yaml", other)));

    assertThat(visualAids(own, "tinh-khac/visual-aids")).contains("100 % (1/1)");
  }

  @ParameterizedTest
  @CsvSource({
    "key: tinh-mau/visual-aids, key: speakers, indicator-taken, indicators[0].measures[0].key",
    "id: tinh-mau/aids, id: IND-3, indicator-taken, indicators[0].id",
    "[tinh-mau/documents], [tinh-mau/no-such], unknown-provision, indicators[0].provisions[0]",
    "provisions: [tinh-mau/documents], scoresheets: [tinh-la], unknown-sheet,"
        + " indicators[0].scoresheets[0]"
  })
  void should_refuse_an_indicator_that_is_there_or_rests_on_what_is_not(
      String from, String to, String key, String field) {
    List<Fault> faults = faults(text().replace(from, to));

    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo(field);
  }

  @Test
  void should_name_the_readings_of_its_own_rules() {
    String read =
        """
              - id: tinh-mau/read
                title: {vi: "Một khoản có hai cách hiểu", en: "A clause of two readings"}
                status: CONFLICTING
                readings:
                  ALL_MEETINGS: {vi: "mọi buổi", en: "all meetings"}
                  ONE_MEETING: {vi: "một buổi", en: "one meeting"}
                rule:
                  about: CELL
                  force: TARGET
                  asks:
                    readings:
                      ALL_MEETINGS: {judged: {by: CELL}}
                      ONE_MEETING: {not: {judged: {by: CELL}}}
        parameters:
        """;
    String text = text().replace("parameters:\n", read);
    Regulations own = Regulations.standard().with(LocalScheme.read(file("read.yaml", text)));
    Finding finding = found(own, "tinh-mau", "tinh-mau/read", meeting(16, 2));

    assertThat(finding.text(Language.VIETNAMESE)).contains("mọi buổi", "một buổi");
    assertThat(finding.text(Language.ENGLISH))
        .contains("all meetings", "one meeting")
        .doesNotContain("ALL_MEETINGS");
  }

  @Test
  void should_be_listed_with_all_else_that_there_is() {
    assertThat(WITH.documents().find(new DocumentKey("qd-tinh-mau-2026"))).isPresent();
    assertThat(WITH.figures().table(id("tinh-mau/kinds"))).containsOnlyKeys("SCORED");
    assertThat(
            WITH.ledger().documents().stream()
                .filter(each -> each.document().getKey().value().equals("qd-tinh-mau-2026"))
                .flatMap(each -> each.provisions().stream())
                .map(each -> each.id() + " " + (each.state() instanceof CoverageState.Encoded)))
        .contains("tinh-mau/attendance true", "tinh-mau-2026 true");
  }

  @Test
  void should_leave_what_ships_as_it_is() {
    assertThat(Regulations.standard().jurisdictions().ids())
        .doesNotContain(new JurisdictionId("tinh-mau"));
    assertThat(Regulations.standard().scoreSheets()).hasSize(WITH.scoreSheets().size() - 1);
    assertThatThrownBy(() -> Regulations.standard().forJurisdiction("tinh-mau"))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_be_read_from_a_path_at_run_time() {
    String other = text().replace("tinh-mau", "tinh-khac").replace("80/100", "70/100");
    Regulations own = Regulations.standard().with(LocalScheme.read(file("tinh-khac.yaml", other)));

    assertThat(outcome(own, "tinh-khac", "tinh-khac/attendance", meeting(14, 2)))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(own, "tinh-khac", "tinh-khac/attendance", meeting(13, 2)))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_stand_beside_another_province() {
    String other = text().replace("tinh-mau", "tinh-khac");
    Regulations both = WITH.with(LocalScheme.read(file("tinh-khac.yaml", other)));

    assertThat(both.forJurisdiction("tinh-mau").find(id("tinh-mau/attendance"))).isPresent();
    assertThat(both.forJurisdiction("tinh-khac").find(id("tinh-khac/attendance"))).isPresent();
    assertThat(both.forJurisdiction("tinh-khac").find(id("tinh-mau/attendance"))).isEmpty();
  }

  @Test
  void should_read_several_files_as_one() {
    int provisions = text().indexOf("provisions:");
    LocalScheme scheme =
        LocalScheme.read(
            file("luat.yaml", text().substring(provisions)),
            file("noi.yaml", text().substring(0, provisions)));

    assertThat(scheme.provisions()).hasSize(3);
    assertThat(Regulations.standard().with(scheme).forJurisdiction("tinh-mau").figures().entries())
        .isNotEmpty();
  }

  @Test
  void should_refuse_what_two_schemes_both_hold() {
    LocalScheme again = LocalScheme.read(LocalSchemeTest.class, FILE);

    assertThatThrownBy(() -> WITH.with(again))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("tinh-mau");
  }

  @Test
  void should_refuse_a_provision_or_sheet_that_two_schemes_both_hold() {
    String same =
        text()
            .replace("id: tinh-mau,", "id: tinh-khac,")
            .replace("id: tinh-mau/xa-mau", "id: tinh-khac/xa-mau")
            .replace("parent: tinh-mau}", "parent: tinh-khac}")
            .replace("jurisdiction: tinh-mau", "jurisdiction: tinh-khac")
            .replace("qd-tinh-mau-2026", "qd-tinh-khac-2026");
    LocalScheme other = LocalScheme.read(file("tinh-khac.yaml", same));

    assertThat(catchThrowableOfType(FaultException.class, () -> WITH.with(other)).faults())
        .extracting(Fault::key)
        .containsExactly(
            "provision-twice",
            "provision-twice",
            "provision-twice",
            "sheet-twice",
            "indicator-twice",
            "indicator-twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: hd42-2025/duration-minimum | rule: hd42-2025/duration-minimun | no-figures-of"
            + " | parameters[0].rule",
        "name: minimum-minutes | name: minimum-minute | no-figure-of | parameters[0].name",
        "unit: MINUTE | unit: DAY | figure-unit | parameters[0].entries[0].unit",
        "from: \"2026-01-02\" | from: \"2026-01-01\" | before-document"
            + " | parameters[0].entries[0].from",
        "value: \"100\" | value: \"-100\" | negative-figure | parameters[0].entries[0].value",
        "value: \"80/100\" | value: \"80\" | not-a-share"
            + " | provisions[0].provisions[0].figures.minimum-attendance.value"
      })
  void should_refuse_a_value_that_nothing_can_hold_at_its_line(
      String from, String to, String key, String field) {
    String wrong = text().replace(from, to);
    assertThat(wrong).isNotEqualTo(text());

    List<Fault> faults = faults(wrong);

    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo(field);
  }

  @Test
  void should_name_the_nearest_where_a_name_is_mistyped() {
    List<Fault> faults =
        faults(text().replace("document: qd-tinh-mau-2026", "document: qd-tinh-mau-2025"));
    assertThat(faults.get(0).message().english())
        .contains("the nearest: qd-tinh-mau-2026, ")
        .doesNotContain("dieu-le-2011");

    List<Fault> rules = faults(text().replace("duration-minimum", "duration-minimun"));
    assertThat(rules.get(0).message().vietnamese())
        .contains("gần nhất: hd42-2025/duration-minimum, ");
  }

  @Test
  void should_tell_every_fault_of_every_file_at_once_with_its_place() {
    String places =
        "jurisdictions:\n  - {id: ha-noi, name: {vi: a, en: b}, level: PROVINCE, parent: nowhere}\n";
    String rules =
        """
        documents:
          - {key: hd-12-btctw-2018, type: PLAN, jurisdiction: tinh-la, status: CONFIRMED}
        provisions:
          - document: hd-42-btctw-2025
            provisions:
              - id: hd42-2025/thematic
                title: {vi: "a", en: "b"}
                status: CONFIRMED
                rule: {about: CELL, force: TARGET, asks: {guess: 1}}
        scoresheets:
          - {id: hd42-frame-2025}
        """;
    List<Fault> faults = faults(places, rules);

    assertThat(faults)
        .extracting(Fault::key)
        .contains(
            "unknown-jurisdiction",
            "place-taken",
            "document-taken",
            "provision-taken",
            "no-form",
            "sheet-taken",
            "missing-document");
    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(fault.place()).isPresent();
              assertThat(fault.place().orElseThrow().line()).isPositive();
              assertThat(fault.message().in(Language.VIETNAMESE)).isNotBlank();
              assertThat(fault.message().in(Language.ENGLISH)).isNotBlank();
            });
    assertThat(faults.get(0).place().orElseThrow().source()).endsWith("0.yaml");
    assertThat(faults.get(faults.size() - 1).place().orElseThrow().source()).endsWith("1.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parent: tinh-mau} | parent: tinh-la} | unknown-jurisdiction | jurisdictions[1].parent | 4",
        "jurisdiction: tinh-mau | jurisdiction: la | unknown-jurisdiction | documents[0].jurisdiction | 13",
        "than: days-before | than: days | no-figure"
            + " | provisions[0].provisions[1].rule.asks.each-meeting.that.any[1].measure.than | 44",
        "of: documents-days-before | of: days | unknown-constant"
            + " | provisions[0].provisions[1].rule.asks.each-meeting.that.any[1].measure.of | 44",
        "fact: secret | fact: hidden | unknown-constant"
            + " | provisions[0].provisions[1].rule.asks.each-meeting.that.any[0].fact | 43",
        "scoresheets: | sheets: | unknown-field | sheets | 62"
      })
  void should_say_where_it_is_wrong(String from, String to, String key, String field, int line) {
    List<Fault> faults = faults(text().replace(from.strip(), to.strip()));

    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo(field);
    assertThat(faults.get(0).place().orElseThrow().line()).isEqualTo(line);
  }

  @Test
  void should_refuse_a_document_that_replaces_one_that_nobody_knows() {
    String jurisdiction = "jurisdiction: tinh-mau\n";
    List<Fault> faults =
        faults(text().replace(jurisdiction, jurisdiction + "    replaces: [qd-la-2020]\n"));

    assertThat(faults).extracting(Fault::key).containsExactly("unknown-replaced");
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo("documents[0].replaces[0]");
  }

  @Test
  void should_hold_what_stands_in_the_file_and_where() {
    LocalScheme scheme = LocalScheme.read(LocalSchemeTest.class, FILE);

    assertThat(scheme.documents())
        .extracting(document -> document.getKey().value())
        .containsExactly("qd-tinh-mau-2026");
    assertThat(scheme.parameters())
        .extracting(entry -> entry.key().name())
        .containsExactly("minimum-minutes");
    assertThat(line(scheme, PartKey.of(id("tinh-mau/documents")))).isEqualTo(29);
    assertThat(line(scheme, figure("tinh-mau/documents", "days-before"))).isEqualTo(34);
    assertThat(line(scheme, PartKey.of(id("hd42-2025/duration-minimum")))).isEqualTo(52);
    assertThat(line(scheme, figure("hd42-2025/duration-minimum", "minimum-minutes"))).isEqualTo(52);
    assertThat(line(scheme, PartKey.of(new ScoreSheetId("tinh-mau-2026")))).isEqualTo(63);
  }

  private static PartKey figure(String rule, String name) {
    return PartKey.of(new ParameterKey(id(rule), name));
  }

  private static int line(LocalScheme scheme, PartKey part) {
    return Objects.requireNonNull(scheme.located().get(part)).line();
  }

  @Test
  void should_refuse_what_cannot_be_read() {
    Path none = folder.resolve("none.yaml");

    assertThat(
            catchThrowableOfType(
                    FaultException.class,
                    () -> LocalScheme.read(none, file("alias.yaml", "a: &x 1\nb: *x\n")))
                .faults())
        .extracting(Fault::key)
        .contains("unreadable", "alias");
    assertThatThrownBy(() -> LocalScheme.read(LocalSchemeTest.class, "none.yaml"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("none.yaml");
    assertThat(faults("#" + "x".repeat(1 << 20)))
        .extracting(Fault::key)
        .containsExactly("too-large");
    assertThatThrownBy(() -> LocalScheme.read()).isInstanceOf(IllegalArgumentException.class);
  }
}
