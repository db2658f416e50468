package vn.chibo.examples.country.report;

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
import java.util.Locale;
import java.util.Map;
import vn.chibo.core.text.Text;
import vn.chibo.examples.country.CountryMessages;

/** Writes the report as one HTML page in both languages that needs no network. */
public final class ReportPage {
  private static final Configuration TEMPLATES = templates();

  private ReportPage() {}

  /** The page; equal reports give equal pages. */
  public static String render(CountryReport report) {
    StringWriter page = new StringWriter();
    try {
      TEMPLATES.getTemplate("country.ftlh").process(Map.of("report", report), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return page.toString();
  }

  /** The words of a key, for the template. */
  private static Text words(List<?> arguments) {
    return CountryMessages.text(arguments.get(0).toString());
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(ReportPage.class, "/vn/chibo/examples/country/html");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    // Figures look the same on every machine.
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setSharedVariable("words", (TemplateMethodModelEx) ReportPage::words);
    return configuration;
  }
}
