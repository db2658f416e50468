package vn.chibo.core.oversight;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.text.Text;

/**
 * An item of an inspection checklist (nội dung kiểm tra), such as the meeting regime. Each
 * committee has its own list.
 *
 * @param key a stable key, such as {@code meeting-regime}
 * @param name what readers call it
 */
public record InspectionItem(@NotBlank String key, Text name) {
  /** Needs a key, kept in normal form C, and a name. */
  public InspectionItem {
    key = Nfc.of(key);
    Objects.requireNonNull(name, "name");
  }
}
