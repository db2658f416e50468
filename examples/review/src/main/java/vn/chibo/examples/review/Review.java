package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;

/**
 * A published report, or a register, ready to be evaluated.
 *
 * @param id its id, the name of its file
 * @param title what readers call it
 * @param kind what it is
 * @param date when it was published, as far as known
 * @param source where its facts come from
 * @param asOf the day as of which it is evaluated
 * @param jurisdiction the place whose rules apply
 * @param synthetic whether its data are made up; said wherever they are shown
 * @param documents the documents that it names, highest level first, as printed
 * @param counts its counts, each of its own population
 * @param choices the readings chosen and the unconfirmed rules switched on
 * @param groups what it says, by reporting group
 */
record Review(
    String id,
    Text title,
    ReviewKind kind,
    PartialDate date,
    Text source,
    LocalDate asOf,
    JurisdictionId jurisdiction,
    boolean synthetic,
    List<NamedDocument> documents,
    List<PopulationCount> counts,
    Choices choices,
    List<ReviewGroup> groups) {

  /** The same review as of another day, or by the rules of another place, where given. */
  Review at(Optional<LocalDate> day, Optional<JurisdictionId> place) {
    return new Review(
        id,
        title,
        kind,
        date,
        source,
        day.orElse(asOf),
        place.orElse(jurisdiction),
        synthetic,
        documents,
        counts,
        choices,
        groups);
  }
}
