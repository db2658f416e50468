package vn.chibo.examples.review;

import java.util.Optional;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.RegulatoryDocument;

/**
 * A document as a report prints its number.
 *
 * @param printed the number as printed
 * @param document the document that it names, empty where the number cannot be read or is not known
 * @param suggestion the nearest known number where the printed one cannot be read; never put in
 */
record NamedDocument(
    String printed, Optional<RegulatoryDocument> document, Optional<DocumentNumber> suggestion) {}
