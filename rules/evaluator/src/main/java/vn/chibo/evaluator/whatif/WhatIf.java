package vn.chibo.evaluator.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.compare.RuleChange;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What the rules would say of a record if some things were otherwise, beside what they say of it.
 * Neither the record nor the book that was asked changes.
 *
 * <pre>{@code
 * WhatIf whatIf = WhatIf.of(evaluation, new RecordChange.AddMeeting(meeting));
 * whatIf.changed().forEach(change -> out.println(change.words().vietnamese()));
 * }</pre>
 *
 * @param before what they say
 * @param after what they would say
 * @param changes what was taken to be otherwise, one after the other
 */
public record WhatIf(Evaluation before, Evaluation after, List<Step> changes) {
  /** Copies the list. */
  public WhatIf {
    changes = List.copyOf(changes);
  }

  /**
   * As of the same day.
   *
   * @throws vn.chibo.core.fault.FaultException with one fault for each change that does not fit
   */
  public static WhatIf of(Evaluation evaluation, Change... changes) {
    return of(evaluation, evaluation.asOf(), List.of(changes));
  }

  /**
   * As of a day, the same or another.
   *
   * @throws vn.chibo.core.fault.FaultException with one fault for each change that does not fit; if
   *     the day is before the first rule of the book
   */
  public static WhatIf of(Evaluation evaluation, LocalDate asOf, List<Change> changes) {
    Course course = new Course(evaluation);
    changes.forEach(course::take);
    return new WhatIf(evaluation, course.evaluate(asOf), course.steps());
  }

  /**
   * The rules whose outcome would be another, in the order of the book, each with both findings
   * explained. An outcome is the same where its kind, reason, days and lean are.
   */
  public List<RuleChange> changed() {
    return IntStream.range(0, before.size())
        .filter(place -> before.code(place) != after.code(place))
        .mapToObj(place -> before.book().rules().get(place).id().value())
        .map(rule -> new RuleChange(before.finding(rule), after.finding(rule)))
        .toList();
  }

  /** Whether all that was taken to be otherwise is more knowledge, as of the same day. */
  public boolean knowledgeOnly() {
    return before.asOf().equals(after.asOf())
        && changes.stream().allMatch(step -> step.nature() == Nature.KNOWLEDGE_STEP);
  }

  /** What was taken to be otherwise, and which outcomes would change, in words. */
  public String text(Language language) {
    String head = words(language, "next.whatif.head", before.record().subject(), after.asOf());
    Stream<String> lines = Stream.concat(taken(language), outcomes(language));
    return lines.map(line -> "  " + line).collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  private Stream<String> taken(Language language) {
    return changes.stream()
        .map(
            step ->
                words(
                    language, "next.whatif.change", step.change().words(), step.nature().label()));
  }

  private Stream<String> outcomes(Language language) {
    List<RuleChange> changed = changed();
    return changed.isEmpty()
        ? Stream.of(words(language, "next.whatif.nothing"))
        : changed.stream()
            .map(change -> words(language, "next.compare.rule", change.title(), change.words()));
  }

  private static String words(Language language, String key, Object... arguments) {
    return EvaluatorMessages.text(key, arguments).in(language);
  }

  /**
   * A change that was made.
   *
   * @param change the change
   * @param nature what it did to what was known when it was made
   */
  public record Step(Change change, Nature nature) {}
}
