package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.PartKey;

/**
 * Reads the parameters that a place sets for rules of the places above it.
 *
 * <pre>{@code
 * parameters:
 *   - rule: hd12-2018/duration-minimum
 *     name: minimum-minutes
 *     entries:
 *       - from: "2024-01-01"
 *         value: "120"
 *         unit: MINUTE
 *         comparison: AT_LEAST
 *         document: kh-phuong-mau-2023
 *         clause: {vi: "mục 3", en: "section 3"}
 *         status: CONFIRMED
 *         verified-through: "2026-08-01"
 * }</pre>
 *
 * <p>An entry that relaxes the value from above names the clause that lets it: {@code delegated-by}
 * with its document, clause and status. Put what was read into a book with {@link
 * vn.chibo.evaluator.RuleBook#layered(List)}.
 */
public final class ParameterFile {
  private final DocumentReader documents;
  private final Places places = new Places();

  ParameterFile(DocumentCatalogue catalogue) {
    documents = new DocumentReader(catalogue);
  }

  /**
   * Reads the parameters of a place, each entry of a document of the catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static List<ParameterEntry> read(
      String name, InputStream stream, DocumentCatalogue catalogue) {
    return DataFile.read(name, stream, top -> new ParameterFile(catalogue).parameters(top));
  }

  /**
   * What is wrong with the parameters of a file once they are put into a book, each finding with
   * its line; what is wrong with the book without them is left out. Nothing is thrown for what the
   * file says.
   *
   * @param name the name of the file, for its places
   * @param stream its bytes, at most 1 MiB of UTF-8
   * @param catalogue the documents of the entries
   * @param book the book of the place, without them
   */
  public static Analysis analyse(
      String name, InputStream stream, DocumentCatalogue catalogue, RuleBook book) {
    try {
      ParameterFile reader = new ParameterFile(catalogue);
      List<ParameterEntry> entries = DataFile.read(name, stream, reader::parameters);
      return analysis(entries, book).placed(reader.places.all());
    } catch (FaultException refused) {
      return Analysis.of(refused);
    }
  }

  /**
   * Parameters that the book refuses are said so, and do not keep the others from being looked at.
   */
  private static Analysis analysis(List<ParameterEntry> entries, RuleBook book) {
    Map<ParameterKey, List<ParameterEntry>> byKey = new LinkedHashMap<>();
    entries.forEach(
        entry -> byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry));
    Analysis analysis = Analysis.NOTHING;
    List<ParameterEntry> sound = new ArrayList<>();
    for (Map.Entry<ParameterKey, List<ParameterEntry>> each : byKey.entrySet()) {
      try {
        book.layered(each.getValue());
        sound.addAll(each.getValue());
      } catch (FaultException refused) {
        analysis = analysis.and(Analysis.of(refused, PartKey.of(each.getKey())));
      }
    }
    return analysis.and(Analysis.of(book.layered(sound)).beyond(Analysis.of(book)));
  }

  private List<ParameterEntry> parameters(DataNode top) {
    return all(top.only("parameters"));
  }

  /** The parameters among what else the node holds. */
  List<ParameterEntry> all(DataNode top) {
    return top.list("parameters", this::parameter).stream().flatMap(List::stream).toList();
  }

  Places places() {
    return places;
  }

  private List<ParameterEntry> parameter(DataNode node) {
    node.only("rule", "name", "entries");
    RuleId rule = new RuleId(node.text("rule"));
    ParameterKey key = new ParameterKey(rule, node.text("name"));
    places.put(PartKey.of(rule), node);
    places.put(PartKey.of(key), node);
    FigureReader reader = new FigureReader(rule, Optional.empty(), documents, places);
    return node.required("entries", entries -> reader.entries(key, entries), List.of());
  }
}
