package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** What of each document is encoded, on a page. */
class CoverageTest {
  private static final RegulatoryDocument OTHER =
      Sample.PLAN.withKey(new DocumentKey("other")).withTitle("Kế hoạch khác");

  private static String english(DocumentCoverage... coverage) {
    return Handbook.of("mau", Text.same("Mau"), Sample.BOOK)
        .coverage(List.of(coverage))
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
    assertThat(english(Sample.coverage().get(0)))
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
            List.of(
                new DocumentCoverage(OTHER, false, List.of()),
                new DocumentCoverage(Sample.PLAN, true, List.of())));
    assertThat(index.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains(
            "| Plan (Kế hoạch khác) of 15 Dec 2023 | **not yet** |\n",
            "| Plan (Kế hoạch mẫu) of 15 Dec 2023 | Encoded: 0; deliberately not: 0; not yet: 0. |\n");
  }

  @Test
  void should_be_encoded_by_something() {
    assertThatThrownBy(() -> new CoverageState.Encoded(List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("by: what is encoded is encoded by something");
  }
}
