package org.isshistorian.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts of the settings, read into their types; every mistake is noted, with what would be
/// right.
final class SettingTexts {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})\\s*(h|m)");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");

  private final Map<Setting, String> texts = new EnumMap<>(Setting.class);
  private final List<String> mistakes = new ArrayList<>();

  SettingTexts(Map<Setting, String> given) {
    given.forEach((setting, text) -> texts.put(setting, text.strip()));
  }

  List<String> mistakes() {
    return mistakes;
  }

  boolean has(Setting setting) {
    return text(setting).isPresent();
  }

  void mistake(Setting setting, String wanted) {
    boolean secret = setting.path().isEmpty();
    mistakes.add(
        secret
            ? "%s %s".formatted(setting, wanted)
            : "%s is '%s': %s".formatted(setting, text(setting).orElse(""), wanted));
  }

  Optional<String> text(Setting setting) {
    String text = texts.getOrDefault(setting, "");
    return Optional.of(text.isEmpty() ? setting.standard() : text).filter(t -> !t.isEmpty());
  }

  Optional<Secret> secret(Setting setting) {
    return text(setting).map(Secret::new);
  }

  List<String> list(Setting setting) {
    return text(setting).stream()
        .flatMap(text -> Stream.of(text.split("[,\\s]+", -1)))
        .filter(item -> !item.isEmpty())
        .toList();
  }

  int number(Setting setting, int least, int most) {
    String text = text(setting).orElse("0");
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below, as for a number out of range.
    }
    mistake(setting, "a number from %d to %d is wanted".formatted(least, most));
    return least;
  }

  Optional<URI> address(Setting setting, String... schemes) {
    return text(setting).flatMap(text -> address(setting, text, List.of(schemes)));
  }

  private Optional<URI> address(Setting setting, String text, List<String> schemes) {
    try {
      var address = new URI(text);
      if (address.getScheme() != null
          && schemes.contains(address.getScheme())
          && address.getHost() != null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException _) {
      // Said below, as for an address of another kind.
    }
    mistake(setting, "an address is wanted, such as %s://example.org/".formatted(schemes.get(0)));
    return Optional.empty();
  }

  Duration span(Setting setting) {
    Matcher span = SPAN.matcher(text(setting).orElse("").toLowerCase(Locale.ROOT));
    if (!span.matches()) {
      mistake(setting, "hours or minutes are wanted, such as 6h or 90m");
      return Duration.ZERO;
    }
    long amount = Long.parseLong(span.group(1));
    return span.group(2).equals("h") ? Duration.ofHours(amount) : Duration.ofMinutes(amount);
  }

  <E extends Enum<E>> E choice(Setting setting, E[] choices) {
    String text = text(setting).orElse("").toLowerCase(Locale.ROOT);
    for (E choice : choices) {
      if (written(choice).equals(text)) {
        return choice;
      }
    }
    mistake(setting, "wanted is one of " + Stream.of(choices).map(SettingTexts::written).toList());
    return choices[0];
  }

  private static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  DiscordSettings.Shards shards() {
    int total = number(Setting.DISCORD_SHARDS, 0, 16_384);
    Optional<String> range = text(Setting.DISCORD_SHARD_RANGE);
    if (range.isEmpty()) {
      return new DiscordSettings.Shards(total, 0, Math.max(0, total - 1));
    }
    Matcher matcher = RANGE.matcher(range.get());
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = Integer.parseInt(matcher.group(2));
      if (first <= last && last < total) {
        return new DiscordSettings.Shards(total, first, last);
      }
    }
    mistake(
        Setting.DISCORD_SHARD_RANGE,
        "a range below DISCORD_SHARDS is wanted, such as 0-7 of 16 shards");
    return new DiscordSettings.Shards(total, 0, 0);
  }
}
