package vn.chibo.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.chibo.core");

  @Test
  void should_have_no_cycles_between_packages() {
    slices().matching("vn.chibo.core.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void should_ask_no_clock_and_no_default() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(CLASSES);
  }

  @Test
  void should_print_nothing_by_locale() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.text\\.(NumberFormat|DecimalFormat|DateFormat|Collator).*")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.format\\.FormatStyle")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.SourceStatus", "document.DocumentType", "document.JurisdictionLevel",
        "meeting.MeetingKind", "meeting.AttendanceDenominator", "record.DecisionKind",
        "commendation.CommendationForm", "commendation.CommendingLevel", "oversight.PracticeKind"
      })
  void should_have_words_for_every_constant(String type) throws ReflectiveOperationException {
    Class<?> constants = Class.forName("vn.chibo.core." + type);

    assertThat(constants.getEnumConstants())
        .allSatisfy(c -> assertThat(CoreMessages.of((Enum<?>) c).vietnamese()).isNotBlank());
  }
}
