package vn.chibo.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which, what is public, and what a derived method may be called. */
class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.chibo.core");

  @Test
  void should_look_down_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("json")
        .definedBy("vn.chibo.core.json..")
        .layer("validation")
        .definedBy("vn.chibo.core.validation..")
        .layer("record")
        .definedBy("vn.chibo.core.record..")
        .layer("acts")
        .definedBy("vn.chibo.core.oversight..", "vn.chibo.core.review..")
        .layer("meeting")
        .definedBy("vn.chibo.core.meeting..")
        .layer("commendation")
        .definedBy("vn.chibo.core.commendation..")
        .layer("vote")
        .definedBy("vn.chibo.core.vote..")
        .layer("member")
        .definedBy("vn.chibo.core.member..")
        .layer("organization")
        .definedBy("vn.chibo.core.organization..")
        .layer("document")
        .definedBy("vn.chibo.core.document..")
        .layer("words")
        .definedBy("vn.chibo.core.text..", "vn.chibo.core.fault..")
        .layer("values")
        .definedBy("vn.chibo.core.figure..", "vn.chibo.core.time..")
        .whereLayer("json")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("validation")
        .mayOnlyBeAccessedByLayers("json")
        .whereLayer("record")
        .mayOnlyBeAccessedByLayers("validation")
        .whereLayer("acts")
        .mayOnlyBeAccessedByLayers("record", "validation")
        .whereLayer("meeting")
        .mayOnlyBeAccessedByLayers("acts", "record", "validation")
        .whereLayer("commendation")
        .mayOnlyBeAccessedByLayers("acts", "record", "validation")
        .whereLayer("vote")
        .mayOnlyBeAccessedByLayers("meeting", "acts", "record", "validation")
        .whereLayer("member")
        .mayOnlyBeAccessedByLayers(
            "vote", "commendation", "meeting", "acts", "record", "validation")
        .whereLayer("organization")
        .mayOnlyBeAccessedByLayers(
            "member", "vote", "commendation", "meeting", "acts", "record", "validation")
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers(
            "organization",
            "member",
            "vote",
            "commendation",
            "meeting",
            "acts",
            "record",
            "validation")
        .check(CLASSES);
  }

  /** A name like an attribute's leaks into JSON of hosts and breaks reading it back. */
  @Test
  void should_call_no_derived_method_like_an_attribute() {
    Stream<String> derived =
        CLASSES.stream()
            .filter(LayersTest::ofTheApi)
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getRawParameterTypes().isEmpty())
            .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
            .filter(method -> !attribute(method))
            // The name of a Jackson module, as Jackson asks for it.
            .filter(method -> !method.getName().equals("getModuleName"))
            .map(JavaMethod::getFullName);

    assertThat(derived).isEmpty();
  }

  private static boolean attribute(JavaMethod method) {
    JavaClass owner = method.getOwner();
    String name = method.getName().replaceFirst("^(get|is)", "");
    String attribute = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    if (owner.isRecord()) {
      return owner.tryGetField(attribute).isPresent();
    }
    // What alternatives and dated things share; each of them names it as an attribute.
    return method.getModifiers().contains(JavaModifier.ABSTRACT)
        || owner
            .tryGetAnnotationOfType(JsonPropertyOrder.class)
            .filter(order -> List.of(order.value()).contains(attribute))
            .isPresent();
  }

  @Test
  void should_have_nothing_public_but_types_that_are_promised() {
    assertThat(CLASSES.stream().filter(LayersTest::ofTheApi).map(JavaClass::getPackageName))
        .allSatisfy(name -> assertThat(exported()).contains(name));
    assertThat(
            CLASSES.stream()
                .filter(type -> type.getPackageName().equals("vn.chibo.core"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("ChiboStyle", "CoreMessages");
  }

  private static boolean ofTheApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().equals("vn.chibo.core");
  }

  private static List<String> exported() {
    return java.lang.module.ModuleFinder.of(java.nio.file.Path.of("target", "classes"))
        .find("vn.chibo.core")
        .orElseThrow()
        .descriptor()
        .exports()
        .stream()
        .map(java.lang.module.ModuleDescriptor.Exports::source)
        .toList();
  }

  @Test
  void should_have_more_hidden_types_than_none_in_every_package_that_derives() {
    assertThat(
            CLASSES.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().matches("(Immutable|With)[A-Z].*|.*Builder"))
                .map(JavaClass::getPackageName)
                .distinct())
        .contains(
            "vn.chibo.core.json",
            "vn.chibo.core.organization",
            "vn.chibo.core.vote",
            "vn.chibo.core.validation");
  }

  @Test
  void should_never_read_or_write_bytes_in_the_charset_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(java.io.InputStreamReader.class, InputStream.class)
        .orShould()
        .callConstructor(java.io.FileReader.class, String.class)
        .orShould()
        .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
        .check(CLASSES);
  }
}
