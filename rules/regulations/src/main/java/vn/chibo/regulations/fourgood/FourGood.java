package vn.chibo.regulations.fourgood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.regulations.data.Framework;
import vn.chibo.regulations.data.Frameworks;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The door to the four-good model: what is on record of its criteria, titles and sheets. There is
 * no central sheet; what a place sets and is not on record, each framework says.
 *
 * <pre>{@code
 * FourGood.standard().frameworksOf("binh-phuoc/phu-rieng");   // of the district, then of the Centre
 * }</pre>
 */
public final class FourGood {
  private static final FourGood STANDARD = new FourGood(Frameworks.all());

  private final List<Framework> frameworks;

  private FourGood(List<Framework> frameworks) {
    this.frameworks = frameworks;
  }

  /** All that this library ships. */
  public static FourGood standard() {
    return STANDARD;
  }

  /** All frameworks, of every place. */
  public List<Framework> frameworks() {
    return frameworks;
  }

  /**
   * The frameworks of a place and of all above it, the nearest first. A lower one does not replace
   * the one above: it makes it concrete.
   *
   * @throws FaultException if there is no such place
   */
  public List<Framework> frameworksOf(String place) {
    List<JurisdictionId> nearestFirst =
        new ArrayList<>(lineage(place).stream().map(Jurisdiction::id).toList());
    Collections.reverse(nearestFirst);
    return nearestFirst.stream()
        .flatMap(id -> frameworks.stream().filter(each -> of(each).equals(id)))
        .toList();
  }

  private static JurisdictionId of(Framework framework) {
    return framework.citation().document().getJurisdiction();
  }

  private static List<Jurisdiction> lineage(String place) {
    List<Jurisdiction> lineage = Provisions.jurisdictions().lineage(new JurisdictionId(place));
    if (lineage.isEmpty()) {
      String known =
          Provisions.jurisdictions().ids().stream()
              .map(JurisdictionId::value)
              .collect(Collectors.joining(", "));
      throw new FaultException(
          Fault.of(
              "unknown-jurisdiction",
              RegulationMessages.text("unknown-jurisdiction", place, known)));
    }
    return lineage;
  }
}
