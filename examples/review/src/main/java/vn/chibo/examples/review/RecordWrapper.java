package vn.chibo.examples.review;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a template read records by the names of their components; an empty value is missing. */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  protected @Nullable TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    return object instanceof Record value
        ? new RecordModel(value)
        : super.handleUnknownType(object);
  }

  private final class RecordModel implements TemplateHashModel {
    private final Record value;

    private RecordModel(Record value) {
      this.value = value;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          return wrap(read(component));
        }
      }
      return null;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    private Object read(RecordComponent component) throws TemplateModelException {
      try {
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(e);
      }
    }
  }
}
