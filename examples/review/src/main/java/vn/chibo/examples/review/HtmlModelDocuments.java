package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.HtmlModel.Box;
import vn.chibo.regulations.Regulations;

/** The documents that a report names, and the level at which a document holds. */
final class HtmlModelDocuments {
  private HtmlModelDocuments() {}

  static Box box(NamedDocument named) {
    return named.document().map(HtmlModelDocuments::known).orElseGet(() -> refused(named));
  }

  /** The citation as readers write it. */
  static Text citation(Citation citation) {
    return Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH));
  }

  /** The levels of the documents cited, each once. */
  static List<Text> levels(List<Citation> citations) {
    return citations.stream()
        .flatMap(citation -> level(citation.document()).stream())
        .distinct()
        .toList();
  }

  private static Box known(RegulatoryDocument document) {
    return new Box(
        document.getPrintedNumber().orElse(""),
        Optional.of(document.getType().label()),
        level(document),
        date(document),
        false);
  }

  private static Box refused(NamedDocument named) {
    Text remark =
        named
            .suggestion()
            .map(nearest -> ReviewMessages.text("html.refused", nearest))
            .orElseGet(() -> ReviewMessages.text("html.unknown"));
    return new Box(named.printed(), Optional.empty(), Optional.empty(), remark, true);
  }

  private static Text date(RegulatoryDocument document) {
    return document
        .getDate()
        .map(day -> ReviewMessages.text("documents.date", day))
        .orElseGet(() -> ReviewMessages.text("html.no-date"));
  }

  private static Optional<Text> level(RegulatoryDocument document) {
    return Regulations.standard()
        .jurisdictions()
        .find(document.getJurisdiction())
        .map((Jurisdiction place) -> place.level().label());
  }
}
