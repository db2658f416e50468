package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.regulations.data.CoverageRows.DOCUMENTS;
import static vn.chibo.regulations.data.CoverageRows.ENCODABLE;
import static vn.chibo.regulations.data.CoverageRows.TITLE;
import static vn.chibo.regulations.data.CoverageRows.encoding;
import static vn.chibo.regulations.data.CoverageRows.file;
import static vn.chibo.regulations.data.CoverageRows.one;
import static vn.chibo.regulations.data.CoverageRows.read;
import static vn.chibo.regulations.data.CoverageRows.rows;
import static vn.chibo.regulations.data.CoverageRows.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/** What a provision is said to have become is there, or the row is refused. */
class CoverageEncodingsTest {
  @Test
  void should_be_encoded_by_the_rule_of_its_id_with_title_and_clause_of_the_rule() {
    DocumentCoverage coverage =
        read(file("hd-16-btctw-2018", "id: hd16-2018/excellent-cap")).documents().get(0);
    ProvisionCoverage provision = coverage.provisions().get(0);
    assertThat(coverage.listed()).isTrue();
    assertThat(provision.title().english()).isEqualTo("Cap on the grade excellent");
    assertThat(provision.status()).isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(encoding(provision.state()).kind()).isEqualTo(Encoding.Kind.RULE);
  }

  @Test
  void should_be_encoded_by_a_procedure_its_steps_or_a_sheet_that_are_there() {
    Encoding whole =
        encoding(one("id: a/b, " + TITLE + ", procedures: [{id: hd09-2012/committee}]").state());
    assertThat(whole.id()).isEqualTo("hd09-2012/committee");
    assertThat(whole.title().english()).startsWith("\"Meeting of the cell committee");
    Encoding steps =
        encoding(
            one("id: a/b, "
                    + TITLE
                    + ", procedures: [{id: hd09-2012/regular, steps: [discussed, news-told]}]")
                .state());
    assertThat(steps.kind()).isEqualTo(Encoding.Kind.PROCEDURE);
    assertThat(steps.title().english())
        .endsWith("(2012)\", steps: Discussion; News and new policy");
    Encoding sheet = encoding(one("id: a/b, " + TITLE + ", sheets: [hd42-frame-2025]").state());
    assertThat(sheet.kind()).isEqualTo(Encoding.Kind.SCORE_SHEET);
    assertThat(sheet.id()).isEqualTo("hd42-frame-2025");
  }

  @Test
  void should_be_encoded_by_the_hierarchy_where_a_row_rests_on_the_clause() {
    String yaml =
        file(
            "qd-294-tw-2025",
            "id: a/b, hierarchy: true, clause: {vi: \"điểm 10\", en: \"point 10\"}, " + TITLE);
    Encoding hierarchy = encoding(read(yaml).documents().get(0).provisions().get(0).state());
    assertThat(hierarchy.kind()).isEqualTo(Encoding.Kind.HIERARCHY);
    assertThat(hierarchy.title().english()).contains("commune");
  }

  @Test
  void should_be_encoded_by_a_type_of_the_core_an_indicator_or_a_rule_of_another_id() {
    CoverageState state =
        one("id: a/b, "
                + TITLE
                + ", core: [member.PartyAge, time.Quarter], indicator: speakers,"
                + " through: [hd16-2018/excellent-cap]")
            .state();
    assertThat(((CoverageState.Encoded) state).by())
        .containsExactly(
            new Encoding(
                Encoding.Kind.RULE,
                "hd16-2018/excellent-cap",
                Provisions.titles().get(new RuleId("hd16-2018/excellent-cap"))),
            new Encoding(Encoding.Kind.CORE, "member.PartyAge", Text.same("member.PartyAge")),
            new Encoding(Encoding.Kind.CORE, "time.Quarter", Text.same("time.Quarter")),
            new Encoding(
                Encoding.Kind.INDICATOR,
                "speakers",
                CoverageRows.ENCODABLE
                    .indicators()
                    .find("speakers")
                    .orElseThrow()
                    .with(Map.of())
                    .label()));
    assertThat(encoding(one("id: a/b, " + TITLE + ", indicator: young_speakers").state()).title())
        .isEqualTo(Text.same("young_speakers"));
  }

  private static CoverageState cap(String row, Encodable encodable) {
    String yaml = file("hd-16-btctw-2018", "id: hd16-2018/excellent-cap" + row);
    return read(yaml, encodable).provisions().findFirst().orElseThrow().state();
  }

  @Test
  void should_be_encoded_by_figures_when_no_rule_asks_for_them() {
    assertThat(encoding(cap(", figures: true", with())).kind()).isEqualTo(Encoding.Kind.PARAMETER);
    assertThat(encoding(cap(", figures: true", ENCODABLE)).kind())
        .isEqualTo(Encoding.Kind.PARAMETER);
    assertThat(cap("", with())).isEqualTo(new CoverageState.NotYet());
    assertThat(encoding(cap(", figures: false", ENCODABLE)).kind()).isEqualTo(Encoding.Kind.RULE);
  }

  @Test
  void should_be_refused_when_a_rule_asks_for_the_figures() {
    Encodable rule = with("hd16-2018/excellent-cap");
    assertThat(
            catchThrowableOfType(FaultException.class, () -> cap(", figures: true", rule)).faults())
        .extracting(Fault::key)
        .containsExactly("no-figures");
  }

  @Test
  void should_be_encoded_by_a_rule_that_has_no_figures_and_no_document() {
    String rows = rows("id: own/rule, " + TITLE, "id: a/b, through: [own/rule], " + TITLE);
    assertThat(read(rows, with("own/rule")).provisions())
        .extracting(each -> encoding(each.state()))
        .containsExactly(
            new Encoding(Encoding.Kind.RULE, "own/rule", Text.of("a", "b")),
            new Encoding(Encoding.Kind.RULE, "own/rule", Text.same("own/rule")));
  }

  @Test
  void should_be_refused_when_the_rule_of_another_id_is_figures_only() {
    String rows = rows("id: a/b, through: [hd16-2018/excellent-cap], " + TITLE);
    assertThat(catchThrowableOfType(FaultException.class, () -> read(rows, with())).faults())
        .extracting(Fault::key)
        .containsExactly("unknown-rule");
  }

  @Test
  void should_show_the_figures_of_a_document_that_nobody_listed() {
    DocumentCoverage unlisted =
        new UnlistedCoverage(with())
            .of(DOCUMENTS.find(new DocumentKey("hd-16-btctw-2018")).orElseThrow());
    assertThat(unlisted.provisions())
        .filteredOn(each -> each.id().equals("hd16-2018/excellent-cap"))
        .extracting(each -> encoding(each.state()).kind())
        .containsExactly(Encoding.Kind.PARAMETER);
    assertThat(
            new UnlistedCoverage(with())
                .of(DOCUMENTS.find(new DocumentKey("hd-09-btctw-2012")).orElseThrow())
                .provisions())
        .extracting(ProvisionCoverage::id)
        .doesNotContain("hd09-2012/no-numeric-thresholds");
  }

  @Test
  void should_show_the_rules_of_a_document_that_nobody_listed() {
    DocumentCoverage unlisted =
        new UnlistedCoverage(ENCODABLE)
            .of(DOCUMENTS.find(new DocumentKey("hd-09-btctw-2012")).orElseThrow());
    assertThat(unlisted.listed()).isFalse();
    assertThat(unlisted.provisions())
        .extracting(ProvisionCoverage::id)
        .containsExactly(
            "hd09-2012/no-numeric-thresholds",
            "hd09-2012/regular-regime",
            "hd09-2012/regular",
            "hd09-2012/committee");
  }

  @Test
  void should_be_encoded_by_a_clause_about_votes_where_there_is_one() {
    String row = "id: qd24-2021/three-votes, " + TITLE;
    FaultException refused =
        catchThrowableOfType(
            FaultException.class, () -> one("id: a/b, " + TITLE + ", votes: true"));

    assertThat(encoding(one(row + ", votes: true").state()))
        .isEqualTo(
            new Encoding(Encoding.Kind.VOTE_CLAUSE, "qd24-2021/three-votes", Text.of("a", "b")));
    assertThat(one(row + ", votes: false").state()).isEqualTo(new CoverageState.NotYet());
    assertThat(refused.faults()).extracting(Fault::key).containsExactly("no-vote-clause");
  }
}
