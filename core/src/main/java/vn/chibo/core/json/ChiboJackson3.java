package vn.chibo.core.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library's values in mappers of Jackson 3: their JSON is that of {@link ChiboJson}, whatever
 * the other settings of the mapper.
 *
 * <p>A text with faults ends in a {@link tools.jackson.databind.DatabindException} whose cause is
 * the {@link vn.chibo.core.fault.FaultException} with all of them.
 */
public final class ChiboJackson3 extends JacksonModule {
  private final Shapes shapes = new Shapes();

  private ChiboJackson3() {}

  /** A module for the mapper of a host. */
  public static JacksonModule module() {
    return new ChiboJackson3();
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
    context.addSerializers(new Jackson3Writers(shapes));
    context.addDeserializers(new Jackson3Readers(shapes));
  }
}
