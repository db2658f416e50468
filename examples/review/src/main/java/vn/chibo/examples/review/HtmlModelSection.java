package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.HtmlModel.Done;
import vn.chibo.examples.review.HtmlModel.Section;
import vn.chibo.examples.review.HtmlModel.Sign;
import vn.chibo.examples.review.HtmlModel.Tally;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** The part of the page on one review. */
final class HtmlModelSection {
  private HtmlModelSection() {}

  static Section of(ReviewResult result, WhyData whys) {
    Review review = result.review();
    return new Section(
        review.id(),
        review.title(),
        review.synthetic(),
        facts(review),
        tallies(result),
        review.documents().stream().map(HtmlModelDocuments::box).toList(),
        review.counts().stream().map(HtmlModelSection::count).toList(),
        result.groups().stream().flatMap(HtmlModelSection::said).toList(),
        HtmlModelChart.of(result),
        HtmlModelMatrix.of(result),
        result.groups().stream().flatMap(group -> HtmlModelRows.of(group, whys)).toList(),
        result.groups().stream().flatMap(HtmlModelSection::obligations).toList(),
        result.groups().stream().flatMap(HtmlModelSection::practices).toList(),
        HtmlModelSilent.of(result, whys));
  }

  private static List<Text> facts(Review review) {
    return List.of(
        review.kind().label(),
        ReviewMessages.text("html.published", review.date()),
        ReviewMessages.text("as-of", review.asOf()),
        ReviewMessages.text("source", review.source()));
  }

  private static List<Tally> tallies(ReviewResult result) {
    Map<OutcomeKind, List<Outcome>> kinds = new EnumMap<>(OutcomeKind.class);
    result.groups().stream()
        .flatMap(group -> group.shown().stream())
        .map(finding -> finding.outcome())
        .forEach(o -> kinds.computeIfAbsent(OutcomeKind.of(o), k -> new ArrayList<>()).add(o));
    return kinds.entrySet().stream().map(e -> tally(e.getKey(), e.getValue())).toList();
  }

  private static Tally tally(OutcomeKind kind, List<Outcome> outcomes) {
    return new Tally(
        String.valueOf(outcomes.size()),
        new Sign(kind.style(), OutcomeWords.name(outcomes.get(0))));
  }

  private static Text count(PopulationCount count) {
    return ReviewMessages.text(
        "count", count.population().name(), CountText.of(count), count.asOf());
  }

  /** What the report says of the group, in its own words. */
  private static Stream<Text> said(GroupResult group) {
    if (!(group.evaluation().record() instanceof OrganizationRecord record)) {
      return Stream.empty();
    }
    return Stream.concat(
            record.getStatements().stream().map(statement -> statement.getWords()),
            record.getCommendations().entries().stream()
                .map(commendation -> commendation.getWords()))
        .map(words -> ReviewMessages.text("html.said-of", group.name(), words));
  }

  private static Stream<Text> obligations(GroupResult group) {
    return ReviewFoot.due(group.evaluation()).stream();
  }

  private static Stream<Done> practices(GroupResult group) {
    return ReviewFoot.practices(group.evaluation()).stream().map(HtmlModelSection::done);
  }

  private static Done done(Practice practice) {
    Text words = ReviewMessages.text("practice", practice.kind().label(), practice.words());
    return new Done(words, practice.items());
  }
}
