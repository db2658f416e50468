package vn.chibo.examples.review;

import freemarker.core.Environment;
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
import java.util.function.Function;
import vn.chibo.core.text.Text;

/** The templates of the pages; whatever is put in is escaped. */
public final class HtmlTemplates {
  private static final Configuration TEMPLATES = templates();

  private HtmlTemplates() {}

  /**
   * A page.
   *
   * @param template its file among the resources of this package
   * @param model a record: the template reads its components by their names
   * @param words the words of a key
   */
  public static String render(String template, Record model, Function<String, Text> words) {
    StringWriter page = new StringWriter();
    try {
      Environment run = TEMPLATES.getTemplate(template).createProcessingEnvironment(model, page);
      TemplateMethodModelEx method = keys -> words.apply(((List<?>) keys).get(0).toString());
      run.setGlobalVariable("words", run.getObjectWrapper().wrap(method));
      run.process();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return page.toString();
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(HtmlTemplates.class, "html");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    return configuration;
  }
}
