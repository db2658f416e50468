package vn.chibo.examples.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.examples.service.text.CallerLanguage;

/** Answers every request that fails with a problem; no stack trace reaches a caller. */
@RestControllerAdvice
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  /** Seconds after which a caller may try again while the database is away. */
  static final String RETRY_AFTER = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException refused, HttpServletRequest request) {
    Language language = CallerLanguage.of(request);
    return answer(Problems.of(refused, language), language, new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> faulty(FaultException faulty, HttpServletRequest request) {
    Language language = CallerLanguage.of(request);
    return answer(Problems.of(faulty.faults(), language), language, new HttpHeaders());
  }

  /** A body with faults names each; one that is no JSON says where it stops being one. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    Optional<FaultException> faulty = cause(unreadable, FaultException.class);
    if (faulty.isPresent()) {
      return faulty(faulty.get(), request);
    }
    return cause(unreadable, JacksonException.class)
        .map(JacksonException::getLocation)
        .map(place -> RefusedException.noJson(place.getLineNr(), place.getColumnNr()))
        .map(refused -> refused(refused, request))
        .orElseGet(() -> other(HttpStatus.BAD_REQUEST, new HttpHeaders(), request));
  }

  private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
    return Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      MethodArgumentNotValidException unreadable, HttpServletRequest request) {
    String parameter =
        unreadable.getFieldErrors().stream().map(FieldError::getField).findFirst().orElse("");
    return refused(RefusedException.unreadable(parameter), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
    return refused(RefusedException.unreadable(unreadable.getName()), request);
  }

  /** Two wrote at once: the second has to read again. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(
      OptimisticLockingFailureException overtaken, HttpServletRequest request) {
    return refused(RefusedException.changedMeanwhile(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception failure, HttpServletRequest request) {
    if (DatabaseAway.caused(failure)) {
      LOG.warn("the database cannot be reached: {}", failure.getMessage());
      HttpHeaders headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
      return other(HttpStatus.SERVICE_UNAVAILABLE, headers, request);
    }
    if (failure instanceof ErrorResponse known) {
      return other(known.getStatusCode(), known.getHeaders(), request);
    }
    LOG.error("a request failed", failure);
    return other(HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders(), request);
  }

  private static ResponseEntity<ProblemDetail> other(
      HttpStatusCode status, HttpHeaders headers, HttpServletRequest request) {
    Language language = CallerLanguage.of(request);
    return answer(Problems.of(status, language), language, headers);
  }

  private static ResponseEntity<ProblemDetail> answer(
      ProblemDetail problem, Language language, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        // Whatever the caller accepts: a refusal is a problem.
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
