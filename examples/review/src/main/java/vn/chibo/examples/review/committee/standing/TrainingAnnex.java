package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.TrainedPost;
import vn.chibo.core.oversight.TrainingCourse;
import vn.chibo.core.oversight.Turnout;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;

/** The courses in Party work (lớp bồi dưỡng nghiệp vụ), and how many were trained of how many. */
final class TrainingAnnex {
  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("training", "title", Kind.WORDS),
          Shown.column("training", "date", Kind.DAY),
          Shown.column("training", "post", Kind.WORDS),
          Shown.column("training", "trained", Kind.COUNT),
          Shown.column("training", "of", Kind.COUNT),
          Shown.column("training", "share", Kind.SHARE));

  private TrainingAnnex() {}

  static Annex of(StandingFacts facts) {
    List<TrainingCourse> courses =
        facts.acts().stream()
            .filter(TrainingCourse.class::isInstance)
            .map(TrainingCourse.class::cast)
            .toList();
    List<Line> lines = new ArrayList<>();
    courses.forEach(course -> course(course).forEach(lines::add));
    return new Annex(
        "training",
        StandingMessages.text("training"),
        COLUMNS,
        lines,
        Optional.empty(),
        List.of(StandingMessages.text("training.note", String.valueOf(facts.year()))));
  }

  private static Stream<Line> course(TrainingCourse course) {
    return course.getTrained().isEmpty()
        ? Stream.of(line(course, Optional.empty(), Turnout.unknown()))
        : course.getTrained().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> line(course, Optional.of(each.getKey()), each.getValue()));
  }

  private static Line line(OversightAct course, Optional<TrainedPost> post, Turnout turnout) {
    Because because = Shown.because("training.how", List.of(), List.of());
    Text title =
        ((TrainingCourse) course)
            .getTitle()
            .map(Text::same)
            .orElseGet(() -> StandingMessages.text("not-recorded"));
    return Shown.line(
        Stream.of(
            Entry.words(title),
            Entry.day(course.getDate()),
            post.map(TrainedPost::label).map(Entry::words).orElseGet(TrainingAnnex::unknown),
            count(turnout.present(), because),
            count(turnout.expected(), because),
            turnout.share().<Entry>map(s -> share(s, because)).orElseGet(TrainingAnnex::unknown)));
  }

  private static Entry share(Fraction share, Because because) {
    return Entry.share(share, because);
  }

  private static Entry count(Optional<Integer> number, Because because) {
    return number
        .<Entry>map(known -> Entry.count(known, because))
        .orElseGet(TrainingAnnex::unknown);
  }

  private static Entry unknown() {
    return Entry.blank(Reason.NOT_KNOWN);
  }
}
