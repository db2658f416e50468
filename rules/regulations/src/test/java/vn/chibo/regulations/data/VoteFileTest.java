package vn.chibo.regulations.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.regulations.vote.VoteMatter;
import vn.chibo.regulations.vote.VoteRule;
import vn.chibo.regulations.vote.VoteRules;

class VoteFileTest {
  private static final String SOUND =
      """
      majorities:
        - id: local/resolution
          document: hd-42-btctw-2025
          clause: {vi: "mục 1", en: "section 1"}
          status: SECONDARY
          until: "2025-12-31"
          matters: [RESOLUTION]
          body: MEMBERS
          share: "3/5"
          comparison: MORE_THAN
          of: REGIME
        - id: local/election
          document: hd-42-btctw-2025
          status: CONFIRMED
          note: {vi: "ghi chú", en: "a note"}
          matters: [ELECTION]
          body: MEMBERS
          share: "2/3"
          comparison: AT_LEAST
          of: SUMMONED_LESS_DEDUCTIONS
          less: [SUSPENDED]
      bases:
        - id: local/base
          document: hd-42-btctw-2025
          status: CONFIRMED
          less: [SUSPENDED]
      forms:
        - id: local/form
          document: hd-42-btctw-2025
          status: CONFIRMED
          matters: [RESOLUTION]
          allowed: [OPEN]
      rounds:
        - {id: local/rounds, document: hd-42-btctw-2025, status: CONFIRMED, votes: "2"}
      """;

  private static VoteRules read(String text) {
    return VoteFile.read("votes.yaml", stream(text), Provisions.catalogue());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void should_read_shares_numbers_forms_and_days() {
    VoteRules rules = read(SOUND);
    LocalDate day = LocalDate.of(2025, 12, 31);
    VoteRule resolution = rules.on(VoteMatter.RESOLUTION, day);
    VoteRule election = rules.on(VoteMatter.ELECTION, day);

    assertThat(resolution.majority().orElseThrow().base())
        .isEqualTo(VoteBase.summonedLess(VoteDeduction.SUSPENDED));
    assertThat(resolution.forms()).hasSize(1);
    assertThat(resolution.readings().get(0).need().english())
        .isEqualTo("more than 3/5 of those summoned, less (suspended from Party activity)");
    assertThat(election.readings().get(0).note().orElseThrow().english()).isEqualTo("a note");
    assertThat(rules.on(VoteMatter.RESOLUTION, day.plusDays(1)).onRecord()).isFalse();
    assertThat(rules.on(VoteMatter.ELECTION, day.plusDays(1)).onRecord()).isTrue();
    assertThat(rules.clauses().rounds().all().get(0).says()).isEqualTo(2);
    assertThat(rules.clauses().ids())
        .containsExactly(
            "local/resolution", "local/election", "local/base", "local/form", "local/rounds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share: \"3/5\"             | share: \"5/3\"           | majority-share",
        "comparison: MORE_THAN      | comparison: AT_MOST      | majority-comparison",
        "body: MEMBERS              | body: MEMBER             | unknown-constant",
        "of: REGIME                 | of: REGIMES              | unknown-constant",
        "matters: [ELECTION]        | matters: []              | unsound",
        "less: [SUSPENDED]          | less: [SUSPENDDED]       | unknown-constant",
        "allowed: [OPEN]            | allowed: []              | unsound",
        "document: hd-42-btctw-2025 | document: hd-0           | unknown-document",
        "status: CONFIRMED          | state: CONFIRMED         | unknown-field",
        "votes: \"2\"               | votes: \"two\"           | not-a-count",
        "id: local/form             | note: {vi: a, en: b}     | missing-field",
      })
  void should_refuse_what_is_wrong_with_its_place(String sound, String broken, String key) {
    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> read(SOUND.replace(sound, broken)));

    assertThat(refused.faults()).extracting(fault -> fault.key()).contains(key);
    assertThat(refused.faults())
        .allSatisfy(fault -> assertThat(fault.place().orElseThrow().line()).isPositive());
  }

  @Test
  void should_refuse_an_end_that_is_no_end() {
    String elections =
        """
        presidiums:
          - {id: a, document: hd-42-btctw-2025, status: CONFIRMED, persons: {}}
        """;
    String confidence =
        """
        quorums:
          - {id: a, document: hd-42-btctw-2025, status: CONFIRMED, share: "2/3", of: NOBODY}
        consequences:
          - {id: b, document: hd-42-btctw-2025, status: CONFIRMED, above: "1/2"}
        """;

    assertThat(
            catchThrowableOfType(
                    FaultException.class,
                    () ->
                        ElectionFile.read(
                            "elections.yaml", stream(elections), Provisions.catalogue()))
                .faults())
        .extracting(fault -> fault.key())
        .containsExactly("no-ends");
    assertThat(
            catchThrowableOfType(
                    FaultException.class,
                    () ->
                        ConfidenceFile.read(
                            "confidence-votes.yaml", stream(confidence), Provisions.catalogue()))
                .faults())
        .extracting(fault -> fault.key())
        .containsExactlyInAnyOrder("unknown-constant", "missing-field");
  }
}
