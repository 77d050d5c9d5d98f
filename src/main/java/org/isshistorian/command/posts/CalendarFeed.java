package org.isshistorian.command.posts;

import java.net.URI;
import java.time.ZoneOffset;
import org.isshistorian.anniversary.CalendarFile;

/// The calendar as calendar programs fetch it by themselves: from today on, in UTC.
public final class CalendarFeed {
  /// Where it is below the address of the HTTP server.
  public static final String PATH = "/calendar.ics";

  public static final String MEDIA_TYPE = "text/calendar";

  private final PostServices services;

  public CalendarFeed(PostServices services) {
    this.services = services;
  }

  /// Its address below a public one.
  public static URI below(URI address) {
    return URI.create(address.toString().replaceAll("/*$", "") + PATH);
  }

  /// As iCalendar; without events where none is near.
  public String text() {
    var upcoming = Upcoming.in(ZoneOffset.UTC, services);
    return CalendarFile.of(upcoming.anniversaries(), services.clock().instant());
  }
}
