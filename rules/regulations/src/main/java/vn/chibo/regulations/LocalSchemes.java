package vn.chibo.regulations;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.data.IndicatorGroup;
import vn.chibo.regulations.data.IndicatorGroups;
import vn.chibo.regulations.data.LocalScheme;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.data.ScoreSheets;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * What ships, and what the places that stand in files of their own add to it.
 *
 * @param all the schemes of these places, in the order in which they were added
 */
record LocalSchemes(List<LocalScheme> all) {
  /** What ships alone. */
  static final LocalSchemes NONE = new LocalSchemes(List.of());

  /**
   * These and another.
   *
   * @throws FaultException if a place, document, provision, sheet or indicator of it is there
   *     already
   */
  LocalSchemes with(LocalScheme scheme) {
    LocalSchemes more = new LocalSchemes(Stream.concat(all.stream(), Stream.of(scheme)).toList());
    more.requireOneOfEach();
    return more;
  }

  /** Two schemes that were read apart may hold the same. */
  private void requireOneOfEach() {
    jurisdictions();
    documents();
    Faults faults = new Faults();
    once("provision-twice", provisions().map(each -> each.id().value()), faults);
    once("sheet-twice", scoreSheets().stream().map(each -> each.id().value()), faults);
    once("indicator-twice", IndicatorGroup.names(indicatorGroups()).stream(), faults);
    faults.raise();
  }

  private static void once(String key, Stream<String> ids, Faults faults) {
    Set<String> seen = new HashSet<>();
    ids.forEach(id -> faults.unless(seen.add(id), key, () -> RegulationMessages.text(key, id)));
  }

  /** The provisions that they add. */
  private Stream<Provision> provisions() {
    return all.stream().flatMap(scheme -> scheme.provisions().stream());
  }

  JurisdictionTree jurisdictions() {
    JurisdictionTree shipped = Provisions.jurisdictions();
    return all.isEmpty()
        ? shipped
        : JurisdictionTree.of(joined(shipped.places(), LocalScheme::jurisdictions));
  }

  DocumentCatalogue documents() {
    DocumentCatalogue shipped = Provisions.catalogue();
    return all.isEmpty()
        ? shipped
        : DocumentCatalogue.of(joined(shipped.documents(), LocalScheme::documents));
  }

  List<ScoreSheet> scoreSheets() {
    return joined(ScoreSheets.all(), LocalScheme::scoreSheets);
  }

  List<IndicatorGroup> indicatorGroups() {
    return joined(IndicatorGroups.all(), LocalScheme::indicators);
  }

  /** What ships, and what each scheme adds. */
  private <T> List<T> joined(List<T> shipped, Function<LocalScheme, List<T>> added) {
    return Stream.concat(
            shipped.stream(), all.stream().flatMap(scheme -> added.apply(scheme).stream()))
        .toList();
  }

  /** The titles of all provisions. */
  Map<RuleId, Text> titles() {
    Map<RuleId, Text> titles = new LinkedHashMap<>(Provisions.titles());
    provisions().forEach(each -> titles.put(each.id(), each.title()));
    return titles;
  }

  /** The figures and tables of all provisions. */
  Figures figures() {
    return Provisions.figures(provisions());
  }

  /** What they set for rules of the places above them; none of it ships. */
  Stream<ParameterEntry> parameters() {
    return all.stream().flatMap(scheme -> scheme.parameters().stream());
  }

  /** Where the provisions and their figures stand in the files. */
  Map<PartKey, Place> places() {
    Map<PartKey, Place> places = new LinkedHashMap<>(Provisions.places());
    all.forEach(scheme -> places.putAll(scheme.located()));
    return places;
  }

  /** What is wrong with the score sheets as they were published. */
  Analysis analysisOfSheets() {
    return all.stream()
        .map(LocalSchemes::analysisOfSheets)
        .reduce(ScoreSheets.analysis(), Analysis::and);
  }

  private static Analysis analysisOfSheets(LocalScheme scheme) {
    return scheme.scoreSheets().stream()
        .map(Analysis::of)
        .reduce(Analysis.NOTHING, Analysis::and)
        .placed(scheme.located());
  }
}
