package org.isshistorian;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.anniversary.Chooser;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.command.posts.PostServices;
import org.isshistorian.config.PostSettings;
import org.isshistorian.schedule.AnniversarySchedule;
import org.isshistorian.schedule.Pace;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredPosts;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.MemoryPostLog;
import org.isshistorian.subscription.MemorySubscriptions;

/// The anniversary posts of a serving bot: what the commands work with, and a schedule a platform.
record Posting(PostServices services, List<AnniversarySchedule> schedules)
    implements AutoCloseable {

  /// Posting on these platforms, which stands still until it is started.
  static Posting of(
      Archive archive,
      Database database,
      List<ChatPlatform> platforms,
      PostSettings settings,
      Clock clock) {
    PostingRules rules = rules(settings);
    var services =
        new PostServices(
            new StoredSubscriptions(database),
            new StoredPosts(database),
            new Platforms(platforms),
            new Almanac(archive.timeline(), rules.leapDay()),
            clock);
    var poster =
        new AnniversaryPoster(
            new AnniversaryPoster.Kept(services.subscriptions(), services.log()),
            services.platforms(),
            new Chooser(services.almanac()),
            rules,
            clock);
    var engine =
        new AnniversarySchedule.Engine(database.dataSource(), poster, services.subscriptions());
    List<AnniversarySchedule> schedules = new ArrayList<>();
    for (ChatPlatform platform : platforms) {
      schedules.add(new AnniversarySchedule(platform.name(), engine, Pace.STANDARD, clock));
    }
    return new Posting(services, schedules);
  }

  /// What the commands work with in a terminal, where nothing is posted: previews, and what would
  /// be.
  static PostServices inATerminal(Archive archive, Clock clock) {
    return new PostServices(
        new MemorySubscriptions(),
        new MemoryPostLog(),
        Platforms.none(),
        new Almanac(archive.timeline(), PostingRules.STANDARD.leapDay()),
        clock);
  }

  private static PostingRules rules(PostSettings settings) {
    return new PostingRules(
        settings.catchUp(),
        switch (settings.leapDay()) {
          case FEBRUARY_28 -> PostingRules.LeapDay.FEBRUARY_28;
          case MARCH_1 -> PostingRules.LeapDay.MARCH_1;
          case SKIPPED -> PostingRules.LeapDay.SKIPPED;
        },
        switch (settings.sombre()) {
          case SOBER -> PostingRules.Sombre.SOBER;
          case SKIPPED -> PostingRules.Sombre.SKIPPED;
        });
  }

  void start() {
    schedules.forEach(AnniversarySchedule::start);
  }

  @Override
  public void close() {
    schedules.forEach(AnniversarySchedule::close);
  }
}
