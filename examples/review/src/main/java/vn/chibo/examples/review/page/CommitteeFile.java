package vn.chibo.examples.review.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.validation.ChiboValidator;
import vn.chibo.examples.review.OptionValues;
import vn.chibo.examples.review.committee.CommitteeData;

/** What a committee's office holds, read from a file: all of it, or a register alone. */
public final class CommitteeFile {
  /** The field by which all of it is told from a register alone. */
  private static final String WHOLE = "register";

  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();

  private CommitteeFile() {}

  /**
   * Reads a file and checks its register.
   *
   * @throws FaultException with every fault
   */
  public static CommitteeData read(Path file) {
    CommitteeData data = parse(file.toString(), text(file));
    List<Fault> faults = VALIDATOR.checkRegister(data.register());
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return data;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw OptionValues.refused("no-file", "fault.no-file", file.toString());
    }
  }

  private static CommitteeData parse(String name, String json) {

    return whole(json)
        ? JSON.read(name, json, CommitteeData.class)
        : CommitteeData.of(JSON.read(name, json, PartyRegister.class));
  }

  /** What is no JSON is neither; its reader says where. */
  private static boolean whole(String json) {
    try {
      return JsonMapper.shared().readTree(json).has(WHOLE);
    } catch (JacksonException e) {
      return false;
    }
  }
}
