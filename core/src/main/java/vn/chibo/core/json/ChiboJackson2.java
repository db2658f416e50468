package vn.chibo.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The library's values in mappers of Jackson 2: their JSON is that of {@link ChiboJson}, whatever
 * the other settings of the mapper.
 *
 * <p>A text with faults ends in a {@link com.fasterxml.jackson.databind.JsonMappingException} whose
 * cause is the {@link vn.chibo.core.fault.FaultException} with all of them.
 */
public final class ChiboJackson2 extends Module {
  private final Shapes shapes = new Shapes();

  private ChiboJackson2() {}

  /** A module for the mapper of a host. */
  public static Module module() {
    return new ChiboJackson2();
  }

  /** A mapper with this module and no other setting. */
  public static JsonMapper mapper() {
    return JsonMapper.builder().addModule(module()).build();
  }

  @Override
  public String getModuleName() {
    return "chibo";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Jackson2Writers(shapes));
    context.addDeserializers(new Jackson2Readers(shapes));
  }
}
