package vn.chibo.regulations.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJackson2;
import vn.chibo.core.json.ChiboJackson3;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.text.Language;
import vn.chibo.core.validation.ChiboValidator;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.checker.ExplanationChecker;

/** JSON read in every way that the library offers; all ways must agree. */
final class JsonReadings {
  private static final ChiboJson JSON2 = ChiboJson.jackson2();
  private static final ChiboJson JSON3 = ChiboJson.jackson3();
  private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER2 = ChiboJackson2.mapper();
  private static final tools.jackson.databind.ObjectMapper MAPPER3 = ChiboJackson3.mapper();

  private JsonReadings() {}

  /** The type named in the first line, read from the others. */
  static void value(String input) {
    ValueTypes.named(input).ifPresent(type -> read(ValueTypes.json(input), type));
  }

  /** Both libraries give the same value or the same faults; a value is written and read again. */
  static <T> Optional<T> read(String text, Class<T> type) {
    Optional<T> value = Refusals.named(() -> JSON3.read("input", text, type));
    Optional<T> other = Refusals.named(() -> JSON2.read("input", text, type));
    Refusals.require(value.equals(other), "Jackson 2 and 3 read differently");
    value.ifPresent(read -> writtenAgain(read, type));
    return value;
  }

  private static <T> void writtenAgain(T value, Class<T> type) {
    String written = JSON3.write(value);
    Refusals.require(written.equals(JSON2.write(value)), "Jackson 2 and 3 write differently");
    Refusals.require(JSON3.read(written, type).equals(value), "written as another value");
  }

  static void register(String text, Class<PartyRegister> type) {
    read(text, type).ifPresent(register -> ChiboValidator.standard().checkRegister(register));
  }

  static void report(String text, Class<Report> type) {
    read(text, type)
        .ifPresent(
            report -> {
              report.text(Language.VIETNAMESE);
              report.staleParameters();
              report.findings().forEach(f -> ExplanationChecker.check(f.explanation()));
            });
  }

  /** A mapper of a host says the same faults, wrapped as its library wraps. */
  static void mapped(String input) {
    ValueTypes.named(input).ifPresent(type -> mapped(ValueTypes.json(input), type));
  }

  private static void mapped(String text, Class<?> type) {
    Optional<?> own = Refusals.named(() -> JSON3.read("input", text, type));
    Optional<?> third = mapped3(text, type);
    Optional<?> second = mapped2(text, type);
    if (own.isPresent()) {
      Refusals.require(own.equals(third) && own.equals(second), "a mapper reads differently");
    }
  }

  private static Optional<?> mapped3(String text, Class<?> type) {
    try {
      return Optional.ofNullable(MAPPER3.readValue(text, type));
    } catch (JacksonException e) {
      requireKnown(e.getCause());
      return Optional.empty();
    }
  }

  private static Optional<?> mapped2(String text, Class<?> type) {
    try {
      return Optional.ofNullable(MAPPER2.readValue(text, type));
    } catch (JsonProcessingException e) {
      requireKnown(e.getCause());
      return Optional.empty();
    }
  }

  /** Refused by the library or by the host's own reading of what is no JSON. */
  private static void requireKnown(Throwable cause) {
    Refusals.require(
        cause == null
            || cause instanceof FaultException
            || cause instanceof java.io.IOException
            || cause instanceof JacksonException,
        "wrapped " + cause);
  }
}
