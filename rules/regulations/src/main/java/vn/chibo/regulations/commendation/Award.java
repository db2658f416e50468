package vn.chibo.regulations.commendation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.commendation.Recipients;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Choice.Chosen;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * A commendation as given to one kind of recipients.
 *
 * @param commendation the commendation
 * @param recipients to whom, empty where the report does not say
 */
record Award(Commendation commendation, Optional<Recipients> recipients) {
  private static final Set<CommendingLevel> CELLS =
      EnumSet.of(CommendingLevel.CELL, CommendingLevel.GRASSROOTS_CELL);

  /** The awards of a commendation, one for each kind of recipients that it counts or names. */
  static List<Award> of(Commendation commendation) {
    boolean collectives =
        commendation.getCollectives().orElse(commendation.getOrganizations().size()) > 0;
    boolean individuals =
        commendation.getIndividuals().orElse(commendation.getMembers().size()) > 0;
    if (!collectives && !individuals) {
      return List.of(new Award(commendation, Optional.empty()));
    }
    return List.of(Recipients.values()).stream()
        .filter(r -> r == Recipients.COLLECTIVES ? collectives : individuals)
        .map(r -> new Award(commendation, Optional.of(r)))
        .toList();
  }

  /** Whether the clause speaks of it: of praise it does for cells only. */
  boolean spokenOf() {
    boolean praise = commendation.getForm().filter(CommendationForm.PRAISE::equals).isPresent();
    return !praise || commendation.getLevel().map(CELLS::contains).orElse(true);
  }

  /** The form together with the recipients, empty where either is not stated. */
  Optional<Chosen> given() {
    return commendation.getForm().flatMap(form -> recipients.map(to -> given(form, to)));
  }

  static Chosen given(CommendationForm form, Recipients to) {
    return new Chosen(
        form.name() + "/" + to.name(), RegulationMessages.text("award", form.label(), to.label()));
  }

  /** The words of the report, with the recipients. */
  Text label() {
    return recipients
        .map(to -> Text.of(named(to, Language.VIETNAMESE), named(to, Language.ENGLISH)))
        .orElse(commendation.getWords());
  }

  private String named(Recipients to, Language language) {
    return commendation.getWords().in(language) + " (" + to.label().in(language) + ")";
  }
}
