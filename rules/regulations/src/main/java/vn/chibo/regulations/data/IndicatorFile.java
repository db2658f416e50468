package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * Reads indicators: what is spoken of, by whom, over which intervals, and how it is measured.
 *
 * <pre>{@code
 * indicators:
 *   - id: TM-1
 *     name: {vi: "…", en: "…"}
 *     status: CONFIRMED
 *     document: kh-tinh-mau-2026       # or cases: […]
 *     intervals: [QUARTER, {months: 12}]
 *     measures: […]                    # as IndicatorReader reads them
 * }</pre>
 */
public final class IndicatorFile {
  /** A longer look back than any register. */
  private static final int MOST_MONTHS = 1_200;

  private static final String[] FIELDS = {
    "id",
    "name",
    "status",
    "document",
    "clause",
    "cases",
    "intervals",
    "needs",
    "provisions",
    "scoresheets",
    "note",
    "measures"
  };

  private static final Map<String, Span> SPANS =
      Map.of("MONTH", Span.MONTH, "QUARTER", Span.QUARTER, "YEAR", Span.YEAR);

  private final DocumentReader documents;
  private final Set<String> provisions;
  private final Set<String> sheets;
  private final Set<String> taken;

  /**
   * Refers to what there is.
   *
   * @param provisions the ids of all provisions
   * @param sheets the ids of all score sheets
   * @param taken the ids and keys of indicators that there are
   */
  IndicatorFile(
      DocumentCatalogue catalogue,
      Set<String> provisions,
      Set<String> sheets,
      Collection<String> taken) {
    this.documents = new DocumentReader(catalogue);
    this.provisions = provisions;
    this.sheets = sheets;
    this.taken = new HashSet<>(taken);
  }

  /**
   * Reads a file that holds indicators and nothing else; they may name the provisions and score
   * sheets that ship.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static List<IndicatorGroup> read(
      String name, InputStream stream, DocumentCatalogue catalogue) {
    return new IndicatorFile(
            catalogue, Provision.ids(Provisions.all()), ids(ScoreSheets.all()), List.of())
        .read(DataFile.yaml(name, stream));
  }

  /** The ids of sheets. */
  static Set<String> ids(List<ScoreSheet> sheets) {
    return sheets.stream().map(sheet -> sheet.id().value()).collect(Collectors.toSet());
  }

  /** The groups of a file that holds nothing else. */
  List<IndicatorGroup> read(DataFile file) {
    return file.read(top -> all(top.only("indicators")));
  }

  /** The groups of the field {@code indicators}. */
  List<IndicatorGroup> all(DataNode top) {
    return top.list("indicators", this::group);
  }

  /** A name that nothing else has; one that is taken is a fault of its line. */
  private String own(DataNode node) {
    String name = node.text();
    if (!name.isEmpty() && !taken.add(name)) {
      fault(node, "indicator-taken", name);
    }
    return name;
  }

  private IndicatorGroup group(DataNode row) {
    row.only(FIELDS);
    String id = row.required("id", this::own, "");
    List<IndicatorInterval> intervals = some(row, "intervals", IndicatorFile::interval);
    IndicatorInterval usual = intervals.stream().findFirst().orElse(IndicatorInterval.months(1));
    return new IndicatorGroup(
        id,
        words(row, "name"),
        intervals,
        row.list("needs", DataNode::words),
        source(row),
        related(row),
        some(row, "measures", new IndicatorReader(id, usual, this::own)::measure));
  }

  /** A list that must be there and must not be empty. */
  private static <T> List<T> some(DataNode row, String field, Function<DataNode, T> reader) {
    List<DataNode> items = row.required(field, DataNode::items, List.of());
    if (items.isEmpty()) {
      row.find(field).filter(DataNode::isList).ifPresent(list -> fault(list, "empty-list", field));
    }
    return items.stream().map(reader).toList();
  }

  /** Who speaks of it must be said: a document, published reports, or both. */
  private IndicatorGroup.Source source(DataNode row) {
    List<String> cases = row.list("cases", DataNode::text);
    boolean document = row.find("document").isPresent() || row.find("clause").isPresent();
    if (row.isMap() && cases.isEmpty() && !document) {
      fault(row, "no-source");
    }
    Optional<Citation> citation =
        Optional.of(row)
            .filter(node -> document)
            .flatMap(documents::named)
            .map(named -> documents.citation(row, named));
    return new IndicatorGroup.Source(
        citation.map(Citation::status).orElseGet(() -> documents.status(row)), citation, cases);
  }

  private IndicatorGroup.Related related(DataNode row) {
    return new IndicatorGroup.Related(
        row.list("provisions", node -> known(node, provisions, "unknown-provision")),
        row.list("scoresheets", node -> known(node, sheets, "unknown-sheet")),
        row.find("note").map(DataNode::words));
  }

  private static String known(DataNode node, Set<String> all, String fault) {
    String id = node.text();
    if (!id.isEmpty() && !all.contains(id)) {
      fault(node, fault, id, String.join(", ", new TreeSet<>(all)));
    }
    return id;
  }

  /** A span of the calendar, or so many months up to a day. */
  private static IndicatorInterval interval(DataNode node) {
    if (!node.isMap()) {
      return IndicatorInterval.of(node.oneOf(SPANS).orElse(Span.QUARTER));
    }
    Optional<Integer> months =
        node.only("months")
            .required("months", field -> field.sound(DataNode::count), Optional.empty());
    Optional<Integer> known = months.filter(number -> number >= 1 && number <= MOST_MONTHS);
    if (months.isPresent() && known.isEmpty()) {
      fault(node, "months-out-of-range", months.get(), MOST_MONTHS);
    }
    return IndicatorInterval.months(known.orElse(1));
  }

  static Text words(DataNode row, String field) {
    return row.required(field, DataNode::words, Text.same(""));
  }

  static void fault(DataNode node, String key, Object... arguments) {
    node.fault(key, DataMessages.text("data." + key, arguments));
  }
}
