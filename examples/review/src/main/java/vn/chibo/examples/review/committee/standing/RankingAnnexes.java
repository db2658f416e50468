package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.EmulationCluster;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.Group;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;

/**
 * The ranks of units within their kind and sector and within their emulation cluster (xếp thứ
 * hạng), with ties and with who is not ranked.
 */
final class RankingAnnexes {
  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("ranking", "group", Kind.WORDS),
          Shown.column("ranking", "unit", Kind.WORDS),
          Shown.column("ranking", "best", Kind.COUNT),
          Shown.column("ranking", "worst", Kind.COUNT),
          Shown.column("ranking", "of", Kind.COUNT),
          Shown.column("ranking", "score", Kind.WORDS),
          Shown.column("ranking", "tied", Kind.WORDS),
          Shown.column("ranking", "state", Kind.WORDS));

  private final StandingFacts facts;
  private final List<RuleTally> rules;
  private final List<Text> notes = new ArrayList<>();
  private final List<RankedGroup> groups = new ArrayList<>();

  private RankingAnnexes(StandingFacts facts, List<RuleTally> rules) {
    this.facts = facts;
    this.rules = rules;
  }

  static Annex byKind(StandingFacts facts, List<RuleTally> rules) {
    RankingAnnexes ranking = new RankingAnnexes(facts, rules);
    StandingUnit.byGroup(facts.units())
        .forEach((group, units) -> ranking.add(group, true, units, List.of()));
    return ranking.annex("ranking-kind");
  }

  static Annex byCluster(StandingFacts facts, List<RuleTally> rules) {
    RankingAnnexes ranking = new RankingAnnexes(facts, rules);
    clusters(facts).forEach(ranking::cluster);
    ranking.outside();
    return ranking.annex("ranking-cluster");
  }

  private Annex annex(String id) {
    notes.add(0, StandingMessages.text("ranking.note"));
    notes.add(1, StandingMessages.text("ranking.note-interval"));
    notes.add(counts());
    return new Annex(
        id,
        StandingMessages.text(id),
        COLUMNS,
        groups.stream().flatMap(group -> group.lines().stream()).toList(),
        Optional.empty(),
        notes);
  }

  private Text counts() {
    List<Contender> all = groups.stream().flatMap(group -> group.units().stream()).toList();
    long ranked = all.stream().filter(unit -> unit.score().isPresent()).count();
    return StandingMessages.text("ranking.counts", ranked, all.size() - ranked, all.size());
  }

  /** The clusters of the day of the data, each once. */
  private static List<EmulationCluster> clusters(StandingFacts facts) {
    Map<String, EmulationCluster> clusters = new LinkedHashMap<>();
    facts.own().stream()
        .flatMap(record -> record.getEmulationClusters().entries().stream())
        .filter(each -> each.getPeriod().map(days -> days.contains(facts.asOf())).orElse(true))
        .forEach(each -> clusters.put(each.getId().value(), each));
    return List.copyOf(clusters.values());
  }

  private void cluster(EmulationCluster cluster) {
    List<OrganizationId> named = cluster.getUnits().stream().distinct().toList();
    List<StandingUnit> units =
        facts.units().stream().filter(unit -> named.contains(unit.id())).toList();
    List<Contender> elsewhere =
        named.stream().filter(id -> facts.unit(id).isEmpty()).map(Contender::elsewhere).toList();
    boolean complete = cluster.getUnitCount().map(count -> count == named.size()).orElse(true);
    if (!named.isEmpty()) {
      add(group(cluster), complete, units, elsewhere);
    }
  }

  private static Group group(EmulationCluster cluster) {
    String id = cluster.getId().value();
    return new Group(
        id,
        cluster
            .getName()
            .map(Text::same)
            .orElseGet(() -> StandingMessages.text("ranking.cluster", id)));
  }

  private void add(
      Group group, boolean complete, List<StandingUnit> units, List<Contender> others) {
    RankingBasis basis = RankingBasis.of(units, facts, rules);
    Stream<Contender> own = units.stream().map(unit -> Contender.of(unit, basis, facts));
    groups.add(new RankedGroup(group, complete, Stream.concat(own, others.stream()).toList()));
    notes.add(StandingMessages.text("ranking.basis", group.name(), basis.label()));
    if (!complete) {
      notes.add(StandingMessages.text("ranking.incomplete", group.name()));
    }
  }

  private void outside() {
    List<OrganizationId> inside =
        clusters(facts).stream().flatMap(cluster -> cluster.getUnits().stream()).toList();
    List<Contender> outside =
        facts.units().stream()
            .filter(unit -> !inside.contains(unit.id()))
            .map(Contender::outside)
            .toList();
    if (!outside.isEmpty()) {
      Group none = new Group("-", StandingMessages.text("ranking.no-cluster"));
      groups.add(new RankedGroup(none, true, outside));
    }
  }
}
