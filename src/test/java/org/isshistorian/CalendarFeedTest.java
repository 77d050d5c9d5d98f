package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.command.posts.CalendarFeed;
import org.isshistorian.command.posts.PostCommands;
import org.isshistorian.command.posts.PostServices;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.web.WebServer;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2028-11-01T12:00:00Z"), ZoneOffset.UTC);

  private final PostServices services = Posting.inATerminal(SampleArchive.archive(), CLOCK);

  private Reply calendar(PostServices posts) {
    var router = new CommandRouter(PostCommands.all(posts), RouterPorts.alone(CLOCK));
    return router.answer("calendar", CallSite.of(new ChannelRef("slack", "T1", "C1")));
  }

  private static Reply.Block.TextFile file(Reply reply) {
    return (Reply.Block.TextFile) reply.blocks().getFirst();
  }

  @Test
  void calendarProgramsFetchWhatTheCommandGives() throws Exception {
    try (var web = new WebServer("127.0.0.1", 0);
        HttpClient client = HttpClient.newHttpClient()) {
      Serving.addFeed(web, services);
      web.start();
      URI address = CalendarFeed.below(URI.create("http://127.0.0.1:" + web.port()));

      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type"))
          .contains("text/calendar; charset=utf-8");
      assertThat(answer.body()).isEqualTo(file(calendar(services)).text());
      Calendar read = new CalendarBuilder().build(new StringReader(answer.body()));
      assertThat(read.getComponents("VEVENT")).isNotEmpty();
    }
  }

  @Test
  void whereTheBotHasAPublicAddressTheReplyLinksToTheFeed() {
    Optional<URI> feed = Optional.of(CalendarFeed.below(URI.create("https://iss.example/bot/")));

    List<Reply.Block> blocks = calendar(services.fedAt(feed)).blocks();

    assertThat(blocks)
        .last()
        .isEqualTo(
            new Reply.Block.Link(
                "To subscribe to", "Calendar", "https://iss.example/bot/calendar.ics"));
    assertThat(file(calendar(services.fedAt(feed))).otherwise()).contains("address below");
  }

  @Test
  void whereItHasNoneTheReplySaysWhoWritesTheFile() {
    assertThat(calendar(services).blocks()).hasSize(1);
    assertThat(file(calendar(services)).otherwise()).contains("./iss calendar --round");
  }
}
