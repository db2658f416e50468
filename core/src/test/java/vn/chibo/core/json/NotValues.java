package vn.chibo.core.json;

import java.util.List;

/** The public types that are no values. */
final class NotValues {
  static final List<String> NAMES =
      List.of(
          // What other types promise.
          "vn.chibo.core.member.Lasting",
          "vn.chibo.core.organization.KindRule",
          "vn.chibo.core.time.Dated",
          // A hierarchy as it stands on one day: derived, never written.
          "vn.chibo.core.organization.HierarchyView",
          // Collects faults and raises them.
          "vn.chibo.core.fault.Faults",
          "vn.chibo.core.fault.FaultException",
          // Words and figures for readers.
          "vn.chibo.core.CoreMessages",
          "vn.chibo.core.text.EditDistance",
          "vn.chibo.core.text.Messages",
          "vn.chibo.core.text.Nfc",
          "vn.chibo.core.text.VietnameseOrder",
          "vn.chibo.core.text.Words",
          // Reads and writes values.
          "vn.chibo.core.json.ChiboJackson2",
          "vn.chibo.core.json.ChiboJackson3",
          "vn.chibo.core.json.ChiboJson",
          "vn.chibo.core.json.Digest",
          "vn.chibo.core.json.JsonType",
          // Checks values.
          "vn.chibo.core.validation.ChiboValidator",
          "vn.chibo.core.validation.ConstraintWords");

  private NotValues() {}
}
