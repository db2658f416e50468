package vn.chibo.regulations.fuzz;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.json.ChiboJson;

/**
 * All public types that JSON can hold by themselves, found on the class path. An input that chooses
 * among them names its type in the first line; the JSON follows.
 */
final class ValueTypes {
  private static final List<Class<?>> ALL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("vn.chibo.core", "vn.chibo.evaluator")
              .stream()
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(type -> !type.getSimpleName().isEmpty())
              .filter(type -> !type.getPackageName().equals("vn.chibo.core.json"))
              .map(JavaClass::reflect)
              .filter(type -> type.getTypeParameters().length == 0)
              .filter(ValueTypes::readable)
              .sorted(Comparator.comparing(Class::getName))
              .<Class<?>>map(type -> type)
              .toList();

  private ValueTypes() {}

  static List<Class<?>> all() {
    return ALL;
  }

  /** The type that an input names. */
  static Optional<Class<?>> named(String input) {
    String name = input.substring(0, Math.max(0, input.indexOf('\n')));
    return ALL.stream().filter(type -> type.getName().equals(name)).findFirst();
  }

  /** What stands after the first line. */
  static String json(String input) {
    return input.substring(input.indexOf('\n') + 1);
  }

  private static boolean readable(Class<?> type) {
    try {
      return ChiboJson.jackson3().schema("types", List.of(type)).contains(type.getSimpleName());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
