package org.isshistorian.discord.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.testkit.discord.Json;
import org.junit.jupiter.api.Test;

class CommandDefinitionTest {
  private static final CommandSpec.Option LATE =
      new CommandSpec.Option("late", "May be left out", false, _ -> true);
  private static final CommandSpec.Option NAME =
      new CommandSpec.Option("name", "Who", true, _ -> true).completedBy(List::of);

  private static JsonNode definition(CommandSpec... specs) {
    return Json.read(CommandDefinition.of(List.of(specs)).toData().toString());
  }

  private static CommandSpec spec(String name, CommandSpec.Option... options) {
    return new CommandSpec(name, "Does " + name, List.of(options));
  }

  private static List<String> names(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(node -> node.get("name").asText())
        .toList();
  }

  @Test
  void everyListedCommandIsASubcommandInItsOrder() {
    JsonNode iss = definition(spec("one"), spec("hidden").unlisted(), spec("two"));
    assertThat(iss.get("name").asText()).isEqualTo("iss");
    assertThat(names(iss.get("options"))).containsExactly("one", "two");
  }

  @Test
  void whatMustBeGivenStandsBeforeWhatMayBeAndPrivateLast() {
    JsonNode options = definition(spec("one", LATE, NAME)).at("/options/0/options");
    assertThat(names(options)).containsExactly("name", "late", "private");
    assertThat(options.at("/0/required").asBoolean()).isTrue();
    assertThat(options.at("/0/autocomplete").asBoolean()).isTrue();
    assertThat(options.at("/1/autocomplete").asBoolean()).isFalse();
  }

  @Test
  void whatIsWhisperedNeedsNoPrivate() {
    assertThat(definition(spec("one").whispered()).at("/options/0/options")).isEmpty();
  }

  @Test
  void itIsThereEverywhereAndHiddenFromNobody() {
    JsonNode iss = definition(spec("one").forManagers());
    assertThat(iss.get("contexts")).extracting(JsonNode::asInt).containsExactly(0, 1, 2);
    assertThat(iss.get("integration_types")).extracting(JsonNode::asInt).containsExactly(0, 1);
    assertThat(iss.get("default_member_permissions").isNull()).isTrue();
  }

  @Test
  void aDescriptionIsCutToWhatDiscordTakes() {
    var spec = new CommandSpec("one", "d".repeat(150), List.of());
    assertThat(definition(spec).at("/options/0/description").asText()).hasSize(100).endsWith("…");
  }

  @Test
  void namesAreTranslatedAndWhatIsNotStaysEnglish() {
    JsonNode iss = definition(spec("ask"), spec("untranslated"));
    assertThat(iss.at("/options/0/name_localizations/de").asText()).isEqualTo("frage");
    assertThat(iss.at("/options/0/name_localizations/es-419").asText())
        .isEqualTo(iss.at("/options/0/name_localizations/es-ES").asText());
    assertThat(iss.at("/options/1/name_localizations")).isEmpty();
  }

  @Test
  void thereAreFourLanguagesBesidesEnglish() {
    assertThat(Translation.ALL)
        .extracting(t -> t.language().getLanguage())
        .containsExactly("de", "fr", "es", "ja");
    assertThat(Translation.of(DiscordLocale.ENGLISH_UK)).isEmpty();
  }
}
