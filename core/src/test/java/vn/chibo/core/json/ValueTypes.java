package vn.chibo.core.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All public types of the core, found on the class path, so that a new one cannot be forgotten. */
final class ValueTypes {
  private static final List<Class<?>> PUBLIC =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("vn.chibo.core")
              .stream()
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(type -> !type.getSimpleName().isEmpty())
              .map(JavaClass::reflect)
              .filter(ValueTypes::reachable)
              .sorted(Comparator.comparing(Class::getName))
              .<Class<?>>map(type -> type)
              .toList();

  private ValueTypes() {}

  private static boolean reachable(Class<?> type) {
    return type.getEnclosingClass() == null
        || Modifier.isPublic(type.getEnclosingClass().getModifiers());
  }

  static Stream<Class<?>> all() {
    return PUBLIC.stream().filter(type -> !type.isAnnotation());
  }

  /**
   * Those that JSON can hold: entities, records, enums, alternatives and what stands as another.
   */
  static Stream<Class<?>> values() {
    return all().filter(Shapes::own);
  }

  /** Entities and records: those with attributes. */
  static Stream<Class<?>> objects() {
    return values().filter(type -> new Shapes().of(TypeKey.of(type)) instanceof ObjectShape);
  }

  /** Those that are neither a value nor a builder of one. */
  static Stream<Class<?>> others() {
    return all()
        .filter(type -> !Shapes.own(type))
        .filter(
            type ->
                !(type.getSimpleName().equals("Builder") && Shapes.own(type.getEnclosingClass())));
  }
}
