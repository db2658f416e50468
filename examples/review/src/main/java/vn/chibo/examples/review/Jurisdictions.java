package vn.chibo.examples.review;

import java.util.stream.Collectors;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.DataNode;

/** Places in data files. */
final class Jurisdictions {
  static final JurisdictionId CENTRAL = new JurisdictionId("central");

  private Jurisdictions() {}

  /** A place that exists; otherwise a fault that lists those that do. */
  static JurisdictionId read(DataNode node) {
    JurisdictionTree places = Regulations.standard().jurisdictions();
    JurisdictionId id = new JurisdictionId(node.text());
    if (places.find(id).isEmpty()) {
      String known =
          places.ids().stream().map(JurisdictionId::value).collect(Collectors.joining(", "));
      node.fault(
          "unknown-jurisdiction", ReviewMessages.text("fault.unknown-jurisdiction", id, known));
    }
    return id;
  }
}
