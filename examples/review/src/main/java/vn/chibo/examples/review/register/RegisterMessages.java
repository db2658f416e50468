package vn.chibo.examples.review.register;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.Refusal;

/** The words of registers in and out. */
final class RegisterMessages {
  private static final Messages MESSAGES =
      Messages.read(
          RegisterMessages.class.getResourceAsStream("register_vi.properties"),
          RegisterMessages.class.getResourceAsStream("register_en.properties"));

  private RegisterMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** All keys, in order. */
  static Iterable<String> keys() {
    return MESSAGES.keys();
  }

  /** A fault whose words stand under {@code fault.} and its key. */
  static Fault fault(String key, Object... arguments) {
    return Fault.of(key, text("fault." + key, arguments));
  }

  /** Something worth a look, whose words stand under {@code warning.} and its key. */
  static Fault warning(String key, Object... arguments) {
    return Fault.of(key, text("warning." + key, arguments));
  }

  /** Says why nothing was done; the status with which the program ends. */
  static int refuse(CommandSpec command, List<Fault> faults, Optional<Language> language) {
    return Refusal.say(
        command.commandLine().getErr(), faults, language, text("fault.nothing-done"));
  }

  /** A value that is refused. */
  static FaultException refused(String key, Object... arguments) {
    return new FaultException(fault(key, arguments));
  }
}
