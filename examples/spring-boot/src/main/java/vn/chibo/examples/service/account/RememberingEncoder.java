package vn.chibo.examples.service.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which passwords were right. A good hash is slow by design, and without sessions every
 * request carries the password; remembered is a keyed digest of password and hash, with a key that
 * ends with the process. Another password of the account has another hash, so it is asked anew; a
 * wrong password is never remembered and stays slow.
 */
final class RememberingEncoder implements PasswordEncoder {
  private static final String DIGEST = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int MOST = 10_000;

  private final PasswordEncoder slow;
  private final SecretKeySpec key;
  private final ConcurrentMap<ByteBuffer, Boolean> right = new ConcurrentHashMap<>();

  RememberingEncoder(PasswordEncoder slow) {
    this.slow = slow;
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    key = new SecretKeySpec(bytes, DIGEST);
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return slow.encode(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    if (password == null || hash == null) {
      return false;
    }
    if (right.size() >= MOST) {
      right.clear();
    }
    // Many requests of one account at once wait for one answer instead of asking each.
    return right.computeIfAbsent(
            digest(password, hash), d -> slow.matches(password, hash) ? Boolean.TRUE : null)
        != null;
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return slow.upgradeEncoding(hash);
  }

  private ByteBuffer digest(CharSequence password, String hash) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(key);
      // A hash has no line break: the two cannot run into each other.
      mac.update((hash + "\n").getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
