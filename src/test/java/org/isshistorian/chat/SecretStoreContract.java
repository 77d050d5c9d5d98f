package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What every [SecretStore] keeps to.
public abstract class SecretStoreContract {
  /// A store with nothing in it.
  protected abstract SecretStore open();

  @Test
  void aSecretIsFoundAsItWasKept() {
    SecretStore secrets = open();
    secrets.keep("slack/T1", "{\"token\":\"xoxb-1\"} ✓");
    secrets.keep("slack/T2", "");
    assertThat(secrets.find("slack/T1")).contains("{\"token\":\"xoxb-1\"} ✓");
    assertThat(secrets.find("slack/T2")).contains("");
    assertThat(secrets.find("slack/T3")).isEmpty();
  }

  @Test
  void aNewSecretTakesTheOldOnesPlace() {
    SecretStore secrets = open();
    secrets.keep("slack/T1", "old");
    secrets.keep("slack/T1", "new");
    assertThat(secrets.find("slack/T1")).contains("new");
    assertThat(secrets.keys("slack/")).containsExactly("slack/T1");
  }

  @Test
  void whatIsRemovedIsGone() {
    SecretStore secrets = open();
    secrets.keep("slack/T1", "one");
    secrets.keep("slack/T2", "two");
    secrets.remove("slack/T1");
    secrets.remove("slack/T9");
    assertThat(secrets.find("slack/T1")).isEmpty();
    assertThat(secrets.find("slack/T2")).contains("two");
  }

  @Test
  void keysAreListedByTheirBeginningInOrder() {
    SecretStore secrets = open();
    for (String key : new String[] {"a/T2", "a/T10", "A/T1", "a%", "a_T", "b/T1", "ä/1"}) {
      secrets.keep(key, "s");
    }
    assertThat(secrets.keys("a/")).containsExactly("a/T10", "a/T2");
    assertThat(secrets.keys("a%")).containsExactly("a%");
    assertThat(secrets.keys("ä")).containsExactly("ä/1");
    assertThat(secrets.keys("")).hasSize(7);
    assertThat(secrets.keys("c")).isEmpty();
  }
}
