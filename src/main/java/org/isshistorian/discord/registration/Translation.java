package org.isshistorian.discord.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/// The names and descriptions of commands in one language besides English, from
/// `commands_<language>.properties`: "ask.name", "ask.description", "ask.question.name". What is
/// not translated stays English.
public final class Translation {
  /// Every language that there is.
  public static final List<Translation> ALL =
      Stream.of(
              read("de", DiscordLocale.GERMAN),
              read("fr", DiscordLocale.FRENCH),
              read("es", DiscordLocale.SPANISH, DiscordLocale.SPANISH_LATAM),
              read("ja", DiscordLocale.JAPANESE))
          .toList();

  private final Locale language;
  private final List<DiscordLocale> locales;
  private final Properties texts;

  private Translation(Locale language, List<DiscordLocale> locales, Properties texts) {
    this.language = language;
    this.locales = locales;
    this.texts = texts;
  }

  private static Translation read(String language, DiscordLocale... locales) {
    var texts = new Properties();
    String file = "commands_%s.properties".formatted(language);
    try (InputStream in = Translation.class.getResourceAsStream(file);
        var reader = new InputStreamReader(in, UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(file), e);
    }
    return new Translation(Locale.of(language), List.of(locales), texts);
  }

  /// The translation for people with this setting, if there is one.
  public static Optional<Translation> of(DiscordLocale locale) {
    return ALL.stream().filter(translation -> translation.locales.contains(locale)).findFirst();
  }

  public Locale language() {
    return language;
  }

  /// Discord's names of this language.
  List<DiscordLocale> locales() {
    return locales;
  }

  /// A text in this language.
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.getProperty(key)).filter(text -> !text.isBlank());
  }

  /// Every key that is translated.
  public List<String> keys() {
    return texts.stringPropertyNames().stream().sorted().toList();
  }
}
