package org.isshistorian.slack;

import com.google.gson.Gson;
import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import java.util.Optional;
import org.isshistorian.chat.SecretStore;

/// The workspaces that have installed the bot, each with its token, in the bot's own store.
/// People's tokens are neither asked for nor kept.
final class Installations implements InstallationService {
  private static final String KEY = "slack:team:";

  private final SecretStore secrets;
  private final Gson gson = new Gson();

  Installations(SecretStore secrets) {
    this.secrets = secrets;
  }

  /// The bot as it is installed in a workspace.
  Optional<Bot> find(String team) {
    return secrets.find(KEY + team).map(json -> gson.fromJson(json, DefaultBot.class));
  }

  void remove(String team) {
    secrets.remove(KEY + team);
  }

  int count() {
    return secrets.keys(KEY).size();
  }

  @Override
  public void saveInstallerAndBot(Installer installer) {
    saveBot(installer.toBot());
  }

  /// @throws IllegalArgumentException for an installation in a whole organization, which belongs to
  ///   no workspace
  @Override
  public void saveBot(Bot bot) {
    if (bot.getTeamId() == null || Boolean.TRUE.equals(bot.getIsEnterpriseInstall())) {
      throw new IllegalArgumentException(
          "install the bot in single workspaces, not in a whole organization");
    }
    secrets.keep(KEY + bot.getTeamId(), gson.toJson(bot));
  }

  @Override
  public void deleteBot(Bot bot) {
    remove(bot.getTeamId());
  }

  @Override
  public void deleteInstaller(Installer installer) {
    // Nothing is kept of those who install.
  }

  @Override
  public Bot findBot(String enterprise, String team) {
    return find(team).orElse(null);
  }

  @Override
  public Installer findInstaller(String enterprise, String team, String user) {
    return null;
  }

  @Override
  public void deleteAll(String enterprise, String team) {
    remove(team);
  }

  @Override
  public boolean isHistoricalDataEnabled() {
    return false;
  }

  @Override
  public void setHistoricalDataEnabled(boolean enabled) {
    // The latest installation is all that is kept.
  }
}
