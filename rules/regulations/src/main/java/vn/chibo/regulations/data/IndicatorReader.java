package vn.chibo.regulations.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.text.Words;
import vn.chibo.evaluator.indicator.CountingForm;
import vn.chibo.evaluator.indicator.CountingForms;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorDefinition;
import vn.chibo.evaluator.indicator.IndicatorInterval;

/**
 * Reads the indicators of a group: words, a unit and one form of {@link CountingForms}, which a
 * constant completes or a parameter that the caller sets.
 *
 * <pre>{@code
 * - key: young_speakers
 *   label: {vi: "… {age_to_years} tuổi …", en: "… the age of {age_to_years} …"}
 *   numerator: {vi: "…", en: "…"}
 *   denominator: {vi: "…", en: "…"}
 *   unit: SHARE
 *   counts: {speakers-up-to-age: {parameter: age_to_years, example: 35}}   # or {meetings: MERGED}
 * }</pre>
 *
 * @param code the id of the group
 * @param interval the usual interval
 * @param own reads a key that nothing else has
 */
record IndicatorReader(String code, IndicatorInterval interval, Function<DataNode, String> own) {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+([_/-][a-z0-9]+)*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern PARAMETER = Pattern.compile("[a-z]+(_[a-z]+)*");

  IndicatorGroup.Measure measure(DataNode row) {
    row.only("key", "label", "numerator", "denominator", "unit", "counts");
    String key =
        row.required(
            "key",
            node ->
                node.sound(n -> matching(n, KEY, "not-a-key")).map(k -> own.apply(node)).orElse(""),
            "");
    Counted counted =
        row.required(
            "counts",
            node -> node.sound(IndicatorReader::counted).orElse(Counted.NOTHING),
            Counted.NOTHING);
    Said said = said(row);
    counted.form().ifPresent(form -> requirePlaceholders(row, said, counted.parameter()));
    Optional<Unit> unit =
        row.required("unit", node -> node.sound(n -> n.constant(Unit.class)), Optional.empty());
    counted.form().ifPresent(form -> requireFit(row, form.apply(1), unit));
    return new IndicatorGroup.Measure(
        new IndicatorDefinition(
            key,
            counted.parameter().stream().toList(),
            set -> indicator(key, said, set, counted.form().orElseThrow())),
        counted.examples());
  }

  /** The indicator with the parameters that were set; one without any counts by no number. */
  private Indicator indicator(
      String key, Said said, Map<String, Integer> set, IntFunction<CountingForm> form) {
    CountingForm counts = form.apply(set.values().stream().findFirst().orElse(1));
    return new Indicator(
        key,
        code,
        filled(said.label(), set),
        counts.unit(),
        interval,
        set,
        counts.counting(
            filled(said.numerator(), set), said.denominator().map(words -> filled(words, set))));
  }

  private static Text filled(Text words, Map<String, Integer> set) {
    Text filled = words;
    for (Map.Entry<String, Integer> each : set.entrySet()) {
      String name = placeholder(each.getKey());
      filled =
          Text.of(
              filled(filled.vietnamese(), name, each.getValue(), Language.VIETNAMESE),
              filled(filled.english(), name, each.getValue(), Language.ENGLISH));
    }
    return filled;
  }

  private static String filled(String words, String name, Integer value, Language language) {
    return words.replace(name, Words.of(value, language));
  }

  private static Said said(DataNode row) {
    return new Said(
        IndicatorFile.words(row, "label"),
        IndicatorFile.words(row, "numerator"),
        row.find("denominator").map(DataNode::words));
  }

  /**
   * Only the parameter stands in braces, and in the label it does: two indicators of one key differ
   * by it alone, which readers must see.
   */
  private static void requirePlaceholders(DataNode row, Said said, Optional<String> parameter) {
    requireKnown(row.find("label"), said.label(), parameter);
    requireKnown(row.find("numerator"), said.numerator(), parameter);
    said.denominator().ifPresent(words -> requireKnown(row.find("denominator"), words, parameter));
    parameter
        .map(IndicatorReader::placeholder)
        .filter(name -> !both(said.label()).allMatch(text -> text.contains(name)))
        .ifPresent(
            name ->
                row.find("label")
                    .ifPresent(node -> IndicatorFile.fault(node, "parameter-not-named", name)));
  }

  private static void requireKnown(
      Optional<DataNode> node, Text words, Optional<String> parameter) {
    both(words)
        .flatMap(text -> PLACEHOLDER.matcher(text).results())
        .map(found -> found.group(1))
        .filter(name -> !parameter.equals(Optional.of(name)))
        .distinct()
        .forEach(
            name ->
                node.ifPresent(field -> IndicatorFile.fault(field, "unknown-placeholder", name)));
  }

  private static Stream<String> both(Text words) {
    return Stream.of(words.vietnamese(), words.english());
  }

  private static String placeholder(String parameter) {
    return "{" + parameter + "}";
  }

  /** The unit that is said is that of what is counted, and a denominator is there where one is. */
  private static void requireFit(DataNode row, CountingForm form, Optional<Unit> unit) {
    Optional<DataNode> denominator = row.find("denominator");
    unit.filter(said -> said != form.unit())
        .ifPresent(
            said ->
                IndicatorFile.fault(
                    row.find("unit").orElseThrow(), "counted-unit", form.unit(), said));
    if (form.ratio() && denominator.isEmpty()) {
      IndicatorFile.fault(row, "missing-field", "denominator");
    }
    denominator
        .filter(node -> !form.ratio())
        .ifPresent(node -> IndicatorFile.fault(node, "no-denominator"));
  }

  /** How each form is read, by its name. */
  private static Map<String, Function<DataNode, Counted>> forms() {
    Map<String, Function<DataNode, Counted>> forms = new TreeMap<>();
    CountingForms.ofConstants()
        .forEach((name, constants) -> forms.put(name, node -> ofConstant(node, constants)));
    CountingForms.ofNumbers().forEach((name, form) -> forms.put(name, n -> ofParameter(n, form)));
    return forms;
  }

  /** Exactly one form; where there is none, which is a fault, nothing is counted. */
  private static Counted counted(DataNode node) {
    Map<String, Function<DataNode, Counted>> forms = forms();
    List<Map.Entry<String, DataNode>> due = List.copyOf(node.fields().entrySet());
    Optional<Function<DataNode, Counted>> form =
        due.size() == 1 ? Optional.ofNullable(forms.get(due.get(0).getKey())) : Optional.empty();
    if (form.isEmpty() && node.isMap()) {
      IndicatorFile.fault(node, "no-counting", String.join(", ", forms.keySet()));
    }
    return form.map(reader -> reader.apply(due.get(0).getValue())).orElse(Counted.NOTHING);
  }

  private static Counted ofConstant(DataNode node, Map<String, CountingForm> constants) {
    return new Counted(
        node.oneOf(constants).map(form -> number -> form), Optional.empty(), Optional.empty());
  }

  private static Counted ofParameter(DataNode node, IntFunction<CountingForm> form) {
    node.only("parameter", "example");
    String name =
        node.required("parameter", field -> matching(field, PARAMETER, "not-a-parameter"), "");
    Optional<Integer> example = node.find("example").flatMap(IndicatorReader::example);
    return new Counted(Optional.of(form), Optional.of(name), example);
  }

  private static Optional<Integer> example(DataNode node) {
    Optional<Integer> value = node.sound(DataNode::count);
    value
        .filter(number -> number < 1)
        .ifPresent(number -> IndicatorFile.fault(node, "example-below-one", number));
    return value;
  }

  private static String matching(DataNode node, Pattern pattern, String fault) {
    String text = node.text();
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      IndicatorFile.fault(node, fault, text);
    }
    return text;
  }

  /**
   * What is counted.
   *
   * @param form the form by its number; empty where it has a fault
   * @param parameter the name of the number, empty where a constant completes the form
   * @param example a value of it
   */
  private record Counted(
      Optional<IntFunction<CountingForm>> form,
      Optional<String> parameter,
      Optional<Integer> example) {
    static final Counted NOTHING =
        new Counted(Optional.empty(), Optional.empty(), Optional.empty());

    Map<String, Integer> examples() {
      return parameter.flatMap(name -> example.map(value -> Map.of(name, value))).orElse(Map.of());
    }
  }

  /**
   * The words of an indicator, with its parameter in braces.
   *
   * @param label what readers call it
   * @param numerator what is counted above the line
   * @param denominator what is counted below it
   */
  private record Said(Text label, Text numerator, Optional<Text> denominator) {}
}
