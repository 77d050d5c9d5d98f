package org.isshistorian.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;

/// Replies that every platform's renderer is tried on: each must show the same sentence, date and
/// link.
public final class ReplyCases {
  private static final String ZARYA =
      "Zarya, the first module of the International Space Station, was launched on a Proton rocket"
          + " from Baikonur on November 20, 1998.";
  private static final String DATE = "November 20, 1998";
  private static final Block SOURCE =
      new Block.Link("Source", "Zarya Module (NASA)", "https://www.nasa.gov/zarya");

  private ReplyCases() {}

  /// The cases by their names.
  public static Map<String, Reply> all() {
    Map<String, Reply> cases = new LinkedHashMap<>();
    cases.put("answer", answer());
    cases.put(
        "declined",
        Reply.of(
            new Block.Text("I do not know that."),
            new Block.Heading("The nearest that it does know"),
            new Block.Quote(ZARYA, 0, 0),
            SOURCE));
    cases.put("day", day(2));
    cases.put(
        "markup",
        Reply.of(
            new Block.Text("*bold* _it_ `code` <!channel> <@U1> <https://a.example|b> & @everyone"),
            new Block.Quote("5 > 3 & 2 < 4: the *Unity* node", 0, 1),
            new Block.Fact("A*", "<#C1|general>")));
    cases.put("citation", Reply.of(new Block.Code("@misc{zarya,\n  title = {Zarya}\n}")));
    cases.put(
        "file",
        Reply.of(
            new Block.TextFile(
                "iss-anniversaries.ics",
                "text/calendar",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                "2 round anniversaries, for your calendar program",
                "Where the bot runs, ./iss calendar writes such a file.")));
    cases.put("whole-highlight", Reply.of(new Block.Quote(DATE, 0, DATE.length()), SOURCE));
    return cases;
  }

  private static Reply answer() {
    int start = ZARYA.indexOf(DATE);
    return Reply.of(
            new Block.Quote(ZARYA, start, start + DATE.length()),
            new Block.Fact("Date", DATE),
            SOURCE,
            new Block.Link("Further reading", "ISS Assembly (NASA)", "https://www.nasa.gov/iss"))
        .offering(
            List.of(
                new Reply.Action("More", "also zarya-launch", Reply.Effect.ANSWER),
                new Reply.Action("Cite", "cite zarya-launch", Reply.Effect.WHISPER),
                new Reply.Action("Wrong?", "report zarya-launch", Reply.Effect.WHISPER)))
        .about("zarya-launch");
  }

  /// A day with as many events as wanted.
  public static Reply day(int events) {
    LocalDate first = LocalDate.of(1998, 11, 20);
    List<Block> blocks =
        IntStream.range(0, events)
            .mapToObj(i -> event(first.getYear() + i % 30))
            .flatMap(List::stream)
            .collect(Collectors.toList());
    blocks.add(0, new Block.Heading("On November 20"));
    return new Reply(blocks)
        .offering(List.of(new Reply.Action("Next", "on-this-day 11-20", Reply.Effect.REPLACE)));
  }

  private static List<Block> event(int year) {
    return List.of(
        new Block.Fact(Integer.toString(year), "%d years ago".formatted(2026 - year)),
        new Block.Quote(ZARYA, 0, 0),
        SOURCE);
  }
}
