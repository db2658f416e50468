package vn.chibo.examples.review.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.CellAddress;

/** A preview as JSON for programs. */
final class PreviewJson {
  private final JsonGenerator json;

  private PreviewJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Path file, Preview preview) {
    RegisterFile.write(file, part -> writeTo(part, preview));
  }

  private static void writeTo(Path part, Preview preview) throws IOException {
    JsonMapper mapper = JsonMapper.builder().enable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (OutputStream out = Files.newOutputStream(part);
        JsonGenerator json = mapper.createGenerator(out)) {
      new PreviewJson(json).write(preview);
    }
  }

  private void write(Preview preview) {
    json.writeStartObject();
    json.writeName("counts");
    json.writeStartObject();
    preview.counts().forEach((sheet, counts) -> counts(sheet.key(), counts));
    counts("total", preview.total());
    json.writeEndObject();
    json.writeName("findings");
    json.writeStartArray();
    preview.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeName("rows");
    json.writeStartArray();
    preview.rows().forEach(this::row);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(String name, Preview.Counts counts) {
    json.writeName(name);
    json.writeStartObject();
    json.writeNumberProperty("rows", counts.rows());
    json.writeNumberProperty("new", counts.of(CellState.NEW));
    json.writeNumberProperty("changed", counts.of(CellState.CHANGED));
    json.writeNumberProperty("nothing", counts.of(CellState.NOTHING));
    json.writeNumberProperty("error", counts.of(CellState.ERROR));
    json.writeNumberProperty("warned", counts.warned());
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("severity", name(finding.severity()));
    json.writeStringProperty("file", finding.source());
    finding.address().map(CellAddress::sheet).ifPresent(s -> json.writeStringProperty("sheet", s));
    finding.address().map(CellAddress::text).ifPresent(c -> json.writeStringProperty("cell", c));
    json.writeStringProperty("key", finding.fault().key());
    text("message", finding.fault().message());
    json.writeEndObject();
  }

  private void text(String name, Text text) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("vi", text.vietnamese());
    json.writeStringProperty("en", text.english());
    json.writeEndObject();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void row(Row row) {
    json.writeStartObject();
    json.writeStringProperty("file", row.file());
    json.writeStringProperty("sheet", row.address(0).sheet());
    json.writeNumberProperty("row", row.number());
    json.writeStringProperty("state", name(row.state()));
    json.writeBooleanProperty("warned", row.warned());
    json.writeName("cells");
    json.writeStartObject();
    for (int i = 0; i < row.sheet().columns().size(); i++) {
      if (row.state(i) != CellState.EMPTY) {
        json.writeStringProperty(row.sheet().columns().get(i).key(), name(row.state(i)));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
