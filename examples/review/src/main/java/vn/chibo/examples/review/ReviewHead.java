package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** What stands above the table of a review: title, source, documents, counts. */
final class ReviewHead {
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private ReviewHead(Language language) {
    this.language = language;
  }

  static String of(ReviewResult result, Language language) {
    Review review = result.review();
    ReviewHead head = new ReviewHead(language);
    head.title(review);
    review.documents().forEach(head::document);
    review.counts().forEach(head::count);
    result.groups().forEach(head::said);
    head.lines.add("");
    return String.join("\n", head.lines) + "\n";
  }

  private void title(Review review) {
    String title = review.title().in(language);
    lines.add("=".repeat(title.length()));
    lines.add(title);
    lines.add("=".repeat(title.length()));
    if (review.synthetic()) {
      lines.add("*** " + words("synthetic") + " ***");
    }
    lines.add(words("source", review.source()));
    lines.add(words("as-of", review.asOf()));
  }

  private void document(NamedDocument named) {
    if (named.suggestion().isPresent()) {
      lines.add("  " + words("documents.unread", named.printed(), named.suggestion().get()));
      return;
    }
    lines.add(
        "  "
            + named
                .document()
                .map(this::name)
                .orElseGet(() -> words("documents.unknown", named.printed())));
  }

  private String name(RegulatoryDocument document) {
    Text date =
        document
            .getDate()
            .map(day -> ReviewMessages.text("documents.date", day))
            .orElseGet(() -> ReviewMessages.text("documents.no-date"));
    String number = document.getPrintedNumber().orElse("");
    return words("documents.name", document.getType().label(), number, date);
  }

  private void count(PopulationCount count) {
    lines.add("  " + words("count", count.population().name(), CountText.of(count), count.asOf()));
  }

  /** What the report says of a group, in its own words. */
  private void said(GroupResult group) {
    if (group.evaluation().record() instanceof OrganizationRecord record) {
      record
          .getStatements()
          .forEach(s -> lines.add("  " + words("said", group.name(), s.getWords())));
    }
  }

  private String words(String key, Object... arguments) {
    return ReviewMessages.text(key, arguments).in(language);
  }
}
