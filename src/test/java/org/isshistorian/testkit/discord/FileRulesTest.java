package org.isshistorian.testkit.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileRulesTest {
  private static final String GOOD =
      """
      {"attachments": [{"id": 0, "description": "a file"}],
       "components": [{"type": 17, "components":
         [{"type": 13, "file": {"url": "attachment://a.ics"}}]}]}
      """;

  private static Recorded call(String body, Upload... files) {
    return new Recorded("POST", "channels/1/messages", Json.read(body), List.of(files));
  }

  private static Upload upload(int bytes) {
    return new Upload("files[0]", "a.ics", new byte[bytes]);
  }

  @Test
  void aFileThatIsAnnouncedAndShownIsTaken() {
    assertThat(FileRules.broken(call(GOOD, upload(FileRules.MOST_BYTES)))).isEmpty();
    assertThat(FileRules.broken(call("{}"))).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsRefused() {
    assertThat(FileRules.broken(call(GOOD, upload(FileRules.MOST_BYTES + 1))))
        .hasValueSatisfying(rule -> assertThat(rule).contains("too large"));
  }

  @Test
  void whatIsShownMustComeAndWhatComesMustBeShown() {
    assertThat(FileRules.broken(call(GOOD))).isPresent();
    assertThat(FileRules.broken(call("{\"attachments\": [{\"id\": 0}]}", upload(1)))).isPresent();
  }

  @Test
  void aFileMustBeAnnounced() {
    assertThat(FileRules.broken(call(GOOD.replace("\"id\": 0", "\"id\": 1"), upload(1))))
        .hasValueSatisfying(rule -> assertThat(rule).contains("not announced"));
  }

  @Test
  void aDescriptionHasItsLimit() {
    assertThat(FileRules.broken(call(GOOD.replace("a file", "d".repeat(1_025)), upload(1))))
        .hasValueSatisfying(rule -> assertThat(rule).contains("description"));
  }
}
