package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Documents, their numbers and the places for which they hold; none of them exists. */
final class DocumentValues {
  private static final List<String> TYPES = List.of("HD", "CT", "QĐ", "KH");
  private static final List<String> ISSUERS = List.of("BTCTW", "TU", "ĐU");
  private static final JurisdictionId CENTRE = new JurisdictionId("central");

  private DocumentValues() {}

  static void recipes(Recipes all) {
    all.add(DocumentNumber.class, draw -> DocumentNumber.parse(number(draw)))
        .add(DocumentKey.class, draw -> new DocumentKey(Phrases.key(draw, "hd")))
        .add(JurisdictionId.class, draw -> draw.of(CENTRE, new JurisdictionId("ha-noi")))
        .add(EndReading.class, draw -> end("REPLACED_BY_1", Calendars.day(draw)))
        .add(DaysInForce.class, draw -> days(Calendars.period(draw), draw))
        .add(RegulatoryDocument.class, draw -> document(draw, new DocumentKey("hd-1")))
        .add(DocumentCatalogue.class, DocumentValues::catalogue)
        .add(JurisdictionTree.class, DocumentValues::places)
        .add(DecisionReference.class, DocumentValues::decision);
  }

  private static String number(Draw draw) {
    return draw.between(1, 120) + "-" + draw.of(TYPES) + "/" + draw.of(ISSUERS);
  }

  static DecisionReference decision(Draw draw) {
    return new DecisionReference(
        draw.between(1, 120) + "-QĐ/ĐU",
        draw.maybe(0.5, () -> PartialDate.of(Calendars.day(draw))));
  }

  private static EndReading end(String name, LocalDate last) {
    return new EndReading(name, Text.of("có văn bản thay thế", "another text came after"), last);
  }

  /** Ends on its last day, or by another reading on its first. */
  private static DaysInForce days(DatePeriod period, Draw draw) {
    boolean doubtful = !period.unbounded() && period.days() > 1 && draw.chance(0.3);
    return new DaysInForce(
        period,
        doubtful
            ? List.of(end("REPLACED_BY_1", period.start()), end("REPLACED_BY_2", period.last()))
            : List.of());
  }

  private static RegulatoryDocument document(Draw draw, DocumentKey key) {
    Optional<DaysInForce> days = draw.maybe(0.6, () -> days(Calendars.period(draw), draw));
    return RegulatoryDocument.builder()
        .key(key)
        .type(draw.of(DocumentType.values()))
        .printedNumber(draw.maybe(0.8, () -> number(draw)))
        .title(draw.maybe(0.3, () -> Phrases.words(draw)))
        .date(draw.maybe(0.8, () -> PartialDate.of(Calendars.day(draw))))
        .inForce(days.map(DaysInForce::period))
        .addAllEndReadings(days.map(DaysInForce::ends).orElse(List.of()))
        .jurisdiction(CENTRE)
        .status(draw.of(SourceStatus.values()))
        .build();
  }

  /** A few documents, of which a later one may replace an earlier one. */
  private static DocumentCatalogue catalogue(Draw draw) {
    List<RegulatoryDocument> documents = new ArrayList<>();
    draw.list(0, 3, () -> documents.add(later(draw, documents)));
    return DocumentCatalogue.of(documents);
  }

  private static RegulatoryDocument later(Draw draw, List<RegulatoryDocument> earlier) {
    RegulatoryDocument next = document(draw, new DocumentKey("hd-" + (earlier.size() + 1)));
    return earlier.isEmpty() || !draw.chance(0.5)
        ? next
        : next.withReplaces(earlier.get(earlier.size() - 1).getKey());
  }

  /** The centre, provinces below it, and communes below the first of them. */
  private static JurisdictionTree places(Draw draw) {
    List<Jurisdiction> places = new ArrayList<>();
    places.add(place(CENTRE, JurisdictionLevel.CENTRAL, Optional.empty()));
    draw.list(0, 2, () -> places.add(below(JurisdictionLevel.PROVINCE, CENTRE, places.size())));
    if (places.size() > 1) {
      JurisdictionId province = places.get(1).id();
      draw.list(0, 2, () -> places.add(below(JurisdictionLevel.COMMUNE, province, places.size())));
    }
    return JurisdictionTree.of(places);
  }

  private static Jurisdiction below(JurisdictionLevel level, JurisdictionId parent, int number) {
    return place(new JurisdictionId("place-" + number), level, Optional.of(parent));
  }

  private static Jurisdiction place(
      JurisdictionId id, JurisdictionLevel level, Optional<JurisdictionId> parent) {
    return new Jurisdiction(id, Text.same(id.value()), level, parent, Optional.empty());
  }
}
