package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.vote.ConfidenceLevel;
import vn.chibo.core.vote.ConfidenceVote;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * Confidence votes (lấy phiếu tín nhiệm), by the day of the vote: what follows of low confidence,
 * who must be present, and when they are held. They choose nobody and carry nothing.
 *
 * <pre>{@code
 * ConfidenceRules rules = Regulations.standard().confidenceVotes();
 * rules.judge(vote, VoteBase.of(VoteDenominator.ISSUED));
 * }</pre>
 */
public final class ConfidenceRules {
  private final ConfidenceClauses clauses;

  /** The rules that clauses make. */
  public ConfidenceRules(ConfidenceClauses clauses) {
    this.clauses = Objects.requireNonNull(clauses, "clauses");
  }

  /** What they are made of. */
  public ConfidenceClauses clauses() {
    return clauses;
  }

  /**
   * What follows of a vote: each consequence of the regime, Satisfied where the share of low
   * confidence falls under it, and not applicable where it does not.
   *
   * @param base of what number the share is taken: no source on record says it, so there is no
   *     default
   */
  public List<VoteFinding> judge(ConfidenceVote vote, VoteBase base) {
    Objects.requireNonNull(base, "base");
    List<Clause<LowConfidence>> all = clauses.consequences().on(vote.getDate());
    return all.isEmpty()
        ? List.of(VoteFinding.noFigure(VoteMessages.text("confidence.no-figure", vote.getDate())))
        : all.stream().map(clause -> judge(clause, vote, base)).toList();
  }

  private static VoteFinding judge(
      Clause<LowConfidence> clause, ConfidenceVote vote, VoteBase base) {
    Quantity low = vote.getTally().possibleVotes(ConfidenceLevel.LOW);
    VoteCounts counts = vote.getTally().counts();
    Text explanation =
        VoteMessages.text(
            "confidence.low",
            VoteWords.count(low),
            VoteWords.count(counts.possible(base)),
            clause.says().words(),
            clause.says().consequence());
    Text what = VoteMessages.text("confidence.low-votes");
    return new VoteFinding(
        switch (clause.says().holds(low, base, counts)) {
          case YES -> Outcome.SATISFIED;
          case NO -> Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET);
          case UNKNOWN -> Agreement.missing(VoteWords.missing(what, low, base, counts));
        },
        explanation,
        List.of(clause.citation()));
  }

  /** Whether enough of those summoned are present for the conference to be valid. */
  public VoteFinding quorum(LocalDate day, VoteCounts counts) {
    return clauses.quorums().on(day).stream()
        .findFirst()
        .map(clause -> Quorums.judge(clause.says(), counts, List.of(clause.citation())))
        .orElseGet(() -> VoteFinding.noFigure(VoteMessages.text("confidence.no-quorum", day)));
  }

  /**
   * Whether a vote falls in the year of the term in which it is due.
   *
   * @param day the day of the vote
   * @param termStart the first day of the term, empty where not recorded
   */
  public VoteFinding termYear(LocalDate day, Optional<LocalDate> termStart) {
    return clauses.termYears().on(day).stream()
        .findFirst()
        .map(clause -> termYear(clause, day, termStart))
        .orElseGet(() -> VoteFinding.noFigure(VoteMessages.text("confidence.no-timing", day)));
  }

  private static VoteFinding termYear(
      Clause<Integer> clause, LocalDate day, Optional<LocalDate> termStart) {
    List<Citation> by = List.of(clause.citation());
    if (termStart.isEmpty()) {
      return new VoteFinding(
          Agreement.missing(List.of(VoteMessages.text("confidence.term-start"))),
          VoteMessages.text("confidence.due-in-year", clause.says()),
          by);
    }
    LocalDate start = termStart.get();
    if (day.isBefore(start)) {
      Text why = VoteMessages.text("confidence.before-term", start);
      return new VoteFinding(
          Outcome.undetermined(UndeterminedReason.CONFLICTING_FACTS, List.of(why)), why, by);
    }
    long year = ChronoUnit.YEARS.between(start, day) + 1;
    return new VoteFinding(
        year == clause.says() ? Outcome.SATISFIED : Outcome.VIOLATED,
        VoteMessages.text("confidence.year-of-term", year, clause.says()),
        by);
  }

  /** Whether so many votes were held in a year as the regime asks at its last day. */
  public VoteFinding yearly(int year, Register<ConfidenceVote> votes, LocalDate asOf) {
    DatePeriod days = DatePeriod.ofYear(year);
    return clauses.perYear().on(days.last()).stream()
        .findFirst()
        .map(clause -> yearly(clause, days, votes, asOf))
        .orElseGet(
            () ->
                VoteFinding.noFigure(
                    VoteMessages.text("confidence.no-yearly", String.valueOf(year))));
  }

  private static VoteFinding yearly(
      Clause<Integer> clause, DatePeriod days, Register<ConfidenceVote> votes, LocalDate asOf) {
    long held = votes.within(days).stream().filter(vote -> !vote.getDate().isAfter(asOf)).count();
    Text year = Text.same(String.valueOf(days.start().getYear()));
    return new VoteFinding(
        held >= clause.says() ? Outcome.SATISFIED : tooFew(days, votes, asOf, year),
        VoteMessages.text("confidence.yearly", held, year, clause.says()),
        List.of(clause.citation()));
  }

  private static Outcome tooFew(
      DatePeriod days, Register<ConfidenceVote> votes, LocalDate asOf, Text year) {
    boolean runs = asOf.isBefore(days.last());
    if (!votes.gaps(days, asOf).isEmpty()) {
      return new Outcome.Undetermined(
          UndeterminedReason.INCOMPLETE_REGISTER,
          List.of(VoteMessages.text("confidence.entries", year)),
          runs ? Optional.of(days.last()) : Optional.empty());
    }
    return runs ? new Outcome.Pending(days.last(), Lean.NOT_YET) : Outcome.VIOLATED;
  }
}
