package vn.chibo.examples.country.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;

/** Gathers the elements of a list; the repeated group between them says nothing by itself. */
final class ListConverter extends GroupConverter {
  private final GroupConverter repeated;
  private final Consumer<Object> taker;
  private List<Object> elements = new ArrayList<>();

  ListConverter(Function<Consumer<Object>, Converter> element, Consumer<Object> taker) {
    this.repeated = new Repeated(element.apply(value -> elements.add(value)));
    this.taker = taker;
  }

  @Override
  public Converter getConverter(int place) {
    return repeated;
  }

  @Override
  public void start() {
    elements = new ArrayList<>();
  }

  @Override
  public void end() {
    taker.accept(elements);
  }

  private static final class Repeated extends GroupConverter {
    private final Converter element;

    Repeated(Converter element) {
      this.element = element;
    }

    @Override
    public Converter getConverter(int place) {
      return element;
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
