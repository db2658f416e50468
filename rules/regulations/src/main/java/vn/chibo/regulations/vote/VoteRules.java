package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;

/**
 * Which majority a matter needs, by the day of the vote.
 *
 * <pre>{@code
 * VoteRules votes = Regulations.standard().votes();
 * VoteRule rule = votes.on(VoteMatter.RESOLUTION, VotingBody.COMMITTEE, day);
 * if (!rule.onRecord()) {
 *   out.println(rule.gap().orElseThrow().vietnamese());
 * }
 * }</pre>
 */
public final class VoteRules {
  private final VoteClauses clauses;

  /** The rules that clauses make. */
  public VoteRules(VoteClauses clauses) {
    this.clauses = Objects.requireNonNull(clauses, "clauses");
  }

  /** What they are made of. */
  public VoteClauses clauses() {
    return clauses;
  }

  /**
   * The same, with unconfirmed clauses switched on.
   *
   * @throws FaultException if there is no clause of an id; the fault lists what exists
   */
  public VoteRules switchedOn(String... ids) {
    Set<String> on = new TreeSet<>(List.of(ids));
    List<String> known = clauses.ids();
    for (String id : on) {
      if (!known.contains(id)) {
        throw new FaultException(
            Fault.of(
                "unknown-vote-clause",
                VoteMessages.text("vote.unknown-clause", id, String.join(", ", known))));
      }
    }
    return new VoteRules(clauses.switchedOn(on));
  }

  /** What a matter needs where members vote on it: in the cell, or at a congress of members. */
  public VoteRule on(VoteMatter matter, LocalDate day) {
    return on(matter, VotingBody.MEMBERS, day);
  }

  /** What a matter needs of a body on a day. */
  public VoteRule on(VoteMatter matter, VotingBody body, LocalDate day) {
    List<Clause<MajorityClause>> shares =
        clauses.majorities().on(day).stream()
            .filter(clause -> clause.says().matters().contains(matter))
            .filter(clause -> clause.says().body() == body)
            .toList();
    List<VoteReading> readings =
        shares.stream().flatMap(clause -> readings(clause, day).stream()).toList();
    return new VoteRule(
        matter,
        body,
        day,
        readings,
        forms(matter, day),
        readings.isEmpty() ? Optional.of(gap(matter, body, day, shares)) : Optional.empty());
  }

  /** A share of a number of its own, or of that of the regime as each reading has it. */
  private List<VoteReading> readings(Clause<MajorityClause> share, LocalDate day) {
    Optional<VoteBase> own = share.says().base();
    if (own.isPresent()) {
      return List.of(reading("", share, Optional.empty(), own.get(), day));
    }
    List<VoteReading> readings = new ArrayList<>();
    for (Clause<BaseClause> base : clauses.bases().on(day)) {
      for (Map.Entry<String, VoteBase> each : base.says().readings().entrySet()) {
        readings.add(reading(each.getKey(), share, Optional.of(base), each.getValue(), day));
      }
    }
    return readings;
  }

  private VoteReading reading(
      String name,
      Clause<MajorityClause> share,
      Optional<Clause<BaseClause>> base,
      VoteBase number,
      LocalDate day) {
    List<Citation> citations =
        Stream.concat(Stream.of(share.citation()), base.map(Clause::citation).stream()).toList();
    List<Text> unsettled = new ArrayList<>();
    if (!clauses.majorities().settled(share, day)) {
      unsettled.add(document(share));
    }
    base.filter(clause -> !clauses.bases().settled(clause, day))
        .ifPresent(clause -> unsettled.add(document(clause)));
    return new VoteReading(
        name,
        share.says().of(number),
        citations,
        base.flatMap(Clause::note).or(share::note),
        unsettled);
  }

  private static Text document(Clause<?> clause) {
    return Text.of(
        clause.citation().document().text(Language.VIETNAMESE),
        clause.citation().document().text(Language.ENGLISH));
  }

  private List<Clause<VoteForms>> forms(VoteMatter matter, LocalDate day) {
    return clauses.forms().on(day).stream()
        .filter(clause -> clause.says().matters().contains(matter))
        .map(clause -> clause.with(clause.says().forms()))
        .toList();
  }

  /** That there is no figure, or that there is a share and not of what number. */
  private static Text gap(
      VoteMatter matter, VotingBody body, LocalDate day, List<Clause<MajorityClause>> shares) {
    Text none = VoteMessages.text("vote.no-figure", matter.label(), body.label(), day);
    return shares.stream()
        .findFirst()
        .map(clause -> clause.says())
        .map(
            share ->
                VoteMessages.text(
                    "vote.no-base",
                    none,
                    VoteMessages.text(
                        "vote.share." + share.comparison(), share.share().toString())))
        .orElse(none);
  }

  /**
   * Where a recognition stands after its votes, by the regime of the last one's day.
   *
   * @param rounds the votes, in their order
   * @param day the day of the last of them
   */
  public RecognitionResult recognition(List<RecognitionRound> rounds, LocalDate day) {
    return RecognitionResult.of(this, rounds, day);
  }

  /** Which form of discipline a ballot over several forms gives. */
  public DisciplineResult discipline(Tally<DisciplineForm> tally, VotingBody body, LocalDate day) {
    return DisciplineResult.of(this, tally, body, day);
  }
}
