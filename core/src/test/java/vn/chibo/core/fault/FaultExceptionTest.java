package vn.chibo.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Text;

class FaultExceptionTest {
  private static final Fault UNKNOWN = Fault.of("unknown-kind", Text.of("không có", "not there"));
  private static final Fault LATE =
      Fault.of("too-late", Text.of("quá muộn", "too late")).at(new Place("book.yaml", 3, "date"));

  @Test
  void should_keep_keys_and_words_when_it_is_handed_on_to_another_machine() throws Exception {
    FaultException refused = new FaultException(List.of(UNKNOWN, LATE));

    FaultException read = handedOn(refused);

    assertThat(read.faults())
        .containsExactly(
            UNKNOWN,
            Fault.of("too-late", Text.of(LATE.place().orElseThrow() + ": quá muộn", place())));
    assertThat(read).hasMessage(refused.getMessage()).hasNoCause();
    assertThat(read.getStackTrace()).isEqualTo(refused.getStackTrace());
  }

  @Test
  void should_keep_its_cause_when_it_is_handed_on() throws Exception {
    FaultException refused = new FaultException(UNKNOWN);
    refused.initCause(new IOException("gone"));

    assertThat(handedOn(refused)).hasRootCauseMessage("gone");
  }

  private static String place() {
    return LATE.place().orElseThrow() + ": too late";
  }

  private static FaultException handedOn(FaultException refused) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (FaultException) in.readObject();
    }
  }
}
