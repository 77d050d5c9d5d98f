package org.isshistorian.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;
import org.isshistorian.chat.SendKey;
import org.isshistorian.slack.fake.BlockRules;
import org.isshistorian.testkit.HostileStrings;
import org.isshistorian.testkit.ReplyCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyRendererTest {
  private static final Path GOLDEN = Path.of("src/test/resources/slack");
  private static final Gson SNAKE = GsonFactory.createSnakeCase();
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final ReplyRenderer renderer = new ReplyRenderer();

  static Stream<String> names() {
    return ReplyCases.all().keySet().stream();
  }

  /// Run with -DupdateSnapshots to write the files anew, and read the difference.
  @ParameterizedTest
  @MethodSource("names")
  void everyCaseLooksAsItsFileSays(String name) throws IOException {
    Rendered rendered = renderer.render(ReplyCases.all().get(name));
    var all = new JsonObject();
    all.addProperty("text", rendered.text());
    all.add("blocks", json(rendered));
    String json = PRETTY.toJson(all) + "\n";
    Path file = GOLDEN.resolve(name + ".json");
    if (System.getProperty("updateSnapshots") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, json, UTF_8);
    }

    assertThat(json).isEqualTo(Files.readString(file, UTF_8));
  }

  @ParameterizedTest
  @MethodSource("names")
  void slackTakesEveryCase(String name) {
    Rendered rendered = renderer.render(ReplyCases.all().get(name));

    assertThat(BlockRules.ofMessage(json(rendered))).isEmpty();
    assertThat(rendered.text()).isNotBlank().doesNotContain("<", ">");
  }

  @Test
  void sentenceDateAndLinkAreThere() {
    String json = json(renderer.render(ReplyCases.all().get("answer"))).toString();

    assertThat(json)
        .contains("{\"type\":\"text\",\"text\":\"November 20, 1998\",\"style\":{\"bold\":true")
        .contains("\"url\":\"https://www.nasa.gov/zarya\"");
  }

  @Test
  void inPlaceOfAFileStandsHowToComeByIt() {
    Rendered rendered = renderer.render(ReplyCases.all().get("file"));

    assertThat(json(rendered).toString())
        .contains("on Slack I may not attach files")
        .contains("./iss calendar writes such a file")
        .doesNotContain("VCALENDAR");
    assertThat(rendered.text()).contains("./iss calendar");
  }

  @Test
  void aTextOfAnyLengthFits() {
    for (int length : List.of(1, 2_499, 2_500, 2_501, 3_001, 12_000, 100_000)) {
      Reply reply =
          Reply.of(
              new Block.Heading("h".repeat(length)),
              new Block.Text("w ".repeat(length)),
              new Block.Quote("q".repeat(length), length / 2, length),
              new Block.Code("c".repeat(length)),
              new Block.TextFile("a.txt", "text/plain", "", "f".repeat(length), "o"),
              new Block.Link("Source", "t".repeat(length), "https://www.nasa.gov/"));

      assertThat(BlockRules.ofMessage(json(renderer.render(reply))))
          .as("length %d", length)
          .isEmpty();
    }
  }

  @Test
  void aDayWithManyEventsEndsAfterACitation() {
    for (int events : List.of(1, 10, 30, 31, 50, 200)) {
      Rendered rendered = renderer.render(ReplyCases.day(events));

      assertThat(BlockRules.ofMessage(json(rendered))).as("%d events", events).isEmpty();
      String text = rendered.text();
      assertThat(count(text, "Zarya, the first")).isLessThanOrEqualTo(events);
    }
    Rendered cut = renderer.render(ReplyCases.day(200));
    String blocks = json(cut).toString();
    assertThat(count(blocks, "Zarya, the first")).isEqualTo(count(blocks, "nasa.gov/zarya"));
    assertThat(blocks).contains("More than fits");
  }

  @Test
  void aLongSentenceIsCutAtASentencesEndAndKeepsItsSource() {
    String sentences = "It flew. ".repeat(600);
    Reply reply =
        Reply.of(
            new Block.Quote(sentences, 0, 0),
            new Block.Link("Source", "A page", "https://www.nasa.gov/"));

    String blocks = json(renderer.render(reply)).toString();

    assertThat(blocks).contains("It flew. …").contains("https://www.nasa.gov/");
  }

  @Test
  void buttonsBeyondSlacksLimitsAreLeftOutOrCut() {
    List<Reply.Action> actions =
        IntStream.range(0, 30)
            .mapToObj(i -> new Reply.Action("x".repeat(60 + i), "page " + i, Reply.Effect.ANSWER))
            .toList();

    JsonArray blocks =
        json(renderer.render(new Reply(ReplyCases.day(100).blocks()).offering(actions)));

    assertThat(BlockRules.ofMessage(blocks)).isEmpty();
    assertThat(blocks.get(blocks.size() - 1).getAsJsonObject().getAsJsonArray("elements"))
        .hasSize(25);
  }

  @Test
  void nothingThatPeopleTypeBreaksABlock() {
    HostileStrings.all()
        .forEach(text -> {
          Reply reply =
              Reply.of(
                  new Block.Heading(text),
                  new Block.Text(text),
                  new Block.Quote(text, text.length() / 2, text.length()),
                  new Block.Fact(text, text),
                  new Block.Code(text),
                  new Block.Text("."));
          Rendered rendered = renderer.render(reply);

          assertThat(BlockRules.ofMessage(json(rendered))).as(text).isEmpty();
          assertThat(rendered.text()).doesNotContain("<", ">");
        });
  }

  @Test
  void onlyTheMentionThatWasSetGoesOut() {
    var posts = new PostRenderer();
    Reply reply = ReplyCases.all().get("markup");
    var key = new SendKey("a");

    String quiet = json(posts.render(new Post(key, reply))).toString();
    String group = json(posts.render(post(reply, "S123"))).toString();
    String here = json(posts.render(post(reply, "here"))).toString();

    assertThat(quiet).doesNotContain("usergroup", "broadcast", "user_id");
    assertThat(group).contains("\"usergroup_id\":\"S123\"").doesNotContain("broadcast");
    assertThat(here).contains("\"range\":\"here\"");
  }

  private static Post post(Reply reply, String mention) {
    return new Post(new SendKey("a"), reply, Optional.of(mention), true, true);
  }

  private static JsonArray json(Rendered rendered) {
    return SNAKE.toJsonTree(rendered.blocks()).getAsJsonArray();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
