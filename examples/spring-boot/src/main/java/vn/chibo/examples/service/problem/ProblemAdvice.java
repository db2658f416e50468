package vn.chibo.examples.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
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

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    Optional<FaultException> faulty =
        Stream.<Throwable>iterate(unreadable, each -> each != null, Throwable::getCause)
            .filter(FaultException.class::isInstance)
            .map(FaultException.class::cast)
            .findFirst();
    return faulty.isPresent() ? faulty(faulty.get(), request) : other(unreadable, request);
  }

  /** Two wrote at once: the second has to read again. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(
      OptimisticLockingFailureException overtaken, HttpServletRequest request) {
    return refused(RefusedException.changedMeanwhile(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception failure, HttpServletRequest request) {
    Language language = CallerLanguage.of(request);
    if (DatabaseAway.caused(failure)) {
      LOG.warn("the database cannot be reached: {}", failure.getMessage());
      HttpHeaders headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
      return answer(Problems.databaseAway(language), language, headers);
    }
    if (failure instanceof ErrorResponse known) {
      return answer(Problems.of(known.getStatusCode(), language), language, known.getHeaders());
    }
    if (failure instanceof HttpMessageNotReadableException) {
      return answer(Problems.of(HttpStatus.BAD_REQUEST, language), language, new HttpHeaders());
    }
    LOG.error("a request failed", failure);
    return answer(
        Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, language), language, new HttpHeaders());
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
