package vn.chibo.examples.service.problem;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.service.text.ServiceMessages;

/** A request that is refused, with its status and the words for it. */
public final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient Text detail;

  private RefusedException(HttpStatus status, String key, Object... arguments) {
    super(ServiceMessages.text("problem." + key, arguments).in(Language.ENGLISH));
    this.status = status;
    this.key = key;
    this.detail = ServiceMessages.text("problem." + key, arguments);
  }

  /** It is not there, or not for this account: the answer is the same. */
  public static RefusedException notHere() {
    return new RefusedException(HttpStatus.NOT_FOUND, "not-here");
  }

  /** Somebody else changed it since the caller read it. */
  public static RefusedException changedMeanwhile() {
    return new RefusedException(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
  }

  /** A change must say of which version it is. */
  public static RefusedException unconditional() {
    return new RefusedException(HttpStatus.PRECONDITION_REQUIRED, "unconditional");
  }

  /** A parameter is missing. */
  public static RefusedException missing(String parameter) {
    return new RefusedException(HttpStatus.BAD_REQUEST, "missing-parameter", parameter);
  }

  /** A parameter has a value that nobody can read. */
  public static RefusedException unreadable(String parameter) {
    return new RefusedException(HttpStatus.BAD_REQUEST, "bad-parameter", parameter);
  }

  /** A body is no JSON. */
  public static RefusedException noJson(int line, int column) {
    return new RefusedException(HttpStatus.BAD_REQUEST, "no-json", line, column);
  }

  /** A body is larger than what is read. */
  static RefusedException tooLarge(long megabytes) {
    return new RefusedException(HttpStatus.CONTENT_TOO_LARGE, "too-large", megabytes);
  }

  /** The page is that of all rules. */
  public static RefusedException pageOfAll() {
    return new RefusedException(HttpStatus.BAD_REQUEST, "page-of-all");
  }

  HttpStatus status() {
    return status;
  }

  String key() {
    return key;
  }

  Text detail() {
    return detail;
  }
}
