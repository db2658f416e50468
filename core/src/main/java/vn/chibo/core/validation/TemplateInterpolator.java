package vn.chibo.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: the library has words of its own for its constraints. */
final class TemplateInterpolator implements MessageInterpolator {
  TemplateInterpolator() {}

  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
