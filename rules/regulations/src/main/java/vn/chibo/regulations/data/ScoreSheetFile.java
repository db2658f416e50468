package vn.chibo.regulations.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.ScoreSheetId;

/**
 * Reads score sheets. Points and bounds are numbers, shares are fractions; an end of an interval is
 * {@code from} or {@code to} where it is in, {@code above} or {@code below} where it is out.
 *
 * <pre>{@code
 * scoresheets:
 *   - id: xa-mau-2026
 *     title: {vi: "Bảng điểm của xã mẫu", en: "Sheet of the sample commune"}
 *     document: kh-xa-mau-2026
 *     status: CONFIRMED
 *     total: "10"
 *     rescaling: NONE
 *     groups:
 *       - id: "1"
 *         title: {vi: "Dự sinh hoạt", en: "Attendance"}
 *         max: "10"
 *         items:
 *           - id: "1.1"
 *             title: {vi: "Tỷ lệ dự họp", en: "Attendance rate"}
 *             max: "10"
 *             measure: attendance-rate/exempt-excluded
 *             levels:
 *               - {points: "10", from: "90/100"}
 *               - {points: "5", below: "90/100"}
 *     bands:
 *       - {id: PASS, label: {vi: "Đạt", en: "Pass"}, from: "10"}
 *       - {id: FAIL, label: {vi: "Không đạt", en: "Fail"}, below: "10"}
 * }</pre>
 *
 * <p>A sheet of a month, quarter or year says so: {@code span: YEAR}; people give its points.
 *
 * <p>A sheet whose levels leave holes or overlap, or whose points do not add up, is refused with a
 * value that shows it. One that was published so says it of the item: {@code as-published: [HOLE]}.
 */
public final class ScoreSheetFile {
  private final DocumentReader documents;
  private final ScoreItemReader items;
  private final Places places = new Places();

  ScoreSheetFile(DocumentCatalogue catalogue, ScoreMeasures measures) {
    documents = new DocumentReader(catalogue);
    items = new ScoreItemReader(measures);
  }

  /**
   * Reads the sheets of a file, which rest on documents of a catalogue.
   *
   * @throws FaultException with every fault of the file, or if it cannot be read
   */
  public static List<ScoreSheet> read(Path path, DocumentCatalogue catalogue) {
    try (InputStream stream = Files.newInputStream(path)) {
      return read(path.toString(), stream, catalogue, ScoreMeasures.standard());
    } catch (IOException e) {
      throw unreadable(path.toString());
    }
  }

  /**
   * Reads the sheets of a resource, as the class finds it on its class path.
   *
   * @throws FaultException with every fault of the resource, or if there is none
   */
  public static List<ScoreSheet> read(
      Class<?> beside, String resource, DocumentCatalogue catalogue) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw unreadable(resource);
      }
      return read(resource, stream, catalogue, ScoreMeasures.standard());
    } catch (IOException e) {
      throw unreadable(resource);
    }
  }

  /**
   * Reads sheets that name measures of the author's own besides those of this library.
   *
   * @throws FaultException with every fault of the file
   */
  public static List<ScoreSheet> read(
      String name, InputStream stream, DocumentCatalogue catalogue, ScoreMeasures measures) {
    return read(DataFile.yaml(name, stream), catalogue, measures);
  }

  /**
   * What is wrong with the sheets of a file, each finding with its line. A file that is refused has
   * its faults as findings: nothing is thrown for what the file says.
   *
   * <pre>{@code
   * Analysis analysis =
   *     ScoreSheetFile.analyse("xa-mau.yaml", stream, catalogue, ScoreMeasures.standard());
   * out.print(analysis.text(Language.VIETNAMESE));
   * }</pre>
   *
   * @param name the name of the file, for its places
   * @param stream its bytes, at most 1 MiB of UTF-8
   * @param catalogue the documents on which the sheets rest
   * @param measures the measures that the sheets may name
   */
  public static Analysis analyse(
      String name, InputStream stream, DocumentCatalogue catalogue, ScoreMeasures measures) {
    try {
      ScoreSheetFile reader = new ScoreSheetFile(catalogue, measures);
      List<ScoreSheet> sheets = DataFile.read(name, stream, reader::sheets);
      return analysis(sheets).placed(reader.places.all());
    } catch (FaultException refused) {
      return Analysis.of(refused);
    }
  }

  private static Analysis analysis(List<ScoreSheet> sheets) {
    return sheets.stream().map(Analysis::of).reduce(Analysis.NOTHING, Analysis::and);
  }

  /** The same of a shipped file, which has no fault. */
  static Analysis analyse(DataFile file, DocumentCatalogue catalogue) {
    ScoreSheetFile reader = new ScoreSheetFile(catalogue, ScoreMeasures.standard());
    return analysis(file.read(reader::sheets)).placed(reader.places.all());
  }

  static List<ScoreSheet> read(DataFile file, DocumentCatalogue catalogue) {
    return read(file, catalogue, ScoreMeasures.standard());
  }

  private static List<ScoreSheet> read(
      DataFile file, DocumentCatalogue catalogue, ScoreMeasures measures) {
    return file.read(top -> new ScoreSheetFile(catalogue, measures).sheets(top));
  }

  static FaultException unreadable(String name) {
    return new FaultException(
        new Fault(
            "unreadable",
            Optional.of(new Place(name, 0, "")),
            DataMessages.text("data.unreadable", name)));
  }

  private List<ScoreSheet> sheets(DataNode top) {
    return all(top.only("scoresheets"));
  }

  /** The sheets among what else the node holds. */
  List<ScoreSheet> all(DataNode top) {
    return top.list("scoresheets", this::sheet).stream().flatMap(Optional::stream).toList();
  }

  Places places() {
    return places;
  }

  private Optional<ScoreSheet> sheet(DataNode node) {
    node.only(
        "id",
        "title",
        "document",
        "clause",
        "status",
        "presumed-in",
        "in-force",
        "span",
        "total",
        "rescaling",
        "bonus-limit",
        "groups",
        "bands",
        "fatal");
    Optional<ScoreSheet> sheet =
        documents
            .named(node)
            .flatMap(document -> node.build(() -> Optional.of(sheet(node, document)), none()));
    sheet.ifPresent(read -> locate(node, read.id()));
    return sheet;
  }

  /** Where the parts of a sheet stand that was read. */
  private void locate(DataNode node, ScoreSheetId sheet) {
    places.put(PartKey.of(sheet), node);
    for (DataNode group : node.list("groups", each -> each)) {
      places.put(PartKey.group(sheet, group.text("id")), group);
      group
          .list("items", each -> each)
          .forEach(item -> places.put(PartKey.item(sheet, item.text("id")), item));
    }
    node.list("bands", each -> each)
        .forEach(band -> places.put(PartKey.band(sheet, band.text("id")), band));
    node.list("fatal", each -> each)
        .forEach(fatal -> places.put(PartKey.fatal(sheet, fatal.text("id")), fatal));
  }

  private ScoreSheet sheet(DataNode node, RegulatoryDocument document) {
    return new ScoreSheet(
        new ScoreSheetId(node.text("id")),
        title(node),
        documents.citation(node, document),
        days(node, document),
        node.required("total", DataNode::number, Fraction.ZERO),
        node.list("groups", this::group).stream().flatMap(Optional::stream).toList(),
        node.list("bands", ScoreSheetFile::band).stream().flatMap(Optional::stream).toList(),
        node.list("fatal", this::fatal),
        node.required("rescaling", n -> n.constant(Rescaling.class), Rescaling.UNSTATED),
        node.find("bonus-limit").map(n -> n.constant(BonusLimit.class)).orElse(BonusLimit.UNSTATED),
        node.find("span").map(n -> n.constant(Span.class)));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  static Text title(DataNode node) {
    return node.required("title", DataNode::words, Text.same(""));
  }

  /** Days of its own, or else those of its document. */
  private static DatePeriod days(DataNode node, RegulatoryDocument document) {
    Optional<DatePeriod> days =
        node.find("in-force").isPresent()
            ? node.find("in-force").flatMap(DocumentFile::period)
            : document.getInForce();
    if (days.isEmpty()) {
      node.fault(
          "never-in-force", DataMessages.text("data.never-in-force", document.getKey().value()));
    }
    return days.orElse(DatePeriod.from(LocalDate.EPOCH));
  }

  private Optional<ScoreGroup> group(DataNode node) {
    node.only("id", "title", "max", "rule", "floor", "bonus", "items");
    return node.build(
        () ->
            Optional.of(
                new ScoreGroup(
                    node.text("id"),
                    title(node),
                    node.required("max", DataNode::number, Fraction.ZERO),
                    groupItems(node),
                    node.find("rule").map(n -> n.constant(GroupRule.class)).orElse(GroupRule.SUM),
                    node.find("floor").map(DataNode::number),
                    node.find("bonus").map(DataNode::flag).orElse(false))),
        none());
  }

  private List<ScoreItem> groupItems(DataNode node) {
    return node.required(
        "items",
        list -> list.items().stream().map(items::item).flatMap(Optional::stream).toList(),
        List.of());
  }

  private static Optional<Band> band(DataNode node) {
    node.only("id", "label", "from", "above", "to", "below", "exactly");
    return node.build(
        () ->
            Optional.of(
                new Band(
                    node.text("id"),
                    node.required("label", DataNode::words, Text.same("")),
                    Ranges.range(node))),
        none());
  }

  private FatalItem fatal(DataNode node) {
    node.only("id", "title", "band", "when");
    return new FatalItem(
        node.text("id"), title(node), node.find("when").flatMap(items::within), node.text("band"));
  }
}
