package vn.chibo.regulations.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.indicator.IndicatorDefinition;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.indicator.Indicators;

/**
 * What reports speak of in words (nội dung theo dõi), and the indicators that measure it. None of
 * them is passed or failed, so none has a direction.
 *
 * @param id under which it is listed, such as {@code IND-3}
 * @param name the complaint or wish in the field's own words
 * @param intervals over which it is read, the usual one first; never empty
 * @param needs the facts that must be recorded
 * @param source who speaks of it
 * @param related where the same figure counts
 * @param measures the indicators; never empty
 */
public record IndicatorGroup(
    String id,
    Text name,
    List<IndicatorInterval> intervals,
    List<Text> needs,
    Source source,
    Related related,
    List<Measure> measures) {

  /** Copies what can change. */
  public IndicatorGroup {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(related, "related");
    intervals = List.copyOf(intervals);
    needs = List.copyOf(needs);
    measures = List.copyOf(measures);
  }

  /** The definitions of its indicators, in their order. */
  public List<IndicatorDefinition> definitions() {
    return measures.stream().map(Measure::definition).toList();
  }

  /** The indicators of groups, by key. */
  public static Indicators indicators(List<IndicatorGroup> groups) {
    return Indicators.of(groups.stream().flatMap(group -> group.definitions().stream()).toList());
  }

  /** The ids of groups and the keys of their indicators. */
  public static List<String> names(List<IndicatorGroup> groups) {
    return groups.stream()
        .flatMap(
            group ->
                Stream.concat(
                    Stream.of(group.id()),
                    group.definitions().stream().map(IndicatorDefinition::key)))
        .toList();
  }

  /**
   * Who speaks of it: published reports, or a document.
   *
   * @param status how well that is known; how it is measured is chosen by who defines it
   * @param citation the document and clause, empty where none is named
   * @param cases the ids of published reports
   */
  public record Source(SourceStatus status, Optional<Citation> citation, List<String> cases) {
    /** Copies the cases. */
    public Source {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(citation, "citation");
      cases = List.copyOf(cases);
    }
  }

  /**
   * Where the same figure counts.
   *
   * @param provisions the ids of provisions
   * @param scoreSheets the ids of score sheets
   * @param note what a reader should know of it, empty where nothing is said
   */
  public record Related(List<String> provisions, List<String> scoreSheets, Optional<Text> note) {
    /** Copies the ids. */
    public Related {
      provisions = List.copyOf(provisions);
      scoreSheets = List.copyOf(scoreSheets);
      Objects.requireNonNull(note, "note");
    }
  }

  /**
   * An indicator of the group.
   *
   * @param definition the indicator, once its parameters are set
   * @param examples a value that may be set, by parameter; no figure of a document, and never a
   *     default
   */
  public record Measure(IndicatorDefinition definition, Map<String, Integer> examples) {
    /** Copies the examples. */
    public Measure {
      Objects.requireNonNull(definition, "definition");
      examples = Map.copyOf(examples);
    }
  }
}
