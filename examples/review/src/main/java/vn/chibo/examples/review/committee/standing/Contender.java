package vn.chibo.examples.review.committee.standing;

import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.Part;
import vn.chibo.examples.review.annex.Entry.Reason;

/**
 * A unit that is ranked or not, never both.
 *
 * @param id the unit
 * @param name what readers call it
 * @param score by what it is ranked, empty where it is not
 * @param out why it is not ranked, empty where it is
 */
record Contender(OrganizationId id, Text name, Optional<RankingScore> score, Optional<Out> out) {

  /** Why a unit is not ranked. */
  record Out(Reason reason, Text words) {}

  static Contender of(StandingUnit unit, RankingBasis basis, StandingFacts facts) {
    Optional<Out> barred = barred(unit, facts);
    Optional<RankingScore> score = barred.isPresent() ? Optional.empty() : basis.score(unit);
    Optional<Out> out =
        score.isPresent()
            ? Optional.empty()
            : barred.or(() -> Optional.of(new Out(Reason.NOT_KNOWN, basis.lacking())));
    return new Contender(unit.id(), unit.name(), score, out);
  }

  /** A unit of which the report does not speak. */
  static Contender elsewhere(OrganizationId id) {
    return out(id, Text.same(id.value()), Reason.NOT_KNOWN, StandingMessages.text("out.elsewhere"));
  }

  /** A unit that stands in no cluster. */
  static Contender outside(StandingUnit unit) {
    return out(
        unit.id(), unit.name(), Reason.NOT_APPLICABLE, StandingMessages.text("out.no-cluster"));
  }

  private static Contender out(OrganizationId id, Text name, Reason reason, Text words) {
    return new Contender(id, name, Optional.empty(), Optional.of(new Out(reason, words)));
  }

  private static Optional<Out> barred(StandingUnit unit, StandingFacts facts) {
    Optional<Out> notGraded =
        facts
            .review(unit.id(), facts.year())
            .flatMap(review -> review.getDecision())
            .filter(NotGraded.class::isInstance)
            .map(decision -> new Out(Reason.NOT_APPLICABLE, words((NotGraded) decision)));
    return unit.reported()
        ? notGraded
        : Optional.of(new Out(Reason.NOT_REPORTED, StandingMessages.text("out.not-reported")));
  }

  static Text words(NotGraded decision) {
    return decision
        .reason()
        .map(NotGradedReason::label)
        .map(why -> StandingMessages.text("not-graded", why))
        .orElseGet(() -> StandingMessages.text("not-graded.unknown"));
  }

  /** The unit as one of a population; who has nothing to be graded by does not compete. */
  Part<OrganizationId> part(Group group) {
    Part<OrganizationId> part = Part.of(id).named(name).in(group);
    Part<OrganizationId> scored = score.map(s -> part.scored(s.value())).orElse(part);
    boolean competes = out.filter(why -> why.reason() == Reason.NOT_APPLICABLE).isEmpty();
    return competes
        ? scored
        : new Part<>(
            id,
            scored.name(),
            group,
            Optional.of(new NotGraded(Optional.empty(), Optional.empty())),
            scored.score());
  }
}
