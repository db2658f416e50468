package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A rule on a page: its title, and where it stands as shortly as it can be said. */
record RuleReference(Language language) {

  /** "A thematic meeting each quarter (12-HD/BTCTW, section II.2.2)". */
  String titled(Finding finding) {
    String place =
        finding.citations().stream().map(this::shortly).collect(Collectors.joining("; "));
    return in(finding.title().in(language), place);
  }

  /** "A thematic meeting each quarter (section II.2.2)", where the document is named above. */
  String below(Finding finding) {
    return in(finding.title().in(language), first(finding).map(this::clause).orElse(List.of()));
  }

  /** The document under whose name a rule stands. */
  String document(Finding finding) {
    return first(finding)
        .map(citation -> citation.document().text(language))
        .orElseGet(() -> EvaluatorMessages.text("page.no-document").in(language));
  }

  private static Optional<Citation> first(Finding finding) {
    return finding.citations().stream().findFirst();
  }

  /** The number of the document, all that is known of it where it has none, and the clause. */
  private String shortly(Citation citation) {
    List<String> parts = new ArrayList<>();
    parts.add(
        citation.document().getPrintedNumber().orElseGet(() -> citation.document().text(language)));
    parts.addAll(clause(citation));
    return String.join(", ", parts);
  }

  /** The clause where it is known, and how well it is known where that is not beyond doubt. */
  private List<String> clause(Citation citation) {
    List<String> parts = new ArrayList<>();
    citation.clause().map(clause -> clause.in(language)).ifPresent(parts::add);
    if (citation.status() != SourceStatus.CONFIRMED) {
      parts.add(citation.status().label().in(language));
    }
    return parts;
  }

  private static String in(String title, List<String> place) {
    return in(title, String.join(", ", place));
  }

  private static String in(String title, String place) {
    return place.isEmpty() ? title : title + " (" + place + ")";
  }
}
