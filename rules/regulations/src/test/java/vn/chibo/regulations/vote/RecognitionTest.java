package vn.chibo.regulations.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.vote.VoteFacts.IN_24;
import static vn.chibo.regulations.vote.VoteFacts.VOTES;
import static vn.chibo.regulations.vote.VoteFacts.inFavor;
import static vn.chibo.regulations.vote.VoteFacts.official;
import static vn.chibo.regulations.vote.VoteFacts.uncounted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Recognition, removal of the name, and what comes after three votes: qd24-2021/three-votes. */
class RecognitionTest {
  private static final RecognitionRound NEITHER = round(4, 4);

  /** Of seven official members. */
  private static RecognitionRound round(int recognition, int removal) {
    return new RecognitionRound(
        inFavor(recognition, official(7)), Optional.of(inFavor(removal, official(7))));
  }

  private static RecognitionStep step(LocalDate day, RecognitionRound... rounds) {
    return VOTES.recognition(List.of(rounds), day).step();
  }

  @Test
  void should_be_recognized_from_two_thirds_on() {
    assertThat(step(IN_24, RecognitionRound.of(inFavor(5, official(7)))))
        .isEqualTo(RecognitionStep.RECOGNIZED);
    assertThat(step(IN_24, RecognitionRound.of(inFavor(4, official(7)))))
        .isEqualTo(RecognitionStep.VOTE_AGAIN);
  }

  @Test
  void should_propose_removal_from_two_thirds_on() {
    assertThat(step(IN_24, round(1, 5))).isEqualTo(RecognitionStep.REMOVAL_PROPOSED);
    assertThat(step(IN_24, NEITHER, NEITHER, round(4, 5)))
        .isEqualTo(RecognitionStep.REMOVAL_PROPOSED);
  }

  @Test
  void should_vote_again_until_the_third_vote_and_then_report() {
    assertThat(step(IN_24)).isEqualTo(RecognitionStep.VOTE_AGAIN);
    assertThat(step(IN_24, NEITHER, NEITHER)).isEqualTo(RecognitionStep.VOTE_AGAIN);
    assertThat(step(IN_24, NEITHER, NEITHER, NEITHER)).isEqualTo(RecognitionStep.REPORT_ABOVE);
    assertThat(step(IN_24, NEITHER, NEITHER, NEITHER, NEITHER))
        .isEqualTo(RecognitionStep.REPORT_ABOVE);
  }

  @Test
  void should_let_the_first_vote_decide_that_settles_it() {
    assertThat(step(IN_24, NEITHER, round(5, 0), round(0, 6)))
        .isEqualTo(RecognitionStep.RECOGNIZED);
  }

  @Test
  void should_be_open_when_a_vote_before_is_not_counted() {
    RecognitionRound hidden =
        new RecognitionRound(uncounted(official(7)), Optional.of(inFavor(5, official(7))));
    RecognitionResult result = VOTES.recognition(List.of(hidden, round(5, 0)), IN_24);

    assertThat(result.step()).isEqualTo(RecognitionStep.OPEN);
    assertThat(result.missing())
        .extracting(what -> what.english())
        .containsExactly("votes in favor");
    assertThat(result.findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-29, NOT_ON_RECORD",
    "2021-07-30, REPORT_ABOVE",
    "2025-01-19, REPORT_ABOVE",
    "2025-01-20, NOT_ON_RECORD",
    "2025-07-01, REPORT_ABOVE",
    "2025-12-31, REPORT_ABOVE",
    "2026-01-01, OPEN",
    "2026-07-26, NOT_ON_RECORD",
    "2011-01-18, NOT_ON_RECORD",
  })
  void should_go_by_the_regime_of_the_day(LocalDate day, RecognitionStep expected) {
    assertThat(step(day, NEITHER, NEITHER, NEITHER)).isEqualTo(expected);
  }

  @Test
  void should_cite_what_it_rests_on() {
    assertThat(VOTES.recognition(List.of(round(5, 0)), IN_24).citations())
        .allSatisfy(by -> assertThat(by.clause().orElseThrow().english()).isEqualTo("article 5(2)"))
        .hasSize(1);
    assertThat(VOTES.recognition(List.of(NEITHER), IN_24).citations())
        .allSatisfy(by -> assertThat(by.clause().orElseThrow().english()).isEqualTo("point 4.2.3"))
        .hasSize(1);
    assertThat(VOTES.recognition(List.of(NEITHER), IN_24).findings()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(RecognitionStep.class)
  void should_have_words_for_every_step(RecognitionStep step) {
    assertThat(step.label().vietnamese()).isNotEqualTo(step.label().english());
  }
}
