package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** What became of every provision, on a page. */
class CoverageTest {
  private static final RegulatoryDocument OTHER =
      Sample.PLAN.withKey(new DocumentKey("other")).withTitle("Kế hoạch khác");

  private static String english(DocumentCoverage... coverage) {
    return Handbook.of("mau", Text.same("Mau"), Sample.BOOK)
        .ledger(Ledger.of(List.of(coverage)))
        .text(HandbookFormat.MARKDOWN, Language.ENGLISH);
  }

  private static ProvisionCoverage provision(SourceStatus status, CoverageState state) {
    return new ProvisionCoverage(
        "a/b", Text.of("điều gì đó", "something"), Optional.empty(), status, state);
  }

  private static CoverageState encoded(Encoding... by) {
    return new CoverageState.Encoded(List.of(by), Optional.empty());
  }

  @Test
  void should_say_of_each_provision_what_became_of_it() {
    assertThat(english(Sample.ledger().documents().get(0)))
        .contains(
            "Encoded: 1; deliberately not: 1; not yet: 1.\n",
            "| What section 2 says (section 2) `huyen-mau/thematic` | **encoded** | [rule \"A"
                + " thematic meeting each quarter\";](#rule-huyen-mau/thematic) procedure thematic"
                + " meeting — The plan is not asked for. |\n",
            "| What section 1 says (section 1) `huyen-mau/aim` | **deliberately not** | It states"
                + " the aim only. |\n",
            "| What section 5 says (section 5) `huyen-mau/books` | **not yet** |  |\n")
        .doesNotContain("Other documents of the catalogue");
  }

  @Test
  void should_link_only_to_what_stands_on_the_page() {
    Encoding elsewhere =
        new Encoding(Encoding.Kind.RULE, "other/rule", Text.same("A rule elsewhere"));
    Encoding hierarchy = new Encoding(Encoding.Kind.HIERARCHY, "x", Text.same("cell"));
    assertThat(
            english(
                new DocumentCoverage(
                    OTHER,
                    true,
                    List.of(provision(SourceStatus.UNCONFIRMED, encoded(elsewhere, hierarchy))))))
        .contains(
            "| Something (clause not known) **unconfirmed** `a/b` | **encoded** | rule \"A rule"
                + " elsewhere\"; hierarchy: cell |\n");
  }

  @Test
  void should_say_that_all_else_is_not_yet_when_nobody_listed_the_provisions() {
    Encoding sheet = new Encoding(Encoding.Kind.SCORE_SHEET, "s", Text.same("sheet"));
    assertThat(
            english(
                new DocumentCoverage(
                    OTHER, false, List.of(provision(SourceStatus.CONFIRMED, encoded(sheet))))))
        .contains(
            "Encoded: 1; deliberately not: 0; not yet: 0. All else that it says is not listed, and"
                + " not encoded yet.\n");
  }

  @Test
  void should_list_the_documents_of_which_nothing_is_encoded() {
    assertThat(english(new DocumentCoverage(OTHER, false, List.of())))
        .contains(
            "### Other documents of the catalogue\n\nNothing of these documents is encoded yet:\n\n"
                + "- Plan (Kế hoạch khác) of 15 Dec 2023\n");
    assertThat(english(new DocumentCoverage(OTHER, true, List.of())))
        .doesNotContain("Other documents of the catalogue");
  }

  @Test
  void should_count_in_an_index_what_is_not_listed_as_not_yet() {
    HandbookIndex index =
        new HandbookIndex(
            "i",
            Text.same("I"),
            List.of(),
            Ledger.of(
                List.of(
                    new DocumentCoverage(OTHER, false, List.of()),
                    new DocumentCoverage(Sample.PLAN, true, List.of()))));
    assertThat(index.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains(
            "| Plan (Kế hoạch khác) of 15 Dec 2023 | **not yet** |\n",
            "| Plan (Kế hoạch mẫu) of 15 Dec 2023 | Encoded: 0; deliberately not: 0; not yet: 0. |\n");
  }

  private static Ledger practices(PracticeCoverage... practices) {
    return new Ledger(List.of(), List.of(practices));
  }

  private static PracticeCoverage practice(String title, Optional<JurisdictionId> place) {
    return new PracticeCoverage(
        Text.of("lệ " + title, title),
        place,
        List.of(
            provision(
                SourceStatus.UNCONFIRMED,
                encoded(
                    new Encoding(Encoding.Kind.CORE, "member.PartyAge", Text.same("PartyAge")),
                    new Encoding(Encoding.Kind.PARAMETER, "a/b", Text.same("rate")),
                    new Encoding(Encoding.Kind.INDICATOR, "guests", Text.same("guests"))))));
  }

  @Test
  void should_show_practices_in_a_section_of_their_own() {
    Ledger ledger = practices(practice("Custom", Optional.empty()));
    assertThat(
            Handbook.of("mau", Text.same("Mau"), Sample.BOOK)
                .ledger(ledger)
                .text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains(
            "### Practices without a document\n",
            "Custom. Encoded: 1; deliberately not: 0; not yet: 0.\n",
            "| **encoded** | type PartyAge, which holds it; figures of \"rate\", which software reads;"
                + " indicator \"guests\" |\n");
    assertThat(
            new HandbookIndex("i", Text.same("I"), List.of(), ledger)
                .text(HandbookFormat.MARKDOWN, Language.VIETNAMESE))
        .contains(
            "## Thực tiễn chưa rõ văn bản\n",
            "| lệ Custom | Đã đưa vào: 1; chủ ý không: 0; chưa: 0. |\n");
  }

  @Test
  void should_keep_at_a_place_what_is_issued_or_followed_there_or_in_several_places() {
    Jurisdiction here = Sample.BOOK.lineage().get(0);
    PracticeCoverage several = practice("Several", Optional.empty());
    PracticeCoverage followed = practice("Here", Optional.of(here.id()));
    PracticeCoverage elsewhere =
        practice("Elsewhere", Optional.of(new JurisdictionId("elsewhere")));
    DocumentCoverage ours =
        new DocumentCoverage(OTHER.withJurisdiction(here.id()), true, List.of());
    DocumentCoverage theirs =
        new DocumentCoverage(
            OTHER.withJurisdiction(new JurisdictionId("elsewhere")), true, List.of());
    Ledger ledger = new Ledger(List.of(theirs, ours), List.of(several, elsewhere, followed));
    assertThat(ledger.at(List.of(here)))
        .isEqualTo(new Ledger(List.of(ours), List.of(several, followed)));
    assertThat(ledger.provisions()).hasSize(3);
    assertThat(Ledger.EMPTY.isEmpty()).isTrue();
    assertThat(practices(several).isEmpty()).isFalse();
  }

  @Test
  void should_be_encoded_by_something() {
    assertThatThrownBy(() -> new CoverageState.Encoded(List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("by: what is encoded is encoded by something");
  }
}
