package vn.chibo.examples.service.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A request whose body is refused as soon as it is larger than a size. */
final class LimitedRequest extends HttpServletRequestWrapper {
  private final DataSize largest;

  LimitedRequest(HttpServletRequest request, DataSize largest) {
    super(request);
    this.largest = largest;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    // One that says its size is refused before it is read.
    if (getContentLengthLong() > largest.toBytes()) {
      throw RefusedException.tooLarge(largest.toMegabytes());
    }
    return new Limited(super.getInputStream());
  }

  /** Counts what is read. */
  private final class Limited extends ServletInputStream {
    private final ServletInputStream body;
    private long read;

    private Limited(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      int one = body.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int some = body.read(bytes, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) {
      read += more;
      if (read > largest.toBytes()) {
        throw RefusedException.tooLarge(largest.toMegabytes());
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
