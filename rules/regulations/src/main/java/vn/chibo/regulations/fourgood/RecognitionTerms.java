package vn.chibo.regulations.fourgood;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.population.PartShare;
import vn.chibo.evaluator.score.Score;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * What a place sets for recognition (điều kiện công nhận): nothing is presumed, and of what is not
 * set nothing is said. That the result is reached is no recognition: the cell votes, and the
 * competent committee decides.
 *
 * <pre>{@code
 * RecognitionTerms terms =
 *     RecognitionTerms.UNSET.withPassMark(Bar.atLeast(Fraction.of(80)));
 * terms.cell(score);                                  // satisfied, violated, or what is missing
 * terms.cells(shares.group("ward").orElseThrow());    // no figure on record: no share is set
 * }</pre>
 *
 * @param passMark the points that a sheet must have
 * @param failedItems how many items of a sheet of pass and fail may fail
 * @param cellsShare the share of four-good cells that a grassroots organization must have
 */
public record RecognitionTerms(
    Optional<Bar> passMark, OptionalInt failedItems, Optional<Bar> cellsShare) {
  /** Nothing is set. */
  public static final RecognitionTerms UNSET =
      new RecognitionTerms(Optional.empty(), OptionalInt.empty(), Optional.empty());

  /**
   * Needs all three, set or not.
   *
   * @throws IllegalArgumentException if fewer than no item may fail
   */
  public RecognitionTerms {
    Objects.requireNonNull(passMark, "passMark");
    Objects.requireNonNull(cellsShare, "cellsShare");
    if (failedItems.orElse(0) < 0) {
      throw new IllegalArgumentException("failedItems: " + failedItems);
    }
  }

  /** The same terms with a pass mark. */
  public RecognitionTerms withPassMark(Bar bar) {
    return new RecognitionTerms(Optional.of(bar), failedItems, cellsShare);
  }

  /** The same terms, by which so many items may fail. */
  public RecognitionTerms withFailedItems(int most) {
    return new RecognitionTerms(passMark, OptionalInt.of(most), cellsShare);
  }

  /** The same terms with a share of cells. */
  public RecognitionTerms withCellsShare(Bar bar) {
    return new RecognitionTerms(passMark, failedItems, Optional.of(bar));
  }

  /** Whether the total of a sheet reaches the pass mark. */
  public Outcome cell(Score score) {
    if (passMark.isEmpty()) {
      return notSet();
    }
    if (score.inapplicable().isPresent()) {
      return Outcome.notApplicable(score.inapplicable().get());
    }
    Truth reached = score.total().compare(passMark.get().comparison(), passMark.get().value());
    return Outcome.of(
        reached, () -> Outcome.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, score.missing()));
  }

  /**
   * Whether a sheet of pass and fail is passed: too many failed items decide, whatever is still
   * open.
   */
  public Outcome cell(CheckedItems sheet) {
    if (failedItems.isEmpty()) {
      return notSet();
    }
    List<Text> missing = sheet.missing();
    if (sheet.failed() > failedItems.getAsInt()) {
      return Outcome.of(Truth.NO, RecognitionTerms::notSet);
    }
    return missing.isEmpty()
        ? Outcome.of(Truth.YES, RecognitionTerms::notSet)
        : Outcome.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, missing);
  }

  /** Whether the share of four-good cells is enough for their organization. */
  public Outcome cells(PartShare<?> fourGood) {
    return cellsShare
        .map(bar -> fourGood.outcome(bar.comparison(), bar.value()))
        .orElseGet(RecognitionTerms::notSet);
  }

  /** The terms that are not set, in words. */
  public List<Text> unset() {
    return List.of(
            Optional.of(text("pass-mark")).filter(words -> passMark.isEmpty()),
            Optional.of(text("failed-items")).filter(words -> failedItems.isEmpty()),
            Optional.of(text("cells-share")).filter(words -> cellsShare.isEmpty()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Text text(String key) {
    return RegulationMessages.text("four-good." + key);
  }

  private static Outcome notSet() {
    return Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD);
  }
}
