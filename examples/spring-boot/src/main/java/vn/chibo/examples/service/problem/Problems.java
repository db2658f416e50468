package vn.chibo.examples.service.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.text.Language;
import vn.chibo.examples.service.text.ServiceMessages;

/** Problem details (RFC 9457) in the language of the caller. */
final class Problems {
  private static final String TYPE = "urn:chibo:problem:";

  private Problems() {}

  static ProblemDetail of(RefusedException refused, Language language) {
    return of(refused.status(), refused.key(), refused.detail().in(language), language);
  }

  /** Input that was understood and cannot be: every fault, not the first only. */
  static ProblemDetail of(List<Fault> faults, Language language) {
    ProblemDetail problem =
        of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "faults",
            ServiceMessages.text("problem.faults", faults.size()).in(language),
            language);
    problem.setProperty(
        "faults", faults.stream().map(fault -> ShownFault.of(fault, language)).toList());
    return problem;
  }

  /** What the web layer refused: by its status. */
  static ProblemDetail of(HttpStatusCode status, Language language) {
    String key = "status-" + status.value();
    String known = ServiceMessages.has("problem." + key) ? key : "status-other";
    return of(status, known, ServiceMessages.text("problem." + known).in(language), language);
  }

  private static ProblemDetail of(
      HttpStatusCode status, String key, String detail, Language language) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPE + key));
    problem.setTitle(ServiceMessages.text(title(status)).in(language));
    return problem;
  }

  private static String title(HttpStatusCode status) {
    String key = "title." + status.value();
    return ServiceMessages.has(key) ? key : "title.other";
  }
}
