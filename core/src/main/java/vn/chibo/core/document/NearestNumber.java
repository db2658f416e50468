package vn.chibo.core.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.EditDistance;
import vn.chibo.core.text.Nfc;

/**
 * The known number that is meant by one that does not parse. Digits in front are believed: they can
 * be read, so the mistake lies in the letters.
 */
final class NearestNumber {
  /** Letters that may be wrong; further off it would be any number. */
  private static final int FARTHEST = 2;

  private static final Pattern SERIAL = Pattern.compile("0*(\\d{1,5})\\D.*");

  private final DocumentCatalogue catalogue;
  private final String printed;

  NearestNumber(DocumentCatalogue catalogue, String printed) {
    this.catalogue = catalogue;
    this.printed = folded(printed);
  }

  Optional<DocumentNumber> on(LocalDate date) {
    Comparator<RegulatoryDocument> nearest = Comparator.comparingInt(this::distance);
    return catalogue.documents().stream()
        .filter(document -> document.number().filter(this::sameSerial).isPresent())
        .filter(document -> distance(document) <= FARTHEST)
        .min(
            nearest
                .thenComparing(document -> catalogue.inForce(document.getKey(), date) != Truth.YES)
                .thenComparing(document -> document.getKey().value()))
        .flatMap(RegulatoryDocument::number);
  }

  private boolean sameSerial(DocumentNumber number) {
    Matcher matcher = SERIAL.matcher(printed);
    return !matcher.matches() || Integer.parseInt(matcher.group(1)) == number.serial();
  }

  private int distance(RegulatoryDocument document) {
    String number = folded(document.number().orElseThrow().toString());
    int longer = Math.abs(printed.length() - number.length());
    return longer > FARTHEST ? longer : EditDistance.of(printed, number);
  }

  /** A small letter in place of a capital is no mistake worth counting. */
  private static String folded(String number) {
    return DocumentNumber.normal(Nfc.of(number).toUpperCase(Locale.ROOT));
  }
}
