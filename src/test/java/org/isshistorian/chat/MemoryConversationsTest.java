package org.isshistorian.chat;

class MemoryConversationsTest extends ConversationStoreContract {
  @Override
  protected ConversationStore open() {
    return new MemoryConversations();
  }
}
