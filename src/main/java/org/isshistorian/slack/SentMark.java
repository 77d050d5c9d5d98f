package org.isshistorian.slack;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/// Tells of a call that failed whether it can have arrived: the mark is set once there is a
/// connection to write to. One that failed before ends as a [NotSentException].
final class SentMark {
  private final AtomicBoolean sent = new AtomicBoolean();

  private SentMark() {}

  static void addTo(OkHttpClient.Builder client) {
    client.addInterceptor(SentMark::watch);
    client.addNetworkInterceptor(SentMark::mark);
  }

  private static okhttp3.Response watch(Interceptor.Chain chain) throws IOException {
    var mark = new SentMark();
    try {
      return chain.proceed(chain.request().newBuilder().tag(SentMark.class, mark).build());
    } catch (IOException e) {
      throw mark.sent.get() ? e : new NotSentException(e);
    }
  }

  private static okhttp3.Response mark(Interceptor.Chain chain) throws IOException {
    SentMark mark = chain.request().tag(SentMark.class);
    if (mark != null) {
      mark.sent.set(true);
    }
    return chain.proceed(chain.request());
  }

  /// Slack could not be reached: nothing was sent.
  static final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    NotSentException(IOException cause) {
      super("Slack cannot be reached", cause);
    }
  }
}
