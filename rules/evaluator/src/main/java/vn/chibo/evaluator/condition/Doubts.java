package vn.chibo.evaluator.condition;

import java.util.List;
import vn.chibo.core.text.Text;

/**
 * Why a figure is not known exactly, besides the days for which its register is not complete.
 *
 * @param missing what would have to be recorded, or set right; empty where the figure says it all
 * @param conflict whether it is not known because facts cannot both hold
 */
public record Doubts(List<Text> missing, boolean conflict) {
  /** Nothing more can be said than that the figure is not known. */
  public static final Doubts NONE = new Doubts(List.of(), false);

  /** Copies the list. */
  public Doubts {
    missing = List.copyOf(missing);
  }
}
