package vn.chibo.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.FaultException;

class LabelsAndSerializationTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.chibo.core");

  private static final Set<String> OF_THE_MACHINE =
      Set.of(
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.Instant.now",
          "java.time.Clock.systemDefaultZone",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.lang.String.formatted",
          "java.nio.charset.Charset.defaultCharset");

  /** Also finds method references, which a rule on calls does not. */
  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return DescribedPredicate.describe(
        "asks the machine",
        access -> {
          String target = access.getTargetOwner().getName() + "." + access.getTarget().getName();
          return OF_THE_MACHINE.contains(target) || formatsOrFoldsWithoutLocale(access);
        });
  }

  private static boolean formatsOrFoldsWithoutLocale(JavaAccess<?> access) {
    String full = access.getTarget().getFullName();
    return full.startsWith("java.lang.String.format(java.lang.String,")
        || full.equals("java.lang.String.toLowerCase()")
        || full.equals("java.lang.String.toUpperCase()");
  }

  @Test
  void should_ask_nothing_of_the_machine_even_by_method_reference() {
    noClasses().should().accessTargetWhere(asksTheMachine()).check(CLASSES);
  }

  @Test
  void should_find_words_when_a_type_has_labels() {
    List<JavaClass> labelled =
        CLASSES.stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.tryGetMethod("label").isPresent())
            .toList();

    assertThat(labelled)
        .extracting(JavaClass::getSimpleName)
        .contains("MeetingKind")
        .hasSizeGreaterThan(5);
    assertThat(labelled)
        .flatMap(type -> List.of(type.reflect().getEnumConstants()))
        .allSatisfy(
            constant -> {
              assertThat(CoreMessages.of((Enum<?>) constant).vietnamese()).isNotBlank();
              assertThat(CoreMessages.of((Enum<?>) constant).english()).isNotBlank();
            });
  }

  @Test
  void should_be_serializable_only_as_enums_and_exceptions_are() {
    Set<String> serializable =
        CLASSES.stream()
            .filter(type -> !type.isEnum() && type.isAssignableTo(java.io.Serializable.class))
            .filter(type -> !type.isAnonymousClass())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    // What the exception writes of itself is its own.
    serializable.removeIf(name -> name.startsWith(FaultException.class.getName() + "$"));
    assertThat(serializable).containsExactly(FaultException.class.getName());
  }

  @Test
  void should_keep_generated_classes_out_of_the_api() {
    Set<String> open =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().matches("(Immutable|With)[A-Z].*"))
            .filter(
                type ->
                    type.getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(open).isEmpty();
    assertThat(CLASSES.contain("vn.chibo.core.meeting.ImmutableMeeting")).isTrue();
  }
}
