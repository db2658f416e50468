package vn.chibo.examples.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingEncoderTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final RememberingEncoder encoder = new RememberingEncoder(new Counted());

  /** Says that a hash is that of its password in capitals, and counts how often it is asked. */
  private final class Counted implements PasswordEncoder {
    @Override
    public String encode(CharSequence password) {
      return password.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      asked.incrementAndGet();
      return encode(password).equals(hash);
    }
  }

  @Test
  void should_ask_once_for_a_right_password() {
    assertThat(encoder.matches("bí mật", "BÍ MẬT")).isTrue();
    assertThat(encoder.matches("bí mật", "BÍ MẬT")).isTrue();
    assertThat(asked).hasValue(1);
  }

  @Test
  void should_ask_every_time_for_a_wrong_password() {
    assertThat(encoder.matches("sai", "BÍ MẬT")).isFalse();
    assertThat(encoder.matches("sai", "BÍ MẬT")).isFalse();
    assertThat(asked).hasValue(2);
  }

  @Test
  void should_ask_anew_when_the_account_has_another_password() {
    assertThat(encoder.matches("cũ", "CŨ")).isTrue();
    assertThat(encoder.matches("cũ", "MỚI")).isFalse();
    assertThat(encoder.matches("mới", "MỚI")).isTrue();
    assertThat(asked).hasValue(3);
  }

  @Test
  void should_keep_the_hash_of_the_slow_one() {
    assertThat(encoder.encode("a")).isEqualTo("A");
    assertThat(encoder.upgradeEncoding("A")).isFalse();
  }
}
