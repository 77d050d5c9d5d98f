package org.isshistorian.testkit;

import org.isshistorian.chat.SecretStore;
import org.isshistorian.chat.SecretStoreContract;

class MemorySecretsTest extends SecretStoreContract {
  @Override
  protected SecretStore open() {
    return new MemorySecrets();
  }
}
