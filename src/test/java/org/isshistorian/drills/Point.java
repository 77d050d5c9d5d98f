package org.isshistorian.drills;

/// The steps of a send before or after which a process can be killed.
enum Point {
  BEFORE_FINDING_THE_SUBSCRIPTION,
  BEFORE_READING_THE_LOG,
  BEFORE_CHOOSING,
  BEFORE_THE_CLAIM,
  AFTER_THE_CLAIM,
  BEFORE_SENDING,
  WHEN_HALF_IS_SENT,
  WHEN_THE_PLATFORM_HAS_READ_IT,
  WHEN_THE_PLATFORM_HAS_POSTED_IT,
  WHEN_THE_REPLY_IS_READ,
  BEFORE_THE_RECORD,
  AFTER_THE_RECORD,
  WHEN_THE_NEXT_WAKE_UP_IS_SET,
  /// Nowhere: the process runs on.
  NEVER
}
