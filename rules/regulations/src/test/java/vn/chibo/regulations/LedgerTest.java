package vn.chibo.regulations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.member.PartyMember;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.handbook.ProvisionCoverage;
import vn.chibo.regulations.election.CongressClauses;
import vn.chibo.regulations.election.ElectionClauses;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.ConfidenceClauses;
import vn.chibo.regulations.vote.VoteClauses;

/**
 * Every provision that is known stands in the ledger once, as well known as it is, under its
 * document; and whatever it is said to have become is there.
 */
class LedgerTest {
  private static final Regulations REGULATIONS = Regulations.standard();
  private static final Ledger LEDGER = REGULATIONS.ledger();
  private static final Map<String, Known> KNOWN =
      known().collect(Collectors.toMap(Known::id, Function.identity()));

  /** A provision that is known; a practice has no document. */
  private record Known(String id, SourceStatus status, Optional<String> document) {
    static Known of(String line) {
      String[] cells = line.split("\t", -1);
      return new Known(
          cells[0],
          SourceStatus.valueOf(cells[1]),
          Optional.of(cells[2]).filter(key -> !key.isEmpty()));
    }
  }

  private static Stream<Known> known() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LedgerTest.class.getResourceAsStream("provision-ids.tsv")),
                UTF_8))) {
      return reader.lines().skip(1).map(Known::of).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> rules() {
    return REGULATIONS.jurisdictions().ids().stream()
        .flatMap(place -> REGULATIONS.forJurisdiction(place.value()).rules().stream())
        .map(Rule::id)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static List<Encoding> encodings(ProvisionCoverage provision) {
    return provision.state() instanceof CoverageState.Encoded encoded ? encoded.by() : List.of();
  }

  private static Set<String> encodedBy(Encoding.Kind kind) {
    return LEDGER
        .provisions()
        .flatMap(provision -> encodings(provision).stream())
        .filter(by -> by.kind() == kind)
        .map(Encoding::id)
        .collect(Collectors.toSet());
  }

  @Test
  void should_hold_every_provision_that_is_known_once() {
    List<String> ids = LEDGER.provisions().map(ProvisionCoverage::id).toList();
    assertThat(KNOWN).hasSize(434);
    assertThat(ids).doesNotHaveDuplicates().containsAll(KNOWN.keySet());
  }

  @Test
  void should_say_of_every_provision_what_became_of_it() {
    assertThat(LEDGER.provisions().filter(each -> KNOWN.containsKey(each.id())))
        .noneMatch(each -> each.state() instanceof CoverageState.NotYet);
  }

  /**
   * What a document is presumed to have kept of the one before it is a rule of an id of its own.
   */
  @Test
  void should_hold_nothing_else_but_rules_and_sheets_when_no_provision_is_known() {
    Set<String> rules = rules();
    assertThat(
            LEDGER.documents().stream()
                .filter(document -> document.listed())
                .flatMap(document -> document.provisions().stream())
                .map(ProvisionCoverage::id)
                .filter(id -> !KNOWN.containsKey(id)))
        .isSubsetOf(rules);
  }

  @Test
  void should_know_each_provision_as_well_as_it_is_known() {
    assertThat(LEDGER.provisions().filter(each -> KNOWN.containsKey(each.id())))
        .allSatisfy(
            each ->
                assertThat(each.status()).as(each.id()).isEqualTo(KNOWN.get(each.id()).status()));
  }

  @Test
  void should_hold_each_provision_under_its_document_or_among_the_practices() {
    LEDGER
        .documents()
        .forEach(
            document ->
                document.provisions().stream()
                    .filter(each -> KNOWN.containsKey(each.id()))
                    .forEach(
                        each ->
                            assertThat(KNOWN.get(each.id()).document())
                                .as(each.id())
                                .contains(document.document().getKey().value())));
    assertThat(LEDGER.practices())
        .flatExtracting(practice -> practice.provisions())
        .extracting(ProvisionCoverage::id)
        .containsExactlyInAnyOrderElementsOf(
            KNOWN.values().stream()
                .filter(each -> each.document().isEmpty())
                .map(Known::id)
                .toList());
  }

  @Test
  void should_follow_practices_at_places_that_there_are() {
    assertThat(LEDGER.practices())
        .flatExtracting(practice -> practice.jurisdiction().stream().toList())
        .isSubsetOf(REGULATIONS.jurisdictions().ids());
  }

  @Test
  void should_be_carried_out_by_rules_figures_and_indicators_that_there_are() {
    assertThat(rules()).containsAll(encodedBy(Encoding.Kind.RULE));
    assertThat(encodedBy(Encoding.Kind.PARAMETER)).allMatch(LedgerTest::hasFigures);
    assertThat(voteClauses()).containsAll(encodedBy(Encoding.Kind.VOTE_CLAUSE));
    assertThat(REGULATIONS.indicators().keys()).containsAll(encodedBy(Encoding.Kind.INDICATOR));
  }

  private static Stream<Clause<?>> clausesAboutVotes() {
    VoteClauses votes = REGULATIONS.votes().clauses();
    ConfidenceClauses confidence = REGULATIONS.confidenceVotes().clauses();
    ElectionClauses elections = REGULATIONS.elections().clauses();
    CongressClauses congresses = REGULATIONS.congresses().clauses();
    return Stream.of(
            votes.majorities(),
            votes.bases(),
            votes.forms(),
            votes.rounds(),
            confidence.consequences(),
            confidence.quorums(),
            confidence.termYears(),
            confidence.perYear(),
            elections.excepted(),
            elections.forms(),
            elections.surpluses(),
            elections.smallSurpluses(),
            elections.floorSupport(),
            elections.conveners(),
            elections.approvals(),
            congresses.delegatesFrom(),
            congresses.durations(),
            congresses.notices(),
            congresses.quorums(),
            congresses.presidiums())
        .flatMap(clauses -> clauses.all().stream());
  }

  private static Set<String> voteClauses() {
    return clausesAboutVotes().map(Clause::id).collect(Collectors.toSet());
  }

  /** Nothing about votes is applied without a row that says so. */
  @Test
  void should_list_every_clause_about_votes() {
    assertThat(encodedBy(Encoding.Kind.VOTE_CLAUSE)).isEqualTo(voteClauses());
  }

  /** What of a provision is only presumed may be known less well than the provision. */
  @Test
  void should_know_clauses_about_votes_as_well_as_their_provisions() {
    Map<String, Set<SourceStatus>> statuses =
        clausesAboutVotes()
            .collect(
                Collectors.groupingBy(
                    Clause::id,
                    Collectors.mapping(clause -> clause.citation().status(), Collectors.toSet())));

    assertThat(statuses).hasSizeGreaterThan(30);
    statuses.forEach((id, known) -> assertThat(known).as(id).contains(KNOWN.get(id).status()));
  }

  private static boolean hasFigures(String id) {
    RuleId rule = new RuleId(id);
    return !REGULATIONS.figures().table(rule).isEmpty()
        || REGULATIONS.figures().entries().stream()
            .anyMatch(each -> each.key().rule().equals(rule));
  }

  static Stream<String> coreTypes() {
    return Stream.concat(Stream.of("member.PartyMember"), encodedBy(Encoding.Kind.CORE).stream())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("coreTypes")
  void should_be_held_by_a_public_type_of_the_core(String name) throws ClassNotFoundException {
    int simple = name.indexOf('.') + 1;
    String binary = name.substring(0, simple) + name.substring(simple).replace('.', '$');
    Class<?> type = Class.forName("vn.chibo.core." + binary, false, getClass().getClassLoader());
    assertThat(type).isPublic();
    assertThat(type.getModule()).isEqualTo(PartyMember.class.getModule());
  }

  @Test
  void should_have_titles_in_both_languages() {
    assertThat(LEDGER.provisions())
        .allSatisfy(
            each ->
                assertThat(each.title().vietnamese())
                    .as(each.id())
                    .isNotBlank()
                    .isNotEqualTo(each.title().english()));
  }
}
