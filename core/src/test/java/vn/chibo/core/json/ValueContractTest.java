package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;

/**
 * What every value of the core keeps. The types are found, not listed: a new one is under the
 * contract from its first day.
 */
class ValueContractTest {
  private static final ChiboJson JSON2 = ChiboJson.jackson2();
  private static final ChiboJson JSON3 = ChiboJson.jackson3();
  private static final Samples SAMPLES = new Samples();

  static Stream<Class<?>> values() {
    return ValueTypes.values();
  }

  static Stream<Class<?>> objects() {
    return ValueTypes.objects();
  }

  static Stream<Class<?>> constants() {
    return ValueTypes.values().filter(Class::isEnum);
  }

  private static Samples.Draft draft(Class<?> type) {
    TypeKey key = Samples.bound(type);
    return SAMPLES.draft((ObjectShape) JSON2.shapes().of(key), key, 1);
  }

  private static List<Field> fields(Class<?> type) {
    return ((ObjectShape) JSON2.shapes().of(Samples.bound(type))).attributes().fields();
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_be_equal_with_equal_hash_code_when_made_again(Class<?> type) {
    Object value = SAMPLES.value(Samples.bound(type), 1);

    assertThat(SAMPLES.value(Samples.bound(type), 1)).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(value).isNotEqualTo(null).isNotEqualTo("another type");
  }

  @ParameterizedTest
  @MethodSource("objects")
  void should_differ_when_any_one_attribute_differs(Class<?> type) {
    List<Optional<Samples.Change>> changes = SAMPLES.changes(Samples.bound(type));
    for (int i = 0; i < changes.size(); i++) {
      String name = fields(type).get(i).name();
      Optional<Samples.Change> change = changes.get(i);
      assertThat(change).as("a sample of %s with another %s", type, name).isPresent();
      Object before = change.get().before().made().orElseThrow();
      Object after = change.get().after().made().orElseThrow();
      assertThat(after).as(name).isNotEqualTo(before);
      assertThat(JSON3.write(after)).as(name).isNotEqualTo(JSON3.write(before));
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void should_give_what_building_gives_when_one_attribute_is_replaced(Class<?> type)
      throws ReflectiveOperationException {
    List<Optional<Samples.Change>> changes = SAMPLES.changes(Samples.bound(type));
    List<Field> fields = fields(type);
    for (int i = 0; i < fields.size() && EntityAttributes.has(type); i++) {
      Samples.Change change = changes.get(i).orElseThrow();
      if (change.ofOneAttribute()) {
        Object replaced =
            wither(type, fields.get(i))
                .invoke(change.before().made().orElseThrow(), change.after().values().get(i));
        assertThat(replaced)
            .as(fields.get(i).name())
            .isEqualTo(change.after().made().orElseThrow());
      }
    }
  }

  private static Method wither(Class<?> type, Field field) {
    String name =
        "with" + Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
    Class<?> content = field.accessor().getReturnType();
    Class<?> taken = Collection.class.isAssignableFrom(content) ? Iterable.class : content;
    return Stream.of(type.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterTypes()[0] == taken)
        .peek(Method::trySetAccessible)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + ": " + type));
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_hide_what_is_personal_when_printed(Class<?> type) {
    Object value = SAMPLES.value(Samples.bound(type), 1);

    assertThat(value.toString())
        .as("ids and names of persons are types that hide themselves")
        .doesNotContain(PersonalTexts.in(value));
  }

  /** Words typed with combining marks are the same words; places in files stay as they are. */
  @ParameterizedTest
  @MethodSource("objects")
  void should_be_equal_when_words_differ_in_normal_form_only(Class<?> type) {
    Samples.Draft draft = draft(type);
    for (int i = 0; i < draft.values().size(); i++) {
      Field field = draft.attributes().fields().get(i);
      if (words(type, field)) {
        Optional<Object> whole = draft.with(i, of(field, Form.NFC)).made();
        Optional<Object> combined = draft.with(i, of(field, Form.NFD)).made();
        assertThat(combined).as(field.name()).isEqualTo(whole);
        assertThat(JSON3.write(combined.orElseThrow())).isEqualTo(JSON3.write(whole.orElseThrow()));
      }
    }
  }

  /** Places in files and arguments of types are not words of the library. */
  private static boolean words(Class<?> type, Field field) {
    return field.shape() == PlainShape.TEXT
        && type != Place.class
        && type != Fault.class
        && type.getTypeParameters().length == 0;
  }

  private static Object of(Field field, Form form) {
    String words = Normalizer.normalize("Đảng bộ xã Ổn Thượng", form);
    return field.optional() ? Optional.of(words) : words;
  }

  @ParameterizedTest
  @MethodSource("objects")
  void should_hold_lists_that_nobody_changes(Class<?> type) {
    Object value = draft(type).made().orElseThrow();

    assertThat(draft(type).attributes().fields())
        .filteredOn(field -> Collection.class.isAssignableFrom(field.accessor().getReturnType()))
        .allSatisfy(
            field ->
                assertThat(
                        catchThrowableOfType(
                            UnsupportedOperationException.class,
                            () -> addTo(Maker.ask(field.accessor(), value))))
                    .as(field.name())
                    .isNotNull());
  }

  @SuppressWarnings("unchecked")
  private static void addTo(Object list) {
    ((Collection<Object>) list).add("one more");
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_read_back_equal_with_equal_bytes_in_both_versions_of_jackson(Class<?> type) {
    for (int seed = 0; seed < 6; seed++) {
      Object value = SAMPLES.value(Samples.bound(type), seed);
      Shape shape = JSON3.shapes().of(Samples.bound(type));
      String text = JSON3.write(value);

      assertThat(JSON2.write(value)).isEqualTo(text);
      assertThat(JSON2.writeIndented(value)).isEqualTo(JSON3.writeIndented(value));
      Reading reading = Reading.of("sample");
      Object again =
          Jackson2Format.of()
              .parse(text, reading)
              .flatMap(j -> shape.read(j, reading))
              .orElse(reading.faults());
      assertThat(again).isEqualTo(value);
      assertThat(JSON3.write(again)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_stand_in_mappers_of_hosts_as_it_stands_by_itself(Class<?> type) throws Exception {
    if (type.getTypeParameters().length > 0) {
      // A class does not tell its arguments; see JsonReadingTest.
      return;
    }
    Object value = SAMPLES.value(type, 1);
    assertThat(ChiboJackson3.mapper().writeValueAsString(value)).isEqualTo(JSON3.write(value));
    assertThat(ChiboJackson2.mapper().writeValueAsString(value)).isEqualTo(JSON2.write(value));
    assertThat((Object) ChiboJackson3.mapper().readValue(JSON3.write(value), type))
        .isEqualTo(value);
    assertThat((Object) ChiboJackson2.mapper().readValue(JSON3.write(value), type))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void should_refuse_unknown_fields_and_name_every_missing_one(Class<?> type) {
    ObjectShape shape = (ObjectShape) JSON3.shapes().of(Samples.bound(type));
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("noSuchField", Json.Text.of("x"));
    Reading reading = Reading.of("sample");
    shape.read(new Json.Members(members, 7), reading);

    long needed = shape.fields().stream().filter(Field::needed).count();
    assertThat(reading.faults())
        .filteredOn(fault -> fault.key().equals("json-missing-field"))
        .hasSizeGreaterThanOrEqualTo((int) needed);
    assertThat(reading.faults())
        .filteredOn(fault -> fault.key().equals("json-unknown-field"))
        .singleElement()
        .satisfies(f -> assertThat(f.place().orElseThrow().field()).isEqualTo("noSuchField"));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void should_refuse_a_constant_that_is_none(Class<?> type) {
    FaultException refusal =
        catchThrowableOfType(FaultException.class, () -> JSON3.read("\"NO_SUCH\"", type));

    assertThat(refusal.faults()).singleElement().extracting("key").isEqualTo("json-no-constant");
  }

  /** A type that is no value is named here, with the reason for which it is none. */
  @Test
  void should_know_every_public_type_that_is_no_value() {
    assertThat(ValueTypes.others().map(Class::getName).toList())
        .containsExactlyInAnyOrderElementsOf(NotValues.NAMES);
  }

  @Test
  void should_list_the_attributes_of_an_entity_completely() {
    assertThat(ValueTypes.objects().filter(EntityAttributes::has))
        .allSatisfy(
            type -> {
              List<String> named =
                  ((ObjectShape) JSON3.shapes().of(TypeKey.of(type)))
                      .fields().stream().map(Field::name).toList();
              assertThat(
                      Stream.of(type.getMethods())
                          .filter(m -> m.getParameterCount() == 0)
                          .map(Method::getName)
                          .filter(name -> name.matches("(get|is)[A-Z].*"))
                          .map(name -> name.replaceFirst("^(get|is)", ""))
                          .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                          .distinct()
                          .toList())
                  .as(type.getName())
                  .containsExactlyInAnyOrderElementsOf(named);
            });
  }

  @Test
  void should_name_exactly_the_permitted_alternatives() {
    assertThat(ValueTypes.values().filter(Class::isSealed).filter(type -> !type.isRecord()))
        .allSatisfy(
            type -> {
              var named =
                  Stream.of(
                          type.getAnnotation(com.fasterxml.jackson.annotation.JsonSubTypes.class)
                              .value())
                      .toList();
              assertThat(named.stream().<Class<?>>map(t -> t.value()).toList())
                  .containsExactlyInAnyOrder(type.getPermittedSubclasses());
              assertThat(named)
                  .allSatisfy(t -> assertThat(t.name()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
            });
  }

  @Test
  void should_have_no_two_types_of_one_name() {
    List<String> names = ValueTypes.values().map(TypeKey::name).toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, names.size())).isNotEmpty();
  }
}
