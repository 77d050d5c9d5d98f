package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretCipherTest {
  private final SecretCipher cipher = SecretCipher.of(StoresContract.KEY);

  @Test
  void aTextComesOutAsItWentIn() {
    assertThat(cipher.open("slack/T1", cipher.seal("slack/T1", "xoxb-ü✓"))).isEqualTo("xoxb-ü✓");
    assertThat(cipher.open("", cipher.seal("", ""))).isEmpty();
  }

  @Test
  void theSameTextLooksDifferentEachTime() {
    assertThat(
            IntStream.range(0, 100)
                .mapToObj(_ -> HexFormat.of().formatHex(cipher.seal("n", "text"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void noBitCanBeChanged() {
    byte[] sealed = cipher.seal("name", "text");
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> cipher.open("name", changed)).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void oneSecretCannotStandInAnothersPlace() {
    byte[] sealed = cipher.seal("slack/T1", "text");

    assertThatThrownBy(() -> cipher.open("slack/T2", sealed))
        .isInstanceOf(StoreException.class)
        .hasMessage("the secret slack/T2 is damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 16, 17, 32})
  void aSecretThatIsCutIsDamaged(int length) {
    byte[] cut = Arrays.copyOf(cipher.seal("name", "text"), length);

    assertThatThrownBy(() -> cipher.open("name", cut))
        .isInstanceOf(StoreException.class)
        .hasMessage("the secret name is damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tiger", "tiger tiger", "dGlnZXI=", "MDEyMzQ1Njc4OWFiY2RlZg=="})
  void whatIsNoKeySaysHowToMakeOne(String key) {
    assertThatThrownBy(() -> SecretCipher.of(key))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("ISS_SECRET_KEY is not 32 bytes in Base64")
        .hasMessageNotContaining("tiger")
        .hasNoCause();
  }
}
