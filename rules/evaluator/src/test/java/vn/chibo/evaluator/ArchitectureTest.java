package vn.chibo.evaluator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What the evaluator must not depend on. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.chibo.evaluator");

  @Test
  void should_depend_on_nothing_but_java_core_and_annotations() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "vn.chibo.core..",
            "vn.chibo.evaluator..",
            "org.jspecify..",
            "com.fasterxml.jackson.annotation..")
        .check(CLASSES);
  }

  @Test
  void should_ask_no_clock_zone_or_chance() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            Clock.class, ZoneId.class, TimeZone.class, Random.class, ThreadLocalRandom.class)
        .check(CLASSES);
    noClasses().should().callMethodWhere(named("now")).check(CLASSES);
    noClasses().should().callMethod(Math.class, "random").check(CLASSES);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
    noClasses().should().callMethodWhere(named("randomUUID")).check(CLASSES);
  }

  @Test
  void should_ask_no_locale_of_the_machine() {
    noClasses().should().callMethod(Locale.class, "getDefault").check(CLASSES);
    noClasses().should().callMethod(String.class, "toLowerCase").check(CLASSES);
    noClasses().should().callMethod(String.class, "toUpperCase").check(CLASSES);
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(CLASSES);
  }

  @Test
  void should_have_no_cycles_between_packages() {
    slices().matching("vn.chibo.evaluator.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(
            "vn.chibo.evaluator.condition..",
            "vn.chibo.evaluator.evidence..",
            "vn.chibo.evaluator.explanation..",
            "vn.chibo.evaluator.outcome..",
            "vn.chibo.evaluator.words..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.chibo.evaluator")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaMethodCall> named(String name) {
    return DescribedPredicate.describe(
        "target named " + name, call -> call.getTarget().getName().equals(name));
  }
}
