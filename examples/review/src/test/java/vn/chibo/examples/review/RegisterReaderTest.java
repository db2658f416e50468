package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.time.DatePeriod;

class RegisterReaderTest {
  private static final PartyRegister MADE = SyntheticRegister.register();

  private static String json(PartyRegister register) {
    return ChiboJson.jackson3().write(register);
  }

  private static List<Fault> faults(String json) {
    return catchThrowableOfType(FaultException.class, () -> RegisterReader.read("so.json", json))
        .faults();
  }

  /** After a change of types the file is renewed with {@code -Dchibo.register.renew=true}. */
  @Test
  void should_be_the_register_that_the_seed_makes() throws IOException {
    String made = ChiboJson.jackson3().writeIndented(MADE) + "\n";
    Path source = Path.of("src/main/resources/vn/chibo/examples/review", SyntheticCommune.FILE);
    if (Boolean.getBoolean("chibo.register.renew")) {
      Files.createDirectories(source.getParent());
      Files.writeString(source, made);
    }

    assertThat(Files.readString(source)).isEqualTo(made);
  }

  @Test
  void should_know_that_records_are_missing_when_a_cell_has_none() {
    PartyRegister fewer = MADE.withCells(MADE.getCells().subList(1, 25));
    DatePeriod year = DatePeriod.ofYear(2024);

    var all = RegisterReader.read("so.json", json(MADE));
    var some = RegisterReader.read("so.json", json(fewer));

    assertThat(all.record(new OrganizationId("000"), year, year.start()).getCells().complete())
        .isTrue();
    assertThat(some.record(new OrganizationId("000"), year, year.start()).getCells().complete())
        .isFalse();
  }

  @Test
  void should_refuse_a_text_with_all_its_faults_and_their_lines() {
    assertThat(faults("{\"organizations\": [{\"id\": 7}],\n \"cell\": []}"))
        .extracting(Fault::key)
        .contains("json-not-text", "json-missing-field", "json-unknown-field");
  }

  @Test
  void should_refuse_a_register_whose_parts_contradict_each_other() {
    CellRecord twice = MADE.getCells().get(0);
    PartyRegister register = PartyRegister.builder().from(MADE).addCells(twice).build();

    assertThat(faults(json(register))).extracting(Fault::key).containsExactly("record-twice");
  }
}
