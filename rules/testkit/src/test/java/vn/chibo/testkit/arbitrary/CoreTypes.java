package vn.chibo.testkit.arbitrary;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All public types of the core, found on the class path, so that a new one cannot be forgotten. */
final class CoreTypes {
  /** Those of which no value is generated, each with the reason. */
  static final Map<String, String> LEFT_OUT =
      Stream.of(
              "core.fault.Faults: collects faults and raises them",
              "core.fault.FaultException: an exception",
              "core.CoreMessages: words of the library",
              "core.text.EditDistance: a function over texts",
              "core.text.Messages: words of a bundle",
              "core.text.Nfc: a function over texts",
              "core.text.VietnameseOrder: a function over texts",
              "core.text.Words: a function over texts",
              "core.json.ChiboJackson2: reads and writes values",
              "core.json.ChiboJackson3: reads and writes values",
              "core.json.ChiboJson: reads and writes values",
              "core.json.Digest: a function over texts",
              "core.json.JsonType: names a type",
              "core.validation.ChiboValidator: checks values",
              "core.validation.ConstraintWords: words of constraints",
              "core.organization.KindRule: what rules of three kinds promise")
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(parts -> "vn.chibo." + parts[0], parts -> parts[1]));

  /** Those that are generated and that JSON does not hold, each with the reason. */
  static final Map<String, String> WITHOUT_JSON =
      Map.of(
          "vn.chibo.core.organization.HierarchyView", "a hierarchy on one day: derived",
          "vn.chibo.core.member.Lasting", "what entries that last promise",
          "vn.chibo.core.time.Dated", "what entries with a day promise");

  private CoreTypes() {}

  /** Public types that are neither annotations nor builders. */
  static List<Class<?>> all() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chibo.core")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getSimpleName().isEmpty())
            .map(JavaClass::reflect)
            .filter(type -> !type.isAnnotation() && !type.getSimpleName().equals("Builder"))
            .filter(CoreTypes::reachable)
            .sorted(Comparator.comparing(Class::getName))
            .<Class<?>>map(type -> type)
            .toList();
  }

  private static boolean reachable(Class<?> type) {
    return type.getEnclosingClass() == null
        || Modifier.isPublic(type.getEnclosingClass().getModifiers());
  }

  static Stream<Class<?>> generated() {
    return all().stream().filter(type -> !LEFT_OUT.containsKey(type.getName()));
  }
}
