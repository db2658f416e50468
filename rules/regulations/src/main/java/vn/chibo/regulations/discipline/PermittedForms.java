package vn.chibo.regulations.discipline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Choice.Chosen;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The forms of discipline (hình thức kỷ luật) as tables permit them: to members of a stage, and to
 * the body that decides.
 */
final class PermittedForms {
  private static final String CELL_ROW = "CELL";

  /** The cell as the deciding body, which is the only row of its table. */
  static final Choice<MemberFact<Discipline>> CELL =
      new Choice<>(
          RegulationMessages.text("choice.decided-by"),
          fact ->
              Optional.of(new Chosen(CELL_ROW, RegulationMessages.text("choice.decided-by.cell"))));

  /** Whether the member was official or probationary on the day of the decision. */
  static final Choice<MemberFact<Discipline>> STAGE =
      new Choice<>(
          RegulationMessages.text("choice.stage"),
          fact ->
              fact.member()
                  .membershipOn(fact.fact().getDate())
                  .stage()
                  .map(stage -> new Chosen(stage.name(), stage.label())));

  /** The form. */
  static final Choice<MemberFact<Discipline>> FORM =
      new Choice<>(
          RegulationMessages.text("choice.form-of-discipline"),
          fact ->
              Optional.of(
                  new Chosen(Disciplines.form(fact.fact()), fact.fact().getMeasure().label())));

  private PermittedForms() {}

  /** What readers call the rows and what they permit. */
  static Map<String, Text> words() {
    Map<String, Text> words = new LinkedHashMap<>();
    for (DisciplineForm form : DisciplineForm.values()) {
      words.put(form.name(), form.label());
    }
    for (MembershipStage stage : MembershipStage.values()) {
      words.put(stage.name(), stage.label());
    }
    return words;
  }
}
