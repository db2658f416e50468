package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeData;

/** What was written out is taken in again as it was. */
class RoundTripProperties {
  private Path folder = Path.of("");

  @Provide
  Arbitrary<CommitteeData> registers() {
    return SomeRegisters.any();
  }

  @BeforeTry
  void begin() throws IOException {
    folder = Files.createTempDirectory("round-trip");
  }

  @AfterTry
  void end() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(
      tries = 8,
      seed = "20260101",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void should_be_the_same_register_when_a_workbook_comes_back(
      @ForAll("registers") CommitteeData any, @ForAll Language language) {
    CommitteeData data = SomeRegisters.carried(any);
    RegisterBook.workbook(folder.resolve("sổ.xlsx"), data, language, () -> {});

    Preview preview = into(Optional.empty(), "sổ.xlsx");

    assertThat(preview.findings()).filteredOn(Finding::error).isEmpty();
    assertThat(preview.data()).isEqualTo(data);
  }

  @Property(
      tries = 8,
      seed = "20260102",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void should_be_the_same_register_when_csv_files_come_back(
      @ForAll("registers") CommitteeData any, @ForAll Language language) {
    CommitteeData data = SomeRegisters.carried(any);
    RegisterBook.folder(folder.resolve("csv"), data, language, () -> {});

    Preview preview = into(Optional.empty(), "csv");

    assertThat(preview.findings()).filteredOn(Finding::error).isEmpty();
    assertThat(preview.data()).isEqualTo(data);
  }

  @Property(
      tries = 8,
      seed = "20260103",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void should_be_the_same_register_when_json_comes_back(@ForAll("registers") CommitteeData data) {
    RegisterFile.write(folder.resolve("sổ.json"), data);

    assertThat(into(Optional.empty(), "sổ.json").data()).isEqualTo(data);
  }

  @Property(
      tries = 8,
      seed = "20260104",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void should_keep_all_that_sheets_do_not_carry_when_taken_back_into_the_same_register(
      @ForAll("registers") CommitteeData data, @ForAll Language language) {
    RegisterBook.workbook(folder.resolve("sổ.xlsx"), data, language, () -> {});

    Preview preview = into(Optional.of(data), "sổ.xlsx");

    assertThat(preview.rows())
        .filteredOn(row -> !row.faulty())
        .extracting(Row::state)
        .containsOnly(CellState.NOTHING);
    assertThat(preview.data()).isEqualTo(data);
  }

  @Property(
      tries = 8,
      seed = "20260105",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void should_be_silent_on_nothing_when_sheets_carry_all(@ForAll("registers") CommitteeData any) {
    CommitteeData data = SomeRegisters.carried(any);
    Silence.Result whole = Silence.of(data);
    Silence.Result more = Silence.of(any);

    assertThat(whole.places()).isEmpty();
    assertThat(whole.refused()).isEmpty();
    assertThat(more.places().isEmpty() && more.refused().isEmpty()).isEqualTo(any.equals(data));
  }

  private Preview into(Optional<CommitteeData> base, String file) {
    Incoming incoming = Incoming.of(List.of(folder.resolve(file)), Optional.empty(), Bars.NONE);
    return Preview.of(base, incoming, Bars.NONE);
  }
}
