package vn.chibo.examples.review;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.text.Text;

/** Lets a template read records by the names of their components; an empty value is missing. */
final class RecordWrapper extends DefaultObjectWrapper {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, RecordWrapper::accessor));
        }
      };

  /** Records of other packages are read as well, though their types are not public. */
  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  protected @Nullable TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (object instanceof Text text) {
      return wrap(Map.of("vietnamese", text.vietnamese(), "english", text.english()));
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
      Method component = COMPONENTS.get(value.getClass()).get(name);
      return component == null ? null : wrap(read(component));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    private Object read(Method component) throws TemplateModelException {
      try {
        return component.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(e);
      }
    }
  }
}
