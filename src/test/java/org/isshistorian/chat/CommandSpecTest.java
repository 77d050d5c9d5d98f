package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandSpecTest {
  @Test
  void usageShowsWhichOptionsMayBeLeftOut() {
    var spec =
        new CommandSpec(
            "remind",
            "",
            List.of(
                new CommandSpec.Option("at", "", true, _ -> true),
                new CommandSpec.Option("note", "", false, _ -> true)));
    assertThat(spec.usage()).isEqualTo("remind at [note]");
  }

  @Test
  void aCommandWithoutOptionsIsUsedByItsName() {
    assertThat(new CommandSpec("help", "", List.of()).usage()).isEqualTo("help");
  }
}
