package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;

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

  private ParameterFile(DocumentCatalogue catalogue) {
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

  private List<ParameterEntry> parameters(DataNode top) {
    return top.only("parameters").list("parameters", this::parameter).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<ParameterEntry> parameter(DataNode node) {
    node.only("rule", "name", "entries");
    RuleId rule = new RuleId(node.text("rule"));
    ParameterKey key = new ParameterKey(rule, node.text("name"));
    FigureReader reader = new FigureReader(rule, Optional.empty(), documents);
    return node.required("entries", entries -> reader.entries(key, entries), List.of());
  }
}
