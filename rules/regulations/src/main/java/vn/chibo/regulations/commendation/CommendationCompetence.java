package vn.chibo.regulations.commendation;

import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.OrganizationParts.commendations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.commendation.Recipients;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Choice.Chosen;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Quy định 29-QĐ/TW (25/07/2016), point 27.2: who may give which commendation; presumed unchanged
 * in 24-QĐ/TW (2021) and 232-QĐ/TW (2025). The step of the district ends on 30/06/2025.
 */
public final class CommendationCompetence {
  private static final Choice<Award> LEVEL =
      new Choice<>(
          RegulationMessages.text("choice.level"),
          award -> award.commendation().getLevel().map(l -> new Chosen(l.name(), l.label())));

  private static final Choice<Award> FORM =
      new Choice<>(RegulationMessages.text("choice.form"), Award::given);

  /** Each commendation is of a form that its level may give to such recipients. */
  public static final Rule<OrganizationRecord> COMPETENCE = competence();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(COMPETENCE);

  private CommendationCompetence() {}

  private static Rule<OrganizationRecord> competence() {
    String id = "qd29-2016/commendation-competence";
    return Provisions.rule(id, OrganizationRecord.class)
        .force(Force.MANDATORY)
        .inForce(Provisions.of(id).throughLaterTexts())
        .asks(forEvery(awards(), new Condition.Permitted<>(LEVEL, FORM)))
        .build();
  }

  /** What readers call the rows of the table and what they allow. */
  public static Map<String, Text> tableWords() {
    Map<String, Text> words = new LinkedHashMap<>();
    for (CommendingLevel level : CommendingLevel.values()) {
      words.put(level.name(), level.label());
    }
    for (CommendationForm form : CommendationForm.values()) {
      for (Recipients to : Recipients.values()) {
        Chosen given = Award.given(form, to);
        words.put(given.name(), given.label());
      }
    }
    return words;
  }

  private static Parts<OrganizationRecord, Award> awards() {
    Parts<OrganizationRecord, Commendation> all = commendations();
    return new Parts<>(
        all.key(),
        all.label(),
        all.ofCells(),
        (record, window, asOf) -> {
          Parts.Found<Commendation> found = all.finder().find(record, window, asOf);
          return new Parts.Found<>(
              found.parts().stream().flatMap(CommendationCompetence::awards).toList(),
              found.gaps(),
              found.doubtful(),
              found.open());
        });
  }

  private static Stream<Parts.Part<Award>> awards(Parts.Part<Commendation> part) {
    return Award.of(part.value()).stream()
        .filter(Award::spokenOf)
        .map(award -> new Parts.Part<>(award, award.label(), part.date()));
  }
}
