package vn.chibo.regulations.data;

import java.util.List;
import vn.chibo.core.oversight.InspectionItem;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;

/** Reads checklists: an id, a title and items, each with a key and a name. */
final class ChecklistFile {
  private ChecklistFile() {}

  static List<Checklist> read(DataFile file) {
    return file.read(top -> top.only("checklists").list("checklists", ChecklistFile::checklist));
  }

  private static Checklist checklist(DataNode node) {
    node.only("id", "title", "items");
    return new Checklist(
        new RuleId(node.text("id")), title(node, "title"), node.list("items", ChecklistFile::item));
  }

  private static InspectionItem item(DataNode node) {
    node.only("key", "name");
    return new InspectionItem(node.text("key"), title(node, "name"));
  }

  private static Text title(DataNode node, String name) {
    return node.required(name, DataNode::words, Text.same(""));
  }
}
