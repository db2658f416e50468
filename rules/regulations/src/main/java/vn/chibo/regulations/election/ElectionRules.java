package vn.chibo.regulations.election;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionOutcome;
import vn.chibo.core.vote.Majority;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.Findings;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VoteMatter;
import vn.chibo.regulations.vote.VoteRules;
import vn.chibo.regulations.vote.VotingBody;

/**
 * Elections in the Party (bầu cử trong Đảng), by the day of the election.
 *
 * <pre>{@code
 * ElectionRules rules = Regulations.standard().elections();
 * rules.outcome(election, VotingBody.MEMBERS); // who is elected
 * rules.judge(election, ElectionSetting.of(VotingBody.MEMBERS)); // and whether rightly
 * }</pre>
 */
public final class ElectionRules {
  private final VoteRules votes;
  private final ElectionClauses clauses;
  private final Set<SurplusRounding> roundings;

  /**
   * The rules that clauses make.
   *
   * @param votes which majority an election needs
   */
  public ElectionRules(VoteRules votes, ElectionClauses clauses) {
    this(votes, clauses, EnumSet.allOf(SurplusRounding.class));
  }

  private ElectionRules(VoteRules votes, ElectionClauses clauses, Set<SurplusRounding> roundings) {
    this.votes = Objects.requireNonNull(votes, "votes");
    this.clauses = Objects.requireNonNull(clauses, "clauses");
    this.roundings = roundings;
  }

  /** What they are made of, apart from the majority. */
  public ElectionClauses clauses() {
    return clauses;
  }

  /** The same, by the rounding of a surplus that the caller chose. */
  public ElectionRules rounding(SurplusRounding chosen) {
    return new ElectionRules(votes, clauses, EnumSet.of(chosen));
  }

  /** The most candidates beyond the seats that may be prepared, by the day; empty where open. */
  public Optional<Integer> mostPrepared(int seats, LocalDate day) {
    return small(seats, day).map(clause -> clause.says().most());
  }

  /**
   * Where each candidate stands by the majority of the day; empty where none is on record, or
   * sources disagree on it.
   */
  public Optional<ElectionOutcome> outcome(Election election, VotingBody body) {
    Optional<Majority> majority =
        votes.on(VoteMatter.ELECTION, body, election.getDate()).majority();
    return majority.map(election::outcome);
  }

  /** What is found of an election. */
  public Findings<ElectionQuestion> judge(Election election, ElectionSetting setting) {
    Map<ElectionQuestion, VoteFinding> all = new EnumMap<>(ElectionQuestion.class);
    Optional<VoteFinding> excepted = excepted(election.getDate(), setting.body());
    ElectionJudge judge = new ElectionJudge(election, setting, clauses);
    for (ElectionQuestion question : ElectionQuestion.values()) {
      all.put(question, excepted.orElseGet(() -> judge(judge, question)));
    }
    return new Findings<>(all);
  }

  private VoteFinding judge(ElectionJudge judge, ElectionQuestion question) {
    LocalDate day = judge.day();
    return switch (question) {
      case FORM -> judge.form();
      case SURPLUS -> judge.surplus(this::adopted);
      case PREPARED_SURPLUS -> judge.preparedSurplus(this::prepared);
      case FLOOR_SUPPORT -> judge.floorSupport();
      case CONVENERS_BOUND -> judge.convenersBound();
      case SEATS_FILLED ->
          judge.seatsFilled(votes.on(VoteMatter.ELECTION, judge.setting().body(), day));
      case APPROVAL -> judge.approval();
    };
  }

  private VoteFinding adopted(Clause<SurplusClause> clause, int seats, int surplus, LocalDate day) {
    return check(clause, seats, surplus, day).adopted();
  }

  private VoteFinding prepared(
      Clause<SurplusClause> clause, int seats, int surplus, LocalDate day) {
    return check(clause, seats, surplus, day).prepared();
  }

  private SurplusCheck check(Clause<SurplusClause> clause, int seats, int surplus, LocalDate day) {
    return new SurplusCheck(seats, surplus, clause, small(seats, day), roundings);
  }

  private Optional<Clause<SmallSurplusClause>> small(int seats, LocalDate day) {
    return clauses.smallSurpluses().on(day).stream()
        .filter(clause -> clause.says().covers(seats))
        .findFirst();
  }

  private Optional<VoteFinding> excepted(LocalDate day, VotingBody body) {
    return clauses.excepted().on(day).stream()
        .filter(clause -> clause.says().contains(body))
        .findFirst()
        .map(
            clause ->
                VoteFinding.notApplicable(
                    InapplicableReason.EXCEPTED,
                    ElectionMessages.text("election.excepted", body.label()),
                    List.of(clause.citation())));
  }
}
