package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.GroupRanking;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.evaluator.population.Ranked;
import vn.chibo.evaluator.population.Ranking;
import vn.chibo.evaluator.population.ScoreOrder;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;

/**
 * Units that are ranked with each other, by score alone. Equal scores share a rank; of an interval
 * each rank that is possible is said.
 *
 * @param group the group
 * @param complete whether no unit of it is missing
 * @param units its units, ranked or not
 */
record RankedGroup(Group group, boolean complete, List<Contender> units) {

  /** The units, those that are ranked first, by rank; then the others. */
  List<Line> lines() {
    Map<OrganizationId, Contender> byId =
        units.stream().collect(Collectors.toMap(Contender::id, Function.identity()));
    GroupRanking<OrganizationId> ranking = ranking();
    Stream<Line> ranked =
        ranking.ranked().stream().map(each -> ranked(of(byId, each.part()), each, ranking));
    Stream<Line> others = ranking.unranked().stream().map(part -> unranked(of(byId, part)));
    return Stream.concat(ranked, others).toList();
  }

  private static Contender of(Map<OrganizationId, Contender> byId, Part<OrganizationId> part) {
    return Objects.requireNonNull(byId.get(part.id()));
  }

  private GroupRanking<OrganizationId> ranking() {
    Population<OrganizationId> all =
        Population.of(units.stream().map(unit -> unit.part(group)).toList());
    return Ranking.of(complete ? all.completed() : all, ScoreOrder.HIGHER_FIRST).groups().get(0);
  }

  private Line ranked(
      Contender unit, Ranked<OrganizationId> ranked, GroupRanking<OrganizationId> ranking) {
    RankingScore score = unit.score().orElseThrow();
    Because because = score.because();
    return Shown.line(
        Stream.of(
            Entry.words(group.name()),
            Entry.words(unit.name()),
            rank(
                ranked.rank().low().map(Bound::value).map(r -> r.numerator().longValue()), because),
            rank(
                ranked.rank().high().map(Bound::value).map(r -> r.numerator().longValue()),
                because),
            Entry.count(units.size(), among()),
            Shown.words(score.words(), because),
            Entry.words(Shown.named(tied(unit.id(), ranking))),
            Entry.words(state(ranked.rank()))));
  }

  private static Entry rank(Optional<Long> rank, Because because) {
    return rank.<Entry>map(r -> Entry.count(r, because))
        .orElseGet(() -> Entry.blank(Entry.Reason.NOT_KNOWN));
  }

  private Because among() {
    return Shown.because("ranking.among", units.stream().map(Contender::name).toList(), List.of());
  }

  private static Text state(Quantity rank) {
    return StandingMessages.text(rank.exact().isPresent() ? "ranking.sure" : "ranking.unsure");
  }

  private static List<Text> tied(OrganizationId unit, GroupRanking<OrganizationId> ranking) {
    return ranking.ties().stream()
        .filter(tied -> tied.stream().anyMatch(part -> part.id().equals(unit)))
        .flatMap(List::stream)
        .filter(part -> !part.id().equals(unit))
        .map(Part::label)
        .toList();
  }

  private Line unranked(Contender unit) {
    Contender.Out why = unit.out().orElseThrow();
    Entry nothing = Entry.blank(why.reason());
    return Shown.line(
        Stream.of(
            Entry.words(group.name()),
            Entry.words(unit.name()),
            nothing,
            nothing,
            Entry.count(units.size(), among()),
            nothing,
            nothing,
            Entry.words(StandingMessages.text("ranking.out", why.words()))));
  }
}
