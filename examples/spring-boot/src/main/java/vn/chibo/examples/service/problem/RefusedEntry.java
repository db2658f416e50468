package vn.chibo.examples.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.text.Language;
import vn.chibo.examples.service.text.CallerLanguage;

/** Answers who is not known; a database that cannot tell who is known is no wrong password. */
@Component
class RefusedEntry implements AuthenticationEntryPoint {
  private final JsonMapper mapper;

  RefusedEntry(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    Language language = CallerLanguage.of(request);
    if (DatabaseAway.caused(unknown)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, ProblemAdvice.RETRY_AFTER);
      write(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, language), language, response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"chibo\", charset=\"UTF-8\"");
    write(Problems.of(HttpStatus.UNAUTHORIZED, language), language, response);
  }

  private void write(ProblemDetail problem, Language language, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.getStatus());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }
}
