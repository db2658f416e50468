package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.Handbook;
import vn.chibo.evaluator.handbook.HandbookFigure;
import vn.chibo.evaluator.handbook.HandbookFormat;
import vn.chibo.evaluator.handbook.HandbookPage;
import vn.chibo.evaluator.handbook.HandbookRule;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.testkit.example.Example;

/** The handbooks of everything that ships: nothing is left out, and nothing is added. */
class ShippedHandbookTest {
  private static final List<HandbookPage> PAGES = ShippedHandbooks.pages();
  private static final Map<String, String> FILES =
      PAGES.stream()
          .flatMap(page -> page.files().entrySet().stream())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  private static final Map<String, List<HandbookRule>> RULES =
      handbooks().collect(Collectors.toMap(Handbook::name, Handbook::rules));
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern RAW = Pattern.compile("[A-Z]+_[A-Z_]+");

  static Stream<Handbook> handbooks() {
    return PAGES.stream().filter(Handbook.class::isInstance).map(Handbook.class::cast);
  }

  private static String html(HandbookPage page, Language language) {
    return FILES.get(page.fileName(HandbookFormat.HTML, language));
  }

  private static String markdown(HandbookPage page, Language language) {
    return FILES.get(page.fileName(HandbookFormat.MARKDOWN, language));
  }

  @Test
  void should_have_a_page_for_each_place_with_rules_or_sheets_of_its_own() {
    assertThat(PAGES)
        .extracting(HandbookPage::name)
        .containsExactly(
            "index",
            "central",
            "ha-noi",
            "binh-thuan",
            "hau-giang",
            "lao-cai",
            "nghe-an",
            "phu-tho-khoi-cac-co-quan",
            "an-phu");
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void should_show_every_rule_with_its_clause_in_both_languages(Handbook handbook) {
    for (Language language : Language.values()) {
      String page = markdown(handbook, language);
      for (Rule<?> rule : handbook.book().rules()) {
        assertThat(page).contains("<a id=\"rule-" + rule.id() + "\"></a>");
        rule.citations().forEach(clause -> assertThat(page).contains(clause.text(language)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void should_show_the_figures_of_the_book_and_no_others(Handbook handbook) {
    Set<ParameterEntry> shown =
        RULES.get(handbook.name()).stream()
            .flatMap(rule -> rule.figures().stream())
            .map(HandbookFigure::entry)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<RuleId> rules = handbook.book().rules().stream().map(Rule::id).collect(Collectors.toSet());
    Set<ParameterEntry> ofBook =
        handbook.book().figures().entries().stream()
            .filter(entry -> rules.contains(entry.key().rule()))
            .filter(entry -> holds(handbook, entry))
            .collect(Collectors.toSet());
    assertThat(shown).isEqualTo(ofBook).isNotEmpty();
    RULES.get(handbook.name()).stream()
        .flatMap(rule -> rule.figures().stream())
        .forEach(figure -> assertThat(figure.of()).as("%s", figure.entry().key()).isNotEmpty());
  }

  private static boolean holds(Handbook handbook, ParameterEntry entry) {
    JurisdictionId place = entry.citation().document().getJurisdiction();
    return handbook.book().lineage().stream().anyMatch(each -> each.id().equals(place));
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void should_show_an_example_of_every_outcome_that_the_golden_examples_have(Handbook handbook) {
    for (HandbookRule rule : RULES.get(handbook.name())) {
      Set<OutcomeKind> golden = EnumSet.noneOf(OutcomeKind.class);
      ShippedExamplesTest.EXAMPLES.stream()
          .filter(example -> example.rule().equals(rule.rule().id()))
          .map(Example::expected)
          .forEach(expected -> golden.add(expected.kind()));
      assertThat(rule.examples())
          .as("%s", rule.rule().id())
          .extracting(shown -> OutcomeCode.kind(OutcomeCode.of(shown.finding().outcome())))
          .containsExactlyElementsOf(golden);
    }
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void should_lead_somewhere_wherever_a_link_leads(Handbook handbook) {
    for (Language language : Language.values()) {
      String page = html(handbook, language);
      List<String> places = PLACE.matcher(page).results().map(r -> r.group(1)).toList();
      assertThat(places).doesNotHaveDuplicates();
      assertThat(LINK.matcher(page).results().map(r -> r.group(1)).toList())
          .isNotEmpty()
          .isSubsetOf(places);
    }
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void should_show_words_and_no_names_of_constants(Handbook handbook) {
    for (HandbookRule rule : RULES.get(handbook.name())) {
      for (Language language : Language.values()) {
        assertThat(rule.condition().text(language)).doesNotContainPattern(RAW);
      }
    }
    assertThat(markdown(handbook, Language.ENGLISH)).doesNotContain("GRASSROOTS", "PRAISE");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_link_from_the_index_to_every_page(Language language) {
    String index = html(PAGES.get(0), language);
    handbooks()
        .forEach(
            page ->
                assertThat(index)
                    .contains("href=\"" + page.fileName(HandbookFormat.HTML, language) + "\""));
  }

  @Test
  void should_say_that_examples_are_synthetic_and_that_nobody_wrote_the_page() {
    handbooks()
        .forEach(
            page -> {
              assertThat(html(page, Language.VIETNAMESE))
                  .contains("Mọi hồ sơ trong các ví dụ là giả định", "không ai viết tay");
              assertThat(html(page, Language.ENGLISH))
                  .contains(
                      "All records in the examples are synthetic", "nobody writes it by hand");
            });
  }

  @Test
  void should_show_the_sheets_of_the_place_with_their_defects() {
    Handbook anPhu = handbooks().filter(page -> page.name().equals("an-phu")).findFirst().get();
    assertThat(markdown(anPhu, Language.ENGLISH))
        .contains(
            "### Score sheet of one meeting, An Phú ward\n",
            "    - Where number of members: at most 30 members\n      - 5 points: 90 minutes or more\n",
            "      - 2 points: 45 minutes\n",
            "- **As published it has a hole",
            "- **As published it has an overlap",
            "### Score frame of one meeting under Guidance 42\n");
  }

  @Test
  void should_write_the_same_bytes_when_written_again(@TempDir Path folder) throws IOException {
    HandbookBuild.main(new String[] {folder.toString()});
    List<String> names = names(folder);
    assertThat(names).hasSize(PAGES.size() * 4).contains("ha-noi.vi.md", "index.en.html");
    for (String name : names) {
      String written = Files.readString(folder.resolve(name));
      assertThat(written).isEqualTo(FILES.get(name)).doesNotContain("\r").endsWith("\n");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void should_have_words_for_every_name_in_a_table() {
    Set<String> named = Regulations.standard().tableWords().keySet();
    handbooks()
        .flatMap(page -> RULES.get(page.name()).stream())
        .flatMap(rule -> rule.table().entrySet().stream())
        .flatMap(row -> Stream.concat(Stream.of(row.getKey()), row.getValue().stream()))
        .forEach(name -> assertThat(named).contains(name));
    assertThat(Arrays.asList(named.toArray())).contains("CELL", "PRAISE/COLLECTIVES");
  }
}
