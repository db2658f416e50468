package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.regulations.data.CoverageRows.ENCODABLE;
import static vn.chibo.regulations.data.CoverageRows.TITLE;
import static vn.chibo.regulations.data.CoverageRows.faults;
import static vn.chibo.regulations.data.CoverageRows.file;
import static vn.chibo.regulations.data.CoverageRows.one;
import static vn.chibo.regulations.data.CoverageRows.read;
import static vn.chibo.regulations.data.CoverageRows.rows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.handbook.PracticeCoverage;
import vn.chibo.evaluator.handbook.ProvisionCoverage;
import vn.chibo.regulations.Regulations;

/**
 * What became of provisions is read whole or refused, each fault with its line and what mends it.
 */
class CoverageFileTest {
  @Test
  void should_be_not_yet_when_nothing_is_said() {
    ProvisionCoverage provision =
        one("id: a/b, title: {vi: \"a\", en: \"b\"}, status: SECONDARY, clause: {vi: c, en: d}");
    assertThat(provision.state()).isEqualTo(new CoverageState.NotYet());
    assertThat(provision.title()).isEqualTo(Text.of("a", "b"));
    assertThat(provision.clause()).contains(Text.of("c", "d"));
    assertThat(provision.status()).isEqualTo(SourceStatus.SECONDARY);
    assertThat(one("id: a/b, hierarchy: false, " + TITLE).state())
        .isEqualTo(new CoverageState.NotYet());
  }

  @Test
  void should_be_deliberately_not_when_a_reason_is_given() {
    assertThat(one("id: a/b, " + TITLE + ", left-out: {vi: \"vì\", en: \"since\"}").state())
        .isEqualTo(new CoverageState.DeliberatelyNot(Text.of("vì", "since")));
  }

  @Test
  void should_be_refused_when_a_provision_is_listed_under_another_document() {
    assertThat(faults(rows("id: hd16-2018/excellent-cap")))
        .extracting(fault -> fault.text(Language.ENGLISH))
        .singleElement()
        .asString()
        .contains(
            "the provision \"hd16-2018/excellent-cap\" stands in another document:"
                + " hd-16-btctw-2018; list it there");
  }

  @Test
  void should_hold_practices_that_no_document_states() {
    String yaml =
        """
        practices:
          - practice: {vi: "lệ", en: "custom"}
            jurisdiction: ha-noi
            provisions:
              - {id: a/b, title: {vi: "a", en: "b"}, status: SECONDARY}
          - practice: {vi: "lệ", en: "custom"}
            provisions: []
        """;
    assertThat(read(yaml).practices())
        .containsExactly(
            new PracticeCoverage(
                Text.of("lệ", "custom"),
                Optional.of(new JurisdictionId("ha-noi")),
                List.of(
                    new ProvisionCoverage(
                        "a/b",
                        Text.of("a", "b"),
                        Optional.empty(),
                        SourceStatus.SECONDARY,
                        new CoverageState.NotYet()))),
            new PracticeCoverage(Text.of("lệ", "custom"), Optional.empty(), List.of()));
    assertThat(faults(yaml.replace("    jurisdiction: ha-noi\n", "")))
        .extracting(Fault::key)
        .containsExactly("practice-twice");
    assertThat(faults(yaml.replace("SECONDARY", "SECONDARY, hierarchy: true")))
        .extracting(Fault::key)
        .containsExactly("no-hierarchy");
    assertThat(faults(yaml.replace("SECONDARY", "SECONDARY, clause: {vi: a, en: b}")))
        .extracting(Fault::key)
        .containsExactly("unknown-field");
  }

  private static DataFile data(String name, String yaml) {
    return DataFile.yaml(name, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void should_put_together_a_document_that_stands_in_two_files() {
    Ledger ledger =
        CoverageFile.read(
            List.of(
                data("a.yaml", rows("id: b/b, " + TITLE)),
                data("b.yaml", rows("id: a/a, " + TITLE, "id: c/c, " + TITLE))),
            ENCODABLE);
    assertThat(ledger.documents()).hasSize(1);
    assertThat(ledger.provisions())
        .extracting(ProvisionCoverage::id)
        .containsExactly("b/b", "a/a", "c/c");
  }

  @Test
  void should_be_refused_when_a_provision_stands_in_two_files() {
    List<DataFile> files =
        List.of(
            data("a.yaml", rows("id: a/b, " + TITLE)),
            data("b.yaml", file("qd-232-tw-2025", "id: a/b, " + TITLE)));
    List<Fault> faults =
        catchThrowableOfType(FaultException.class, () -> CoverageFile.read(files, ENCODABLE))
            .faults();
    assertThat(faults).extracting(Fault::key).containsExactly("provision-twice");
    assertThat(faults.get(0).place().orElseThrow().source()).isEqualTo("b.yaml");
  }

  @Test
  void should_keep_what_of_it_is_not_encoded() {
    CoverageState state =
        one("id: a/b, " + TITLE + ", sheets: [nghe-an-2021], note: {vi: x, en: y}").state();
    assertThat(((CoverageState.Encoded) state).note()).contains(Text.of("x", "y"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "procedures: [{id: none}]|unknown-procedure|there is no procedure \"none\"; there are: hd09-2012/regular,",
        "procedures: [{id: hd09-2012/committee, steps: [none]}]|unknown-step|the procedure hd09-2012/committee has no step \"none\"; it has: past-month-judged, coming-month-planned, form-chosen",
        "sheets: [none]|unknown-sheet|there is no score sheet \"none\"; there are: an-phu-ward-2025,",
        "hierarchy: true|no-hierarchy|no row of hierarchy.yaml rests on this document and clause;",
        "sheets: [nghe-an-2021], left-out: {vi: x, en: y}|two-states|the provision is encoded, so it cannot be left out as well; remove left-out",
        "note: {vi: x, en: y}|note-without-encoding|a note is for what is encoded;",
        "figures: true|no-figures|the provision has no figures in provisions/, or a rule of its id asks for them;",
        "through: [none/none]|unknown-rule|there is no rule \"none/none\";",
        "core: [PartyAge]|not-a-core-type|\"PartyAge\" is not the name of a type of the core (form: member.PartyAge)",
        "indicator: none|unknown-indicator|there is no indicator \"none\"; there are: ",
        "figure: 1|unknown-field|there is no field \"figure\";",
      })
  void should_be_refused_with_its_line_when_a_row_is_wrong(String row, String key, String message) {
    List<Fault> faults = faults(rows("id: ok/ok, " + TITLE, "id: a/b, " + TITLE + ", " + row));
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).key()).isEqualTo(key);
    assertThat(faults.get(0).text(Language.ENGLISH)).contains("coverage.yaml").contains(message);
    assertThat(faults.get(0).place().get().line()).isEqualTo(5);
  }

  @Test
  void should_be_refused_when_a_provision_or_document_stands_twice() {
    assertThat(faults(rows("id: a/b, " + TITLE, "id: a/b, " + TITLE)))
        .extracting(Fault::key)
        .containsExactly("provision-twice");
    String twice =
        rows("id: a/b, " + TITLE) + rows("id: c/d, " + TITLE).replace("documents:\n", "");
    assertThat(faults(twice)).extracting(Fault::key).containsExactly("document-twice");
  }

  @Test
  void should_be_refused_when_a_rule_of_the_document_is_not_listed() {
    List<Fault> faults = faults(file("hd-09-btctw-2012", "id: hd09-2012/regular-regime"));
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).text(Language.VIETNAMESE))
        .contains(
            "nội dung \"hd09-2012/no-numeric-thresholds\" của văn bản này có quy định hoặc con số mà"
                + " không được liệt kê");
  }

  @Test
  void should_be_refused_when_a_rule_is_given_another_title_or_left_out() {
    assertThat(faults(file("hd-16-btctw-2018", "id: hd16-2018/excellent-cap, " + TITLE)))
        .extracting(Fault::key)
        .containsExactly("unknown-field", "unknown-field");
    assertThat(
            faults(
                file("hd-16-btctw-2018", "id: hd16-2018/excellent-cap, left-out: {vi: x, en: y}")))
        .extracting(Fault::key)
        .containsExactly("two-states");
  }

  @Test
  void should_be_refused_when_there_is_no_such_document_or_no_id() {
    assertThat(faults(file("none", "id: a/b, " + TITLE)))
        .extracting(Fault::key)
        .containsExactly("unknown-document");
    assertThat(faults("documents:\n  - provisions: []\n"))
        .extracting(Fault::key)
        .containsExactly("missing-field");
    assertThat(faults(rows(TITLE))).extracting(Fault::key).contains("missing-field");
  }

  @Test
  void should_be_refused_with_its_line_when_an_id_holds_what_nobody_sees() {
    List<Fault> faults = faults(rows("id: ok/ok, " + TITLE, "id: \"a\\u00adb\", " + TITLE));
    assertThat(faults).extracting(Fault::key).containsExactly("identity-unseen");
    assertThat(faults.get(0).place().get().line()).isEqualTo(5);
  }

  @Test
  void should_hold_all_that_ships_when_nothing_else_is_said() {
    RuleId cap = new RuleId("hd16-2018/excellent-cap");
    assertThat(Encodable.shipped(Set.of(cap)).isRule(cap)).isTrue();
    assertThat(Encodable.shipped(Set.of(cap)).isParameter(cap)).isFalse();
    assertThat(Encodable.shipped(Set.of()).isRule(cap)).isFalse();
    assertThat(Encodable.shipped(Set.of()).isParameter(cap)).isTrue();
  }

  @Test
  void should_say_the_same_when_the_shipped_file_was_compiled() {
    Set<RuleId> rules = new HashSet<>();
    Regulations.standard()
        .jurisdictions()
        .ids()
        .forEach(
            place ->
                Regulations.standard()
                    .forJurisdiction(place.value())
                    .rules()
                    .forEach(rule -> rules.add(rule.id())));
    Encodable all = Encodable.shipped(rules);
    assertThat(ShippedFiles.yaml().ledger(all)).isEqualTo(ShippedFiles.compiled().ledger(all));
  }
}
