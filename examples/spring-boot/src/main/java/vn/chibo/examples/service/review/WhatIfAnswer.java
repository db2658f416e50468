package vn.chibo.examples.service.review;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.compare.RuleChange;
import vn.chibo.evaluator.whatif.WhatIf;

/**
 * What the rules would say, beside what they say; words are in the language of the caller.
 *
 * @param subject whom it is about
 * @param asOf the day as of which they would say so
 * @param knowledgeOnly whether all that was taken to be otherwise is more knowledge
 * @param taken what was taken to be otherwise
 * @param changed the rules whose outcome would be another
 */
record WhatIfAnswer(
    String subject,
    LocalDate asOf,
    boolean knowledgeOnly,
    List<Taken> taken,
    List<ChangedRule> changed) {

  /**
   * What was taken to be otherwise.
   *
   * @param words the change
   * @param nature what it does to what is known
   */
  record Taken(String words, String nature) {}

  /**
   * A rule whose outcome would be another.
   *
   * @param rule its id
   * @param title its title
   * @param words from which outcome to which
   */
  record ChangedRule(RuleId rule, String title, String words) {}

  static WhatIfAnswer of(WhatIf whatIf, Language language) {
    return new WhatIfAnswer(
        whatIf.before().record().subject().in(language),
        whatIf.after().asOf(),
        whatIf.knowledgeOnly(),
        whatIf.changes().stream()
            .map(
                step ->
                    new Taken(
                        step.change().words().in(language), step.nature().label().in(language)))
            .toList(),
        whatIf.changed().stream().map(change -> changed(change, language)).toList());
  }

  private static ChangedRule changed(RuleChange change, Language language) {
    return new ChangedRule(change.rule(), change.title().in(language), change.words().in(language));
  }
}
