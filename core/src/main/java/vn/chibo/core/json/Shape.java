package vn.chibo.core.json;

import java.util.Optional;

/** How the values of a type stand in JSON. */
interface Shape {

  /** The JSON of a value of the type. */
  Json write(Object value);

  /** The value of a piece of JSON; empty where a fault was found, which the reading then holds. */
  Optional<Object> read(Json json, Reading reading);

  /** The JSON Schema of the type; named types are put among the definitions and referred to. */
  Json schema(Definitions definitions);
}
