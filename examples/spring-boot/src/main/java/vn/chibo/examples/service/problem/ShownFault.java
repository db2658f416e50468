package vn.chibo.examples.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Language;

/**
 * One fault as a caller reads it.
 *
 * @param key the stable key of the library
 * @param field the path of the field, absent where the fault has no place
 * @param line the line of the text, absent where it has none
 * @param message what is wrong and how to mend it, in the language of the caller
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ShownFault(
    String key, Optional<String> field, Optional<Integer> line, String message) {

  static ShownFault of(Fault fault, Language language) {
    return new ShownFault(
        fault.key(),
        fault.place().map(Place::field).filter(field -> !field.isEmpty()),
        fault.place().map(Place::line).filter(line -> line > 0),
        fault.message().in(language));
  }
}
