package vn.chibo.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.Score;

/**
 * Assertions about a score. Points are whole numbers, decimals or fractions as text; a band is
 * named by its id or by its label in either language.
 *
 * <pre>{@code
 * assertThat(score).between(72, 87).mayBeInBand("FAIR").missing("c7").contributes("c1", 4);
 * }</pre>
 */
public final class ScoreAssert extends AbstractAssert<ScoreAssert, Score> {

  ScoreAssert(@Nullable Score actual) {
    super(actual, ScoreAssert.class);
  }

  /** The total is known, and this. */
  public ScoreAssert isExactly(long points) {
    return between(points, points);
  }

  /** The total is known, and this: {@code "72.5"}. */
  public ScoreAssert isExactly(String points) {
    return between(points, points);
  }

  /** The lowest total that is possible and the highest are these. */
  public ScoreAssert between(long low, long high) {
    return total(Quantity.between(Fraction.of(low), Fraction.of(high)));
  }

  /** The lowest total that is possible and the highest are these. */
  public ScoreAssert between(String low, String high) {
    return total(Quantity.between(Fraction.parse(low), Fraction.parse(high)));
  }

  private ScoreAssert total(Quantity expected) {
    if (!score().total().equals(expected)) {
      failWithMessage(
          "Expected the total of %s to be%n  %s%nbut it is%n  %s:%n%s",
          name(), expected, score().total(), text());
    }
    return this;
  }

  /** The band is certain, and this. */
  public ScoreAssert inBand(String band) {
    return mayBeInBand(band);
  }

  /** The bands that are possible are exactly these, in any order. */
  public ScoreAssert mayBeInBand(String... bands) {
    List<String> absent =
        Stream.of(bands)
            .filter(b -> score().bands().stream().noneMatch(band -> named(band, b)))
            .toList();
    List<String> unexpected =
        score().bands().stream()
            .filter(band -> Stream.of(bands).noneMatch(b -> named(band, b)))
            .map(Band::id)
            .toList();
    List<String> found = score().bands().stream().map(Band::id).toList();
    return compared("be in", List.of(bands), found, absent, unexpected);
  }

  private static boolean named(Band band, String name) {
    return band.id().equals(name)
        || band.label().english().equals(name)
        || band.label().vietnamese().equals(name);
  }

  /** What is missing is exactly this, in any order: each text is part of the words of one thing. */
  public ScoreAssert missing(String... texts) {
    List<Text> missing = score().missing();
    List<String> absent =
        Stream.of(texts).filter(t -> missing.stream().noneMatch(m -> Listed.holds(m, t))).toList();
    List<String> unexpected =
        missing.stream()
            .filter(m -> Stream.of(texts).noneMatch(t -> Listed.holds(m, t)))
            .map(Text::english)
            .toList();
    List<String> found = missing.stream().map(Text::english).toList();
    return compared("lack", List.of(texts), found, absent, unexpected);
  }

  /** Nothing is missing. */
  public ScoreAssert lacksNothing() {
    return missing();
  }

  /** The points of an item are known, and these. */
  public ScoreAssert contributes(String item, long points) {
    return contributes(item, points, points);
  }

  /** The lowest points of an item that are possible and the highest are these. */
  public ScoreAssert contributes(String item, long low, long high) {
    return contributes(item, Quantity.between(Fraction.of(low), Fraction.of(high)));
  }

  /** The points of an item that are possible are within these, no wider and no narrower. */
  public ScoreAssert contributes(String item, Quantity expected) {
    Quantity found = score().contribution(item).orElseThrow(() -> noItem(item));
    if (!found.equals(expected)) {
      failWithMessage(
          "Expected the item %s of %s to contribute%n  %s%nbut it contributes%n  %s:%n%s",
          item, name(), expected, found, text());
    }
    return this;
  }

  private AssertionError noItem(String item) {
    return failure(
        "Expected %s to have the item%n  %s%nbut it has%n  %s",
        name(), item, score().items().stream().map(each -> each.item().id()).toList());
  }

  /** The fatal items that are hit for certain are exactly these, in any order. */
  public ScoreAssert hits(String... fatal) {
    List<String> found = score().fatalHit().stream().map(FatalItem::id).toList();
    List<String> absent = Stream.of(fatal).filter(id -> !found.contains(id)).toList();
    List<String> unexpected = found.stream().filter(id -> !List.of(fatal).contains(id)).toList();
    return compared("hit", List.of(fatal), found, absent, unexpected);
  }

  /** The sheet cites these words. */
  public ScoreAssert citing(String words) {
    List<String> cited =
        Stream.of(Language.values()).map(l -> score().sheet().citation().text(l)).toList();
    if (cited.stream().noneMatch(text -> text.contains(words))) {
      failWithMessage(
          "Expected %s to cite%n  %s%nbut it cites%s", name(), words, Listed.lines(cited));
    }
    return this;
  }

  private ScoreAssert compared(
      String verb,
      List<String> expected,
      List<String> found,
      List<String> absent,
      List<String> unexpected) {
    if (!absent.isEmpty() || !unexpected.isEmpty()) {
      failWithMessage(
          "Expected %s to %s%s%nbut found%s%nexpected but absent:%s%npresent but unexpected:%s",
          name(),
          verb,
          Listed.lines(expected),
          Listed.lines(found),
          Listed.lines(absent),
          Listed.lines(unexpected));
    }
    return this;
  }

  private String name() {
    return score().sheet().id() + " " + score().column();
  }

  private String text() {
    return score().text(Language.ENGLISH);
  }

  private Score score() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }
}
