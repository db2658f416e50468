package vn.chibo.regulations.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Commended;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Parts;

/**
 * The forms about periodic commendations, of cells and of members.
 *
 * @param of what the forms may refer to
 */
record CommendationForms(AskedOf of) {

  /** Commendations of a record by level and form, and how many years they count. */
  interface Selecting<S>
      extends BiFunction<List<Commended.Given>, Commended.Years, Parts<S, Commendation>> {}

  /** Those that count several years count so many in a row: {@code {given, is, than}}. */
  <S> Condition<S> yearsInARow(DataNode node, Selecting<S> parts) {
    node.only("given", "is", "than");
    return Conditions.forEvery(
        parts.apply(given(node), Commended.Years.SEVERAL),
        Conditions.compare(Commended.YEARS_IN_A_ROW, of.requirement(node, Unit.COUNT)));
  }

  /** What is asked of a record that was commended so: {@code {given, years, asks}}. */
  <S extends SubjectRecord> Condition<S> commended(
      DataNode node, Selecting<S> parts, Supplier<ConditionReader<S>> reader) {
    node.only("given", "years", "asks");
    Commended.Years years =
        node.required(
            "years", field -> field.constant(Commended.Years.class), Commended.Years.SOME);
    Condition<S> asked =
        node.required("asks", reader.get()::read, Conditions.<S>noFigureOnRecord(Text.same("")));
    return Conditions.forEvery(Commended.itself(parts.apply(given(node), years)), asked);
  }

  private static List<Commended.Given> given(DataNode node) {
    List<Commended.Given> all =
        node.list("given", CommendationForms::one).stream().flatMap(Optional::stream).toList();
    if (node.find("given").isEmpty()) {
      node.fault("missing-field", DataMessages.text("data.missing-field", "given"));
    }
    return all;
  }

  /** A level and a form as {@code DISTRICT/CERTIFICATE_OF_COMMENDATION}. */
  private static Optional<Commended.Given> one(DataNode node) {
    String text = node.text();
    Optional<Commended.Given> known = every().filter(given -> name(given).equals(text)).findFirst();
    if (known.isEmpty() && !text.isEmpty()) {
      String all = every().map(CommendationForms::name).collect(Collectors.joining(", "));
      node.fault("unknown-constant", DataMessages.text("data.unknown-constant", text, all));
    }
    return known;
  }

  private static Stream<Commended.Given> every() {
    return Stream.of(CommendingLevel.values())
        .flatMap(
            level ->
                Stream.of(CommendationForm.values()).map(form -> new Commended.Given(level, form)));
  }

  private static String name(Commended.Given given) {
    return given.level().name() + "/" + given.form().name();
  }
}
