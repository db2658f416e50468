package vn.chibo.examples.service.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** No caller fills the memory: a body is read up to a size, whether or not it says its own. */
@Component
class BodyLimit extends OncePerRequestFilter {
  private final DataSize largest;

  BodyLimit(Settings settings) {
    this.largest = settings.largestBody();
  }

  /**
   * What is set.
   *
   * @param largestBody the largest body that is read; a register of a commune has some megabytes
   */
  @ConfigurationProperties("service")
  record Settings(@DefaultValue("32MB") DataSize largestBody) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new LimitedRequest(request, largest), response);
  }
}
