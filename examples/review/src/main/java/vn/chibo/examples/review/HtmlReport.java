package vn.chibo.examples.review;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chibo.core.text.Text;

/**
 * Writes reviews as one HTML page that needs no network: styles, scripts and both languages are
 * inside. Equal reviews give equal pages.
 */
final class HtmlReport {
  private static final Configuration TEMPLATES = templates();

  private HtmlReport() {}

  static String render(List<ReviewResult> results) {
    StringWriter page = new StringWriter();
    try {
      TEMPLATES.getTemplate("report.ftlh").process(HtmlModelPage.of(results), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return page.toString();
  }

  /** The words of a key, for the template. */
  private static Text words(List<?> arguments) {
    return ReviewMessages.text(arguments.get(0).toString());
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(HtmlReport.class, "html");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    configuration.setSharedVariable("words", (TemplateMethodModelEx) HtmlReport::words);
    return configuration;
  }
}
