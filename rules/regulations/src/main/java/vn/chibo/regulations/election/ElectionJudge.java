package vn.chibo.regulations.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.ElectionOutcome;
import vn.chibo.core.vote.ElectionRound;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.Clauses;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VoteRule;

/**
 * Asks the clauses of the day about one election.
 *
 * @param election the election
 * @param setting what stands around it
 * @param clauses what is on record
 */
record ElectionJudge(Election election, ElectionSetting setting, ElectionClauses clauses) {

  LocalDate day() {
    return election.getDate();
  }

  /** Each round was voted in the form that the kind of the election needs. */
  VoteFinding form() {
    return ofKind(
        clauses.forms(),
        ElectionFormClause::kinds,
        clause ->
            election.getRounds().isEmpty()
                ? open(clause, "election.missing-rounds")
                : formOfRounds(clause));
  }

  private VoteFinding formOfRounds(Clause<ElectionFormClause> clause) {
    VoteForm needed = clause.says().form();
    List<Outcome> rounds = election.getRounds().stream().map(round -> form(round, needed)).toList();
    return new VoteFinding(
        Joins.all(rounds),
        ElectionMessages.text("election.form", needed.label()),
        List.of(clause.citation()));
  }

  private static Outcome form(ElectionRound round, VoteForm needed) {
    return round
        .getForm()
        .map(form -> form == needed ? Outcome.SATISFIED : Outcome.VIOLATED)
        .orElseGet(() -> missing("election.missing-form"));
  }

  VoteFinding surplus(SurplusFinder finder) {
    return ofKind(
        clauses.surpluses(),
        SurplusClause::kinds,
        clause ->
            election.getCandidates().isEmpty()
                ? open(clause, "election.missing-list")
                : finder.find(clause, election.getSeats(), election.candidateSurplus(), day()));
  }

  VoteFinding preparedSurplus(SurplusFinder finder) {
    return ofKind(
        clauses.surpluses(),
        SurplusClause::kinds,
        clause ->
            setting
                .prepared()
                .map(
                    list ->
                        finder.find(
                            clause, election.getSeats(), list.size() - election.getSeats(), day()))
                .orElseGet(() -> open(clause, "election.missing-prepared")));
  }

  /** More than the share of those asked supports each candidate whom nobody prepared. */
  VoteFinding floorSupport() {
    return first(
        clauses.floorSupport(),
        clause -> fromFloor(clause, outside -> support(clause.says(), outside)));
  }

  private Outcome support(Quantity share, Set<MemberId> outside) {
    return Joins.all(outside.stream().map(candidate -> support(share, candidate)).toList());
  }

  private Outcome support(Quantity share, MemberId candidate) {
    Optional<Integer> supporters = Optional.ofNullable(setting.support().get(candidate));
    if (supporters.isEmpty() || setting.asked().filter(asked -> asked > 0).isEmpty()) {
      return missing("election.missing-support");
    }
    Fraction reached = Fraction.of(supporters.get(), setting.asked().orElseThrow());
    return Quantity.exactly(reached).within(share) ? Outcome.SATISFIED : Outcome.VIOLATED;
  }

  /** Nobody of the convening committee stands outside the list that it prepared. */
  VoteFinding convenersBound() {
    return first(
        clauses.conveners(),
        clause ->
            fromFloor(
                clause,
                outside ->
                    setting
                        .conveners()
                        .map(
                            bound ->
                                outside.stream().anyMatch(bound::contains)
                                    ? Outcome.VIOLATED
                                    : Outcome.SATISFIED)
                        .orElseGet(() -> missing("election.missing-conveners"))));
  }

  /** Asks of the candidates outside the prepared list, if there are any. */
  private VoteFinding fromFloor(Clause<?> clause, Function<Set<MemberId>, Outcome> asked) {
    if (setting.prepared().isEmpty()) {
      return open(clause, "election.missing-prepared");
    }
    if (election.getCandidates().isEmpty()) {
      return open(clause, "election.missing-list");
    }
    Set<MemberId> outside = new LinkedHashSet<>(election.getCandidates());
    outside.removeAll(setting.prepared().get());
    Outcome outcome =
        outside.isEmpty()
            ? Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION)
            : asked.apply(outside);
    return new VoteFinding(
        outcome,
        ElectionMessages.text("election.from-floor", outside.size(), says(clause)),
        List.of(clause.citation()));
  }

  private static Text says(Clause<?> clause) {
    return clause.says() instanceof Quantity share
        ? ElectionMessages.text(
            "election.support", share.low().orElseThrow().value().times(Fraction.of(100)))
        : (Text) clause.says();
  }

  /** As many are elected, by the majority of the day, as there are seats. */
  VoteFinding seatsFilled(VoteRule rule) {
    if (!rule.onRecord()) {
      return VoteFinding.noFigure(rule.gap().orElseThrow());
    }
    if (!rule.settled()) {
      return new VoteFinding(
          Outcome.undetermined(
              UndeterminedReason.READING, List.of(ElectionMessages.text("election.readings"))),
          ElectionMessages.text("election.open"),
          rule.citations());
    }
    ElectionOutcome result = election.outcome(rule.majority().orElseThrow());
    Text explanation =
        ElectionMessages.text(
            "election.filled",
            result.elected().size(),
            election.getSeats(),
            result.tied().size(),
            rule.readings().get(0).need());
    return new VoteFinding(filled(result), explanation, rule.citations());
  }

  private Outcome filled(ElectionOutcome result) {
    if (result.seatsLeft() == 0) {
      return Outcome.SATISFIED;
    }
    if (election.getRounds().isEmpty()) {
      return missing("election.missing-rounds");
    }
    return result.settled() ? Outcome.VIOLATED : missing("election.missing-counts");
  }

  /** The level above approved the result; a day before the election cannot be. */
  VoteFinding approval() {
    return first(
        clauses.approvals(),
        clause ->
            new VoteFinding(
                election
                    .getApprovedOn()
                    .map(this::approved)
                    .orElseGet(() -> missing("election.missing-approval")),
                clause.says(),
                List.of(clause.citation())));
  }

  private Outcome approved(LocalDate approved) {
    return approved.isBefore(day())
        ? Outcome.undetermined(
            UndeterminedReason.CONFLICTING_FACTS,
            List.of(ElectionMessages.text("election.approved-before", approved, day())))
        : Outcome.SATISFIED;
  }

  /** Asks the clause of the kind of the election; without a kind it cannot be known which. */
  private <T> VoteFinding ofKind(
      Clauses<T> all,
      Function<T, Set<ElectionKind>> kinds,
      Function<Clause<T>, VoteFinding> asked) {
    List<Clause<T>> today = all.on(day());
    if (today.isEmpty()) {
      return VoteFinding.noFigure(ElectionMessages.text("election.no-figure", day()));
    }
    if (election.getKind().isEmpty()) {
      return open(today.get(0), "election.missing-kind");
    }
    ElectionKind kind = election.getKind().get();
    return today.stream()
        .filter(clause -> kinds.apply(clause.says()).contains(kind))
        .findFirst()
        .map(asked)
        .orElseGet(() -> otherKind(today, kind));
  }

  private static <T> VoteFinding otherKind(List<Clause<T>> today, ElectionKind kind) {
    List<Citation> citations = new ArrayList<>();
    today.forEach(clause -> citations.add(clause.citation()));
    return VoteFinding.notApplicable(
        InapplicableReason.CONDITION_NOT_MET,
        ElectionMessages.text("election.other-kind", kind.label()),
        citations.stream().distinct().toList());
  }

  private <T> VoteFinding first(Clauses<T> all, Function<Clause<T>, VoteFinding> asked) {
    return all.on(day()).stream()
        .findFirst()
        .map(asked)
        .orElseGet(() -> VoteFinding.noFigure(ElectionMessages.text("election.no-figure", day())));
  }

  private static VoteFinding open(Clause<?> clause, String key) {
    return new VoteFinding(
        missing(key), ElectionMessages.text("election.open"), List.of(clause.citation()));
  }

  private static Outcome missing(String key) {
    return Outcome.undetermined(
        UndeterminedReason.MISSING_FACT, List.of(ElectionMessages.text(key)));
  }
}
