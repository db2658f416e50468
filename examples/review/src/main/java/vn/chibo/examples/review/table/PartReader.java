package vn.chibo.examples.review.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a workbook tag by tag, by the parser that reads the rows afterwards. Whatever a
 * spreadsheet program never writes breaks it off: a document type, entities, depths and names
 * without end.
 */
final class PartReader implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final int MOST_NAMES = 4_096;
  private static final int LONGEST_TEXT = 1 << 18;

  private final InputStream in;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private boolean measuring;
  private int letters;

  private PartReader(InputStream in) throws XMLStreamException {
    this.in = in;
    this.reader = factory().createXMLStreamReader(in);
  }

  static PartReader of(InputStream in) throws IOException, XMLStreamException {
    try {
      return new PartReader(in);
    } catch (XMLStreamException e) {
      in.close();
      throw e;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new DocumentTypeException();
      }
      if (event == XMLStreamConstants.CDATA) {
        throw new XMLStreamException("marked section");
      }
      measure(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        begun();
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        return true;
      }
    }
    return false;
  }

  private void begun() throws XMLStreamException {
    depth++;
    names.add(reader.getLocalName());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      names.add(reader.getAttributeLocalName(at));
    }
    for (int at = 0; at < reader.getNamespaceCount(); at++) {
      names.add(reader.getNamespaceURI(at) + " " + reader.getNamespacePrefix(at));
    }
    if (depth > DEEPEST || names.size() > MOST_NAMES) {
      throw new XMLStreamException("too deep, or too many names");
    }
  }

  boolean begins() {
    return reader.isStartElement();
  }

  String name() {
    return reader.getLocalName();
  }

  boolean begins(String element) {
    return begins() && name().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && name().equals(element);
  }

  String namespace() {
    return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
  }

  /** An attribute without a namespace; no words where there is none. */
  String attribute(String attribute) {
    return attribute("", attribute);
  }

  /** An attribute of a namespace; no words where there is none. */
  String attribute(String namespace, String attribute) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      String its = Optional.ofNullable(reader.getAttributeNamespace(at)).orElse("");
      if (reader.getAttributeLocalName(at).equals(attribute) && its.equals(namespace)) {
        return reader.getAttributeValue(at);
      }
    }
    return "";
  }

  /** Whether one of these attributes of the element at hand is there, but has no value. */
  boolean lacksValue(Set<String> attributes) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      boolean asked = attributes.contains(reader.getAttributeLocalName(at));
      if (asked && reader.getAttributeValue(at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean flag(String attribute) {
    String value = attribute(attribute);
    return value.equals("1") || value.equals("true");
  }

  /**
   * From here on, or no longer, words are measured: those of one cell stay within bounds however
   * many elements they are cut into.
   */
  void measure(boolean on) {
    measuring = on;
    letters = 0;
  }

  private void measure(int event) throws XMLStreamException {
    boolean words = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
    if (measuring && words) {
      letters += reader.getTextLength();
      if (letters > LONGEST_TEXT) {
        throw new XMLStreamException("words too long");
      }
    }
  }

  /** The words up to the end of the element at hand, which holds no other. */
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        return text.toString();
      }
      if (event != XMLStreamConstants.CHARACTERS && event != XMLStreamConstants.SPACE) {
        throw new XMLStreamException("words expected");
      }
      measure(event);
      text.append(reader.getText());
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The part begins with a document type. */
  static final class DocumentTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentTypeException() {
      super("a document type");
    }
  }
}
