package vn.chibo.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Assertions about what one rule says of a record. Words are looked for in both languages.
 *
 * <pre>{@code
 * assertThat(finding).isViolated().citing("II.2.2").because("1 meeting(s) short");
 * assertThat(finding).isUndetermined().missing("minutes of the meeting of 12 Feb 2024");
 * }</pre>
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  FindingAssert(@Nullable Finding actual) {
    super(actual, FindingAssert.class);
  }

  /** It is met. */
  public FindingAssert isSatisfied() {
    return is(OutcomeKind.SATISFIED);
  }

  /** It is not met. */
  public FindingAssert isViolated() {
    return is(OutcomeKind.VIOLATED);
  }

  /** It is not due yet. */
  public FindingAssert isPending() {
    return is(OutcomeKind.PENDING);
  }

  /** It cannot be known yet. */
  public FindingAssert isUndetermined() {
    return is(OutcomeKind.UNDETERMINED);
  }

  /** It does not speak of the record. */
  public FindingAssert isNotApplicable() {
    return is(OutcomeKind.NOT_APPLICABLE);
  }

  /** The outcome is of a kind. */
  FindingAssert is(OutcomeKind kind) {
    OutcomeKind found = OutcomeCode.kind(OutcomeCode.of(finding().outcome()));
    if (found != kind) {
      failWithMessage("Expected %s to be%n  %s%nbut it is%n  %s:%n%s", name(), kind, found, text());
    }
    return this;
  }

  /** A clause that it cites holds these words. */
  public FindingAssert citing(String words) {
    List<String> cited =
        finding().citations().stream()
            .flatMap(c -> Stream.of(c.text(Language.ENGLISH), c.text(Language.VIETNAMESE)))
            .toList();
    if (cited.stream().noneMatch(text -> text.contains(words))) {
      failWithMessage(
          "Expected %s to cite%n  %s%nbut it cites%s", name(), words, Listed.lines(cited));
    }
    return this;
  }

  /** Its explanation holds these words: a figure, what it falls short of, a fact or a note. */
  public FindingAssert because(String words) {
    boolean said = Stream.of(Language.values()).anyMatch(l -> finding().text(l).contains(words));
    if (!said) {
      failWithMessage("Expected %s to say%n  %s%nbut it says:%n%s", name(), words, text());
    }
    return this;
  }

  /**
   * It cannot be known for lack of exactly these things, in any order: each text is part of the
   * words of one thing, and nothing else is missing.
   */
  public FindingAssert missing(String... texts) {
    isUndetermined();
    List<Text> missing = ((Outcome.Undetermined) finding().outcome()).missing();
    List<String> absent =
        Stream.of(texts).filter(t -> missing.stream().noneMatch(m -> Listed.holds(m, t))).toList();
    List<String> unexpected =
        missing.stream()
            .filter(m -> Stream.of(texts).noneMatch(t -> Listed.holds(m, t)))
            .map(Text::english)
            .toList();
    if (!absent.isEmpty() || !unexpected.isEmpty()) {
      failWithMessage(
          "Expected %s to lack%s%nbut it lacks%s%nexpected but absent:%s%npresent but unexpected:%s",
          name(),
          Listed.lines(List.of(texts)),
          Listed.lines(missing.stream().map(Text::english).toList()),
          Listed.lines(absent),
          Listed.lines(unexpected));
    }
    return this;
  }

  private String name() {
    return finding().rule().value();
  }

  private String text() {
    return finding().text(Language.ENGLISH);
  }

  private Finding finding() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }
}
