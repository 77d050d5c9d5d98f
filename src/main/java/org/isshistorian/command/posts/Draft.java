package org.isshistorian.command.posts;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Interest;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.QuietSpan;
import org.isshistorian.subscription.Rhythm;

/// What somebody said of a subscription so far; filled word by word, each by what it can only mean.
final class Draft {
  static final LocalTime MORNING = LocalTime.of(9, 0);

  private static final Pattern MENTION =
      Pattern.compile("<@&(\\d+)>|<!subteam\\^(\\w+)(?:\\|[^>]*)?>|(\\d{15,20}|S[A-Z0-9]{8,12})");
  private static final Set<String> FILLERS =
      Set.of("at", "in", "to", "the", "every", "each", "day", "morning", "and", "time", "o'clock");

  private Optional<LocalTime> time = Optional.empty();
  private Optional<Set<DayOfWeek>> days = Optional.empty();
  private Optional<Set<Interest>> kinds = Optional.empty();
  private Optional<Integer> count = Optional.empty();
  private Optional<Rhythm> rhythm = Optional.empty();
  private Optional<String> mention = Optional.empty();
  private Optional<Boolean> silent = Optional.empty();
  private Optional<Boolean> published = Optional.empty();
  private final List<QuietSpan> quiet = new ArrayList<>();
  private final List<String> place = new ArrayList<>();

  /// Takes words as they were typed; what is none of what it knows names the place of the zone.
  void take(String words) {
    List<String> typed = List.of(words.strip().split("\\s+", -1));
    for (int i = 0; i < typed.size(); i++) {
      boolean two =
          i + 1 < typed.size()
              && typed.get(i + 1).matches("(?i)[ap]\\.?m\\.?")
              && takeTime(typed.get(i) + typed.get(i + 1));
      if (two) {
        i++;
      } else {
        takeWord(typed.get(i));
      }
    }
  }

  private void takeWord(String word) {
    boolean known =
        word.isEmpty()
            || takeTime(word)
            || takeRhythm(word)
            || takeDays(word)
            || takeKinds(word)
            || takeMention(word)
            || takeQuiet(word)
            || takeFlag(word);
    if (!known && !FILLERS.contains(word.toLowerCase(Locale.ROOT))) {
      place.add(word);
    }
  }

  boolean takeTime(String text) {
    time = TimeText.parse(text).or(() -> time);
    return TimeText.parse(text).isPresent();
  }

  boolean takeDays(String text) {
    days = DaysText.parse(text).or(() -> days);
    return DaysText.parse(text).isPresent();
  }

  boolean takeKinds(String text) {
    kinds = KindsText.parse(text).or(() -> kinds);
    return KindsText.parse(text).isPresent();
  }

  boolean takeCount(String text) {
    if (!text.strip().matches("[1-3]")) {
      return false;
    }
    count = Optional.of(Integer.valueOf(text.strip()));
    return true;
  }

  boolean takeRhythm(String text) {
    Optional<Rhythm> read = rhythm(text);
    rhythm = read.or(() -> rhythm);
    return read.isPresent();
  }

  /// "weekly" or "digest"; "daily".
  static Optional<Rhythm> rhythm(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "weekly", "digest" -> Optional.of(Rhythm.WEEKLY);
      case "daily" -> Optional.of(Rhythm.DAILY);
      default -> Optional.empty();
    };
  }

  boolean takeMention(String text) {
    if (text.equalsIgnoreCase("nobody")) {
      mention = Optional.of("");
      return true;
    }
    Matcher matcher = MENTION.matcher(text.strip());
    if (!matcher.matches()) {
      return false;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      mention = Optional.ofNullable(matcher.group(group)).or(() -> mention);
    }
    return true;
  }

  boolean takeQuiet(String text) {
    Optional<QuietSpan> span = QuietSpan.parse(text.strip());
    span.ifPresent(quiet::add);
    return span.isPresent();
  }

  boolean takeFlag(String text) {
    switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "silent" -> silent = Optional.of(true);
      case "loud" -> silent = Optional.of(false);
      case "publish" -> published = Optional.of(true);
      case "unpublished" -> published = Optional.of(false);
      default -> {
        return false;
      }
    }
    return true;
  }

  void takePlace(String text) {
    place.add(text);
  }

  /// What names the zone; empty if nothing does.
  String place() {
    return String.join(" ", place);
  }

  Rhythm rhythm() {
    return rhythm.orElse(Rhythm.DAILY);
  }

  /// The whole plan in a zone; what was not said stays as it was before, else is usual.
  Plan plan(ZoneId zone, Optional<Plan> before) {
    Set<DayOfWeek> on =
        days.or(() -> before.map(plan -> plan.schedule().days())).orElseGet(this::usualDays);
    LocalTime at = time.or(() -> before.map(plan -> plan.schedule().at())).orElse(MORNING);
    Plan.Taste taste = before.map(Plan::taste).orElse(Plan.Taste.ANY);
    Plan.Delivery how = before.map(Plan::delivery).orElse(Plan.Delivery.PLAIN);
    List<QuietSpan> silence =
        quiet.isEmpty() ? before.map(Plan::quiet).orElse(List.of()) : List.copyOf(quiet);
    return new Plan(
        new DailySchedule(at, zone, rhythm() == Rhythm.WEEKLY ? firstOf(on) : on),
        rhythm(),
        new Plan.Taste(kinds.orElse(taste.interests()), count.orElse(taste.count())),
        new Plan.Delivery(
            mention.or(how::mention).filter(id -> !id.isEmpty()),
            silent.orElse(how.silent()),
            published.orElse(how.published())),
        silence);
  }

  private Set<DayOfWeek> usualDays() {
    return switch (rhythm()) {
      case DAILY -> EnumSet.allOf(DayOfWeek.class);
      case WEEKLY -> EnumSet.of(DayOfWeek.MONDAY);
    };
  }

  private static Set<DayOfWeek> firstOf(Set<DayOfWeek> days) {
    return EnumSet.of(days.stream().sorted().findFirst().orElseThrow());
  }

  /// The command line that says the same and names a zone.
  String line(ZoneId zone) {
    List<String> words = new ArrayList<>(List.of("subscribe"));
    time.ifPresent(at -> words.add(at.toString()));
    words.add("zone=" + zone.getId());
    rhythm.filter(r -> r == Rhythm.WEEKLY).ifPresent(r -> words.add("rhythm=" + r.word()));
    days.ifPresent(on -> words.add("days=" + DaysText.written(on)));
    kinds.ifPresent(k -> words.add("kinds=" + KindsText.written(k)));
    count.ifPresent(n -> words.add("count=" + n));
    mention.filter(id -> !id.isEmpty()).ifPresent(id -> words.add("mention=" + id));
    silent.filter(yes -> yes).ifPresent(_ -> words.add("silent"));
    published.filter(yes -> yes).ifPresent(_ -> words.add("publish"));
    quiet.forEach(span -> words.add(span.text()));
    return String.join(" ", words);
  }
}
