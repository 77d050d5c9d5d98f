package org.isshistorian.drills;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.PostLog;

/// A log at whose steps a bot can get stuck.
record StickyLog(PostLog log, HubPlatform hub) implements PostLog {
  @Override
  public boolean claim(PostKey key, List<String> passages, Instant at) {
    hub.at(Point.BEFORE_THE_CLAIM);
    boolean claimed = log.claim(key, passages, at);
    hub.at(Point.AFTER_THE_CLAIM);
    return claimed;
  }

  @Override
  public void posted(PostKey key, String ref, boolean late, Instant at) {
    hub.at(Point.BEFORE_THE_RECORD);
    log.posted(key, ref, late, at);
    hub.at(Point.AFTER_THE_RECORD);
  }

  @Override
  public void release(PostKey key, String reason, Instant until, Instant at) {
    log.release(key, reason, until, at);
  }

  @Override
  public void skipped(PostKey key, String reason, Instant at) {
    log.skipped(key, reason, at);
  }

  @Override
  public void uncertain(PostKey key, String cause, Instant at) {
    log.uncertain(key, cause, at);
  }

  @Override
  public Optional<PostEntry> find(PostKey key) {
    return log.find(key);
  }

  @Override
  public List<PostEntry> standing(String subscription, List<Span> besides) {
    hub.at(Point.BEFORE_READING_THE_LOG);
    List<PostEntry> standing = log.standing(subscription, besides);
    hub.at(Point.AFTER_READING_THE_LOG);
    return standing;
  }

  @Override
  public List<PostEntry> newest(String subscription, int limit) {
    return log.newest(subscription, limit);
  }

  @Override
  public List<PostEntry> told(String subscription, List<Span> dates) {
    return log.told(subscription, dates);
  }
}
