package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.examples.review.annex.Figure;

/** A figure is a strength or a limit by its target alone. */
class TargetLineTest {
  private static final Because WHY = new Because(Text.same("why"), List.of(), List.of());
  private static final Entry NINETY = Entry.share(Fraction.percent(90), WHY);
  private static final Entry MORE = Entry.share(Fraction.of(901, 1000), WHY);
  private static final Entry FIVE = Entry.count(5, WHY);
  private static final Entry SEVEN = Entry.count(7, WHY);

  private static Figure aimed(Entry now, Entry target) {
    Entry other = Entry.blank(Reason.NOT_COMPARABLE);
    return new Figure("f", Text.same("Attendance"), now, 0, other, other, target, List.of());
  }

  private static List<String> lines(boolean reached) {
    Stream<Figure> figures =
        Stream.of(
            aimed(NINETY, NINETY),
            aimed(NINETY, MORE),
            aimed(MORE, Entry.blank(Reason.NOT_SET)),
            aimed(Entry.blank(Reason.NOT_REPORTED), NINETY));
    return TargetLine.of(figures, false, reached).map(line -> line.words().english()).toList();
  }

  @Test
  void should_sort_figures_that_have_a_target() {
    assertThat(lines(true)).containsExactly("Attendance: 90 %, the target of 90 % is reached");
    assertThat(lines(false)).containsExactly("Attendance: 90 %, the target of 90.1 % is missed");
  }

  @Test
  void should_not_call_a_target_missed_when_the_period_still_runs() {
    assertThat(TargetLine.reached(aimed(FIVE, SEVEN), true)).isEmpty();
    assertThat(TargetLine.reached(aimed(FIVE, FIVE), true)).contains(true);
    assertThat(TargetLine.reached(aimed(NINETY, NINETY), true)).isEmpty();
    assertThat(TargetLine.reached(aimed(FIVE, SEVEN), false)).contains(false);
  }

  @Test
  void should_leave_out_of_the_results_what_says_nothing_of_the_period() {
    assertThat(FigureLine.speaks(aimed(Entry.blank(Reason.NOT_APPLICABLE), FIVE))).isFalse();
    assertThat(FigureLine.speaks(aimed(Entry.blank(Reason.NOT_REPORTED), FIVE))).isTrue();
    assertThat(FigureLine.speaks(aimed(FIVE, FIVE))).isTrue();
  }
}
