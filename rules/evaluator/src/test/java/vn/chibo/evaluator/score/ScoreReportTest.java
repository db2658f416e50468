package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.band;
import static vn.chibo.evaluator.score.SmallSheets.fatal;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.text.Language;

/** A score that is stored: it reads as on the day on which it was given. */
class ScoreReportTest {
  private static final String PUBLISHED = "META-INF/chibo/score.schema.json";
  private static final Path SOURCE = Path.of("src/main/resources", PUBLISHED);
  private static final ChiboJson JSON = ChiboJson.jackson3();

  private static Score score() {
    return SmallSheets.of(group("A", item("a", 6), item("b", 4)))
        .bands(band("T", atLeast(8)), band("K", fewer(8)))
        .fatal(fatal("f", "K"))
        .score(marks -> marks.met("a"));
  }

  @Test
  void should_say_what_the_score_says() {
    ScoreReport report = score().report();

    assertThat(report.total()).isEqualTo(score().total());
    assertThat(report.band()).isEmpty();
    assertThat(report.bands()).extracting(ScoreReport.Grade::id).containsExactly("T", "K");
    assertThat(report.fatal().get(0).hit()).isEqualTo(Truth.UNKNOWN);
    assertThat(report.groups().get(0).items())
        .extracting(ScoreReport.Item::id)
        .containsExactly("a", "b");
    assertThat(report.missing()).isEqualTo(score().missing());
    assertThat(report.text(Language.VIETNAMESE)).isEqualTo(score().text(Language.VIETNAMESE));
  }

  @Test
  void should_name_the_band_where_one_is_left() {
    ScoreReport report =
        SmallSheets.of(group("A", item("a", 6)))
            .bands(band("T", atLeast(6)), band("K", fewer(6)))
            .score(marks -> marks.met("a"))
            .report();

    assertThat(report.band().orElseThrow().label().english()).isEqualTo("Band T");
  }

  @Property(tries = 100)
  void should_be_the_same_after_it_was_stored(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    List<Completion> all = Completion.all(sheet);
    Completion completion = all.get(random.nextInt(all.size()));
    ScoreReport report =
        RandomSheets.score(sheet, Completion.some(completion.judgements(), random)).report();

    ScoreReport read = JSON.read(JSON.write(report), ScoreReport.class);
    assertThat(read).isEqualTo(report);
    assertThat(read.text(Language.ENGLISH)).isEqualTo(report.text(Language.ENGLISH));
  }

  @Test
  void should_refuse_another_form() {
    String other = JSON.write(score().report()).replaceFirst("\"format\": *1", "\"format\":2");

    assertThatExceptionOfType(FaultException.class)
        .isThrownBy(() -> JSON.read(other, ScoreReport.class))
        .withMessageContaining("value is not sound");
  }

  /** Renewed with {@code -Dchibo.schema.renew=true}; the difference is reviewed like code. */
  @Test
  void should_have_the_schema_that_is_published() throws IOException {
    String generated = JSON.schema("urn:vn.chibo:score", List.of(ScoreReport.class)) + "\n";
    if (Boolean.getBoolean("chibo.schema.renew")) {
      Files.writeString(SOURCE, generated);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(generated);
  }
}
