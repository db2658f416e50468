package vn.chibo.evaluator.analysis;

import java.util.Map;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.text.Text;

/** The faults for which books, sheets and files are refused, by their keys, as findings. */
final class Refusal {
  private static final Map<String, WeaknessCode> CODES =
      Map.ofEntries(
          Map.entry("no-figure", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-parameter", WeaknessCode.UNKNOWN_PATH),
          Map.entry("other-place", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-measure", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-document", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-field", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-constant", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-jurisdiction", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unknown-reading", WeaknessCode.UNKNOWN_PATH),
          Map.entry("score-fatal-band", WeaknessCode.UNKNOWN_PATH),
          Map.entry("unit-mismatch", WeaknessCode.UNIT_MISMATCH),
          Map.entry("other-unit", WeaknessCode.UNIT_MISMATCH),
          Map.entry("missing-document", WeaknessCode.MISSING_CITATION),
          Map.entry("overlapping-entries", WeaknessCode.WINDOW_OVERLAP),
          Map.entry("score-hole", WeaknessCode.LEVEL_HOLE),
          Map.entry("score-overlap", WeaknessCode.LEVEL_OVERLAP),
          Map.entry("score-band-hole", WeaknessCode.BAND_HOLE),
          Map.entry("score-band-overlap", WeaknessCode.BAND_OVERLAP),
          Map.entry("score-band-unreachable", WeaknessCode.BAND_UNREACHABLE),
          Map.entry("score-total", WeaknessCode.TOTAL_UNREACHABLE),
          Map.entry("score-group-max", WeaknessCode.TOTAL_UNREACHABLE),
          Map.entry("score-item-max", WeaknessCode.TOTAL_UNREACHABLE),
          Map.entry("layer-mismatch", WeaknessCode.LAYER_MISMATCH),
          Map.entry("delegation-not-above", WeaknessCode.LAYER_MISMATCH),
          Map.entry("document-circle", WeaknessCode.CYCLE),
          Map.entry("circular-order", WeaknessCode.CYCLE),
          Map.entry("hierarchy-circle", WeaknessCode.CYCLE),
          Map.entry("score-item-twice", WeaknessCode.DUPLICATE),
          Map.entry("score-band-twice", WeaknessCode.DUPLICATE),
          Map.entry("duplicate-field", WeaknessCode.DUPLICATE));

  private Refusal() {}

  static WeaknessCode code(String key) {
    return CODES.getOrDefault(key, WeaknessCode.UNSOUND);
  }

  /** A fault of a file: its part is what its place says. */
  static Weakness weakness(Fault fault) {
    PartKey part =
        fault.place().map(at -> new PartKey(at.source(), at.field())).orElse(PartKey.BOOK);
    return weakness(fault, part);
  }

  static Weakness weakness(Fault fault, PartKey part) {
    Weakness weakness = Weakness.of(code(fault.key()), part, fault.message());
    Weakness shown = fault.counterexample().map(words -> shown(weakness, words)).orElse(weakness);
    return fault.place().map(shown::at).orElse(shown);
  }

  private static Weakness shown(Weakness weakness, Text words) {
    return Weakness.of(
        weakness.code(), weakness.part(), weakness.words(), Counterexample.of(words));
  }
}
