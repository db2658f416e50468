package vn.chibo.regulations.data;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.ScoreSheetId;

/**
 * Reads frameworks of criteria.
 *
 * <pre>{@code
 * frameworks:
 *   - id: xa-mau
 *     title: {vi: "Khung của xã mẫu", en: "Framework of the sample commune"}
 *     document: kh-xa-mau-2026
 *     status: CONFIRMED
 *     titles: [{vi: "Chi bộ bốn tốt", en: "four-good cell"}]
 *     criteria: [{id: task, title: {vi: "…", en: "…"}, items: [{id: I.1, title: {vi: "…", en: "…"}}]}]
 *     whole: true
 *     not-on-record: [{vi: "Mức đạt", en: "the pass mark"}]
 * }</pre>
 */
final class FrameworkFile {
  private final DocumentReader documents;

  private FrameworkFile(DocumentCatalogue catalogue) {
    this.documents = new DocumentReader(catalogue);
  }

  /** The frameworks of a file, in their order. */
  static List<Framework> read(DataFile file, DocumentCatalogue catalogue) {
    return file.read(new FrameworkFile(catalogue)::frameworks);
  }

  private List<Framework> frameworks(DataNode top) {
    return top.only("frameworks").list("frameworks", this::framework).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Framework> framework(DataNode node) {
    node.only(
        "id",
        "title",
        "document",
        "clause",
        "status",
        "presumed-in",
        "titles",
        "criteria",
        "whole",
        "sheet",
        "not-on-record");
    return documents.named(node).map(document -> framework(node, document));
  }

  private Framework framework(DataNode node, RegulatoryDocument document) {
    return new Framework(
        node.text("id"),
        title(node),
        documents.citation(node, document),
        node.list("titles", DataNode::words),
        node.list("criteria", FrameworkFile::criterion),
        node.find("whole").map(DataNode::flag).orElse(false),
        node.find("sheet").map(DataNode::text).map(ScoreSheetId::new),
        node.list("not-on-record", DataNode::words));
  }

  private static Framework.Criterion criterion(DataNode node) {
    node.only("id", "title", "items");
    return new Framework.Criterion(
        node.text("id"), title(node), node.list("items", FrameworkFile::item));
  }

  private static Framework.Item item(DataNode node) {
    node.only("id", "title");
    return new Framework.Item(node.text("id"), title(node));
  }

  private static Text title(DataNode node) {
    return node.required("title", DataNode::words, Text.same(""));
  }
}
