package vn.chibo.core.json;

import java.util.Optional;

/** How the values of a type stand in JSON. */
interface Shape {

  /** The JSON of a value of the type. */
  default Json write(Object value) {
    return write(value, Depth.TOP);
  }

  /**
   * The JSON of a value that stands inside others.
   *
   * @throws vn.chibo.core.fault.FaultException if it is nested too deep
   */
  Json write(Object value, Depth depth);

  /** The value of a piece of JSON; empty where a fault was found, which the reading then holds. */
  Optional<Object> read(Json json, Reading reading);

  /** The JSON Schema of the type; named types are put among the definitions and referred to. */
  Json schema(Definitions definitions);
}
