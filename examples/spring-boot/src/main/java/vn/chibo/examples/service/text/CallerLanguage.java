package vn.chibo.examples.service.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.chibo.core.text.Language;

/** The language in which a caller wants to read: the first of Accept-Language that we speak. */
public final class CallerLanguage implements HandlerMethodArgumentResolver {

  /** Vietnamese where the caller asks for none, or for none that we speak. */
  public static Language of(HttpServletRequest request) {
    // Without the header the request would name the language of the machine.
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Language.VIETNAMESE;
    }
    return Collections.list(request.getLocales()).stream()
        .map(locale -> Language.of(locale.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.VIETNAMESE);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Language.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    return of(asked);
  }
}
