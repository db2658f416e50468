package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.validation.ChiboValidator;

/** Every value type of the core: 50 values each, sound, the same again through JSON. */
class CoreArbitrariesTest {
  private static final int VALUES = 50;
  private static final Map<Class<?>, List<Object>> MADE = new ConcurrentHashMap<>();
  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();

  static Stream<Class<?>> generated() {
    return CoreTypes.generated();
  }

  static Stream<Class<?>> inJson() {
    return generated()
        .filter(type -> type.getTypeParameters().length == 0)
        .filter(type -> !CoreTypes.WITHOUT_JSON.containsKey(type.getName()));
  }

  @ParameterizedTest
  @MethodSource("generated")
  void should_make_sound_values(Class<?> type) {
    assertThat(CoreArbitraries.has(type)).isTrue();
    for (Object value : values(type)) {
      assertThat(type.isInstance(value)).isTrue();
      assertThat(VALIDATOR.check(value)).as(type.getName()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("inJson")
  void should_make_values_that_json_holds(Class<?> type) {
    for (Object value : values(type)) {
      assertThat(JSON.read(JSON.write(value), type).equals(value)).as(type.getName()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("generated")
  void should_make_different_values_unless_there_are_few(Class<?> type) {
    boolean few = type.isEnum() || (type.isRecord() && type.getRecordComponents().length == 0);
    assertThat(values(type).stream().distinct().count()).isGreaterThan(few ? 0 : 1);
  }

  @Test
  void should_leave_out_only_what_is_no_value_and_is_there() {
    assertThat(CoreTypes.all())
        .extracting(Class::getName)
        .containsAll(CoreTypes.LEFT_OUT.keySet())
        .containsAll(CoreTypes.WITHOUT_JSON.keySet());
    assertThat(CoreTypes.all())
        .filteredOn(type -> !CoreArbitraries.has(type))
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(CoreTypes.LEFT_OUT.keySet());
  }

  @Test
  void should_refuse_a_type_without_values() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoreArbitraries.of(Faults.class))
        .withMessageContaining("Faults");
    assertThatIllegalArgumentException().isThrownBy(() -> CoreArbitraries.of(Object.class));
  }

  private static List<Object> values(Class<?> type) {
    return MADE.computeIfAbsent(type, CoreArbitrariesTest::made);
  }

  private static List<Object> made(Class<?> type) {
    RandomGenerator<Object> generator = CoreArbitraries.values(type).generator(VALUES);
    Random luck = new Random(type.getName().hashCode());
    return Stream.generate(() -> generator.next(luck).value()).limit(VALUES).toList();
  }
}
