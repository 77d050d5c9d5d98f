package org.isshistorian.discord.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;
import org.isshistorian.testkit.ReplyCases;
import org.isshistorian.testkit.discord.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyRendererTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/discord");
  private static final Audience ALL = new Audience.All("3001");
  private static final Block SOURCE =
      new Block.Link("Source", "Zarya", "https://www.nasa.gov/zarya");

  static Stream<Map.Entry<String, Reply>> cases() {
    return ReplyCases.all().entrySet().stream();
  }

  /// Run with -DupdateSnapshots to write the files anew, and read the difference.
  @ParameterizedTest
  @MethodSource("cases")
  void aReplyRendersAsInItsFile(Map.Entry<String, Reply> rendered) throws IOException {
    Path file = SNAPSHOTS.resolve(rendered.getKey() + ".json");
    String json = Json.pretty(json(rendered.getValue(), ALL)) + "\n";
    if (System.getProperty("updateSnapshots") != null) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(file, json);
    }
    assertThat(file).content(UTF_8).isEqualTo(json);
  }

  /// The whole message, as it would be sent: JDA refuses what breaks a limit.
  private static JsonNode json(Reply reply, Audience audience) {
    try (MessageCreateData data =
        new MessageCreateBuilder()
            .useComponentsV2()
            .setComponents(ReplyRenderer.render(reply, audience))
            .build()) {
      return Json.read(data.toData().toString()).get("components");
    }
  }

  private static String text(Reply reply) {
    return tree(reply, ALL).findAll(TextDisplay.class).stream()
        .map(TextDisplay::getContent)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> buttons(Reply reply, Audience audience) {
    return tree(reply, audience).findAll(Button.class).stream().map(Button::getLabel).toList();
  }

  private static MessageComponentTree tree(Reply reply, Audience audience) {
    List<MessageTopLevelComponent> components = ReplyRenderer.render(reply, audience);
    return MessageComponentTree.of(components);
  }

  private static Reply sentence(String text) {
    return Reply.of(new Block.Quote(text, 0, 0), SOURCE);
  }

  /// Sentences of together so many characters.
  private static String sentences(int length) {
    String many = "This sentence has forty characters, all. ".repeat(length / 41 + 1);
    return many.substring(0, length - 1) + ".";
  }

  @ParameterizedTest
  @ValueSource(ints = {3_700, 3_799, 3_800, 3_801, 5_000, 100_000})
  void aLongSentenceIsCutAtASentenceEndAndKeepsItsSource(int length) {
    String text = text(sentence(sentences(length)));
    assertThat(text).hasSizeLessThanOrEqualTo(ReplyRenderer.MOST_TEXT);
    assertThat(text.lines().findFirst().orElseThrow()).endsWith(".");
    assertThat(text).endsWith("Source: [Zarya](https://www.nasa.gov/zarya)");
  }

  @Test
  void whatFitsIsNotCut() {
    String link = "\nSource: [Zarya](https://www.nasa.gov/zarya)";
    String longest = "a".repeat(ReplyRenderer.MOST_TEXT - "> ".length() - link.length());
    assertThat(text(sentence(longest))).isEqualTo("> " + longest + link);
    assertThat(text(sentence(longest + "a"))).contains(" …").endsWith(link);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 20, 21, 60, 500})
  void aDayWithManyEventsNeverHasASentenceWithoutItsSource(int events) {
    String text = text(ReplyCases.day(events));
    long quotes = text.lines().filter(line -> line.startsWith("> ")).count();
    long sources = text.lines().filter(line -> line.startsWith("Source: ")).count();
    assertThat(text).hasSizeLessThanOrEqualTo(ReplyRenderer.MOST_TEXT);
    assertThat(quotes).isEqualTo(sources).isPositive();
    if (quotes < events) {
      assertThat(text).endsWith("-# %d more do not fit here.".formatted(events - quotes));
    }
  }

  @Test
  void everyKindOfBlockIsCutToWhatDiscordTakes() {
    String endless = "word ".repeat(2_000);
    List<Block> blocks =
        List.of(
            new Block.Heading(endless),
            new Block.Text(endless),
            new Block.Quote(endless, 0, endless.length()),
            new Block.Fact(endless, endless),
            new Block.Link(endless, endless, "https://a.example/" + "b".repeat(3_000)),
            new Block.Code(endless),
            new Block.TextFile("a.txt", "text/plain", endless, endless, endless));
    for (Block block : blocks) {
      assertThat(text(Reply.of(block)))
          .isNotBlank()
          .hasSizeLessThanOrEqualTo(ReplyRenderer.MOST_TEXT);
    }
    assertThat(text(new Reply(blocks))).hasSizeLessThanOrEqualTo(ReplyRenderer.MOST_TEXT);
  }

  @Test
  void signsThatAreDoubledByEscapingAreCounted() {
    assertThat(text(sentence("*".repeat(10_000))))
        .hasSizeLessThanOrEqualTo(ReplyRenderer.MOST_TEXT)
        .endsWith("Source: [Zarya](https://www.nasa.gov/zarya)");
  }

  @Test
  void aReplyWithoutBlocksStillSaysSomething() {
    assertThat(text(new Reply(List.of()))).isNotBlank();
    assertThat(text(Reply.of(new Block.Text("")))).isNotBlank();
  }

  @Test
  void filesTravelWithTheirMessageAndNotTwice() {
    List<Block> files =
        IntStream.range(0, 24)
            .mapToObj(i -> "f%d.txt".formatted(i / 2))
            .<Block>map(name -> new Block.TextFile(name, "text/plain", name, "d".repeat(5_000), ""))
            .toList();
    try (MessageCreateData data =
        new MessageCreateBuilder()
            .useComponentsV2()
            .setComponents(ReplyRenderer.render(new Reply(files), ALL))
            .build()) {
      assertThat(data.getAllDistinctFiles())
          .hasSize(ReplyRenderer.MOST_FILES)
          .allSatisfy(file -> assertThat(file.getDescription()).hasSizeBetween(1, 1_024));
    }
  }

  @Test
  void whatCarriesAFileCannotBeShared() {
    Reply reply = ReplyCases.all().get("file");
    assertThat(buttons(reply, new Audience.One(true))).isEmpty();
    assertThat(buttons(reply, ALL)).containsExactly("Delete");
  }

  @Test
  void buttonsStandInRowsOfFiveAndNoIdTwice() {
    List<Reply.Action> actions =
        IntStream.range(0, 40)
            .mapToObj(i -> new Reply.Action("b" + i, "cite p" + i / 2, Reply.Effect.WHISPER))
            .toList();
    Reply reply = Reply.of(new Block.Text("x")).offering(actions);
    assertThat(buttons(reply, ALL)).hasSize(ReplyRenderer.MOST_BUTTONS).endsWith("Delete");
    JsonNode json = json(reply, ALL);
    assertThat(json).hasSize(1 + 4);
    assertThat(json.findValuesAsText("custom_id")).doesNotHaveDuplicates();
  }

  @Test
  void theLongestLineFitsAButtonsId() {
    String line = "a".repeat(Reply.LONGEST_LINE);
    Reply reply =
        Reply.of(new Block.Text("x"))
            .offering(List.of(new Reply.Action("l".repeat(200), line, Reply.Effect.ANSWER)));
    assertThat(json(reply, ALL).findValuesAsText("custom_id")).contains("a" + line);
    assertThat(buttons(reply, ALL).getFirst()).hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void whoSeesAMessageDecidesWhichButtonsFollow() {
    Reply reply = Reply.of(new Block.Text("x"));
    assertThat(buttons(reply, ALL)).containsExactly("Delete");
    assertThat(buttons(reply, new Audience.One(true))).containsExactly("Share");
    assertThat(buttons(reply, new Audience.One(false))).isEmpty();
    assertThat(buttons(reply, new Audience.Unasked())).isEmpty();
  }
}
