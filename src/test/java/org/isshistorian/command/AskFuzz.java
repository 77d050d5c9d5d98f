package org.isshistorian.command;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Looks for texts that are not answered, by the paths that they take through the code (Jazzer):
/// `mvn test -Pfuzz`. What it finds is kept beside the inputs that [KeptInputsTest] replays.
class AskFuzz {
  private final Spoken spoken = Spoken.toTheSampleArchive();

  @FuzzTest(maxDuration = "10m")
  void whateverIsSaidGetsAReply(byte[] bytes) {
    spoken.isAnswered(bytes);
  }
}
