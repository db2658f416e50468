package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Nfc;

/**
 * A theme (chuyên đề) of a thematic meeting.
 *
 * <pre>{@code
 * Theme.builder().title("Nâng cao chất lượng tự phê bình").field(ThemeField.PARTY_BUILDING).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"title", "field", "chooser", "presenter", "approvedOn", "inWriting"})
public interface Theme extends WithTheme {

  /** Its title in Vietnamese. */
  @NotBlank
  String getTitle();

  /** Its field, empty where not told. */
  Optional<ThemeField> getField();

  /** Who chose it, empty where not recorded. */
  Optional<ThemeChooser> getChooser();

  /** Who prepared and presented it, empty where not recorded. */
  Optional<MemberId> getPresenter();

  /** The day on which the cell committee or the secretary passed the draft. */
  Optional<LocalDate> getApprovedOn();

  /** Whether it was prepared in writing, empty where not recorded. */
  Optional<Boolean> getInWriting();

  /** Keeps the title in NFC. */
  @Value.Check
  default Theme check() {
    return withTitle(Nfc.of(getTitle()));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Theme}. */
  final class Builder extends ImmutableTheme.Builder {
    Builder() {}
  }
}
