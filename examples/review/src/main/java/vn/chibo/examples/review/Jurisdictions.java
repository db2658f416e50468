package vn.chibo.examples.review;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.DataNode;

/** Places in data files and on the command line. */
public final class Jurisdictions {
  private static final JurisdictionId CENTRAL = new JurisdictionId("central");
  private static final String UNKNOWN = "unknown-jurisdiction";

  private Jurisdictions() {}

  /** A place that exists; otherwise a fault that lists those that do. */
  static JurisdictionId read(DataNode node) {
    return node.sound(DataNode::text).flatMap(id -> find(node, id)).orElse(CENTRAL);
  }

  private static Optional<JurisdictionId> find(DataNode node, String id) {
    Optional<JurisdictionId> place = find(id);
    if (place.isEmpty()) {
      node.fault(UNKNOWN, unknown(id));
    }
    return place;
  }

  /**
   * A place that exists.
   *
   * @throws FaultException otherwise; the fault lists those that do
   */
  public static JurisdictionId parse(String id) {
    return find(id).orElseThrow(() -> new FaultException(Fault.of(UNKNOWN, unknown(id))));
  }

  private static Optional<JurisdictionId> find(String id) {
    return Regulations.standard()
        .jurisdictions()
        .find(new JurisdictionId(id))
        .map(Jurisdiction::id);
  }

  private static Text unknown(String id) {
    String known =
        Regulations.standard().jurisdictions().ids().stream()
            .map(JurisdictionId::value)
            .collect(Collectors.joining(", "));
    return ReviewMessages.text("fault.unknown-jurisdiction", id, known);
  }
}
