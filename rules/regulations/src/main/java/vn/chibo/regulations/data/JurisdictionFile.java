package vn.chibo.regulations.data;

import java.io.InputStream;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Reads the places that have rules or reports of their own. */
public final class JurisdictionFile {
  private JurisdictionFile() {}

  /**
   * Reads the tree of places; parents stand before their children.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static JurisdictionTree read(String name, InputStream stream) {
    return read(DataFile.yaml(name, stream));
  }

  static JurisdictionTree read(DataFile file) {
    return file.read(
        top ->
            JurisdictionTree.of(
                top.only("jurisdictions").list("jurisdictions", JurisdictionFile::place)));
  }

  static Jurisdiction place(DataNode node) {
    node.only("id", "name", "level", "parent", "until");
    return new Jurisdiction(
        new JurisdictionId(node.text("id")),
        node.required("name", DataNode::words, Text.same("")),
        node.required("level", n -> n.constant(JurisdictionLevel.class), JurisdictionLevel.CENTRAL),
        node.find("parent").map(DataNode::text).map(JurisdictionId::new),
        node.find("until").map(DataNode::date).map(DatePeriod::until));
  }
}
