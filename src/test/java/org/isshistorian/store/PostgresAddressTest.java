package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {
  @Test
  void anAddressHoldsEverything() {
    PostgresAddress address =
        PostgresAddress.parse("postgresql://b%40t:t%2Fi+ger:1@db.example:6432/iss?sslmode=require");

    assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://db.example:6432/iss");
    assertThat(address.place()).isEqualTo("db.example:6432/iss");
    assertThat(address.properties())
        .containsEntry("user", "b@t")
        .containsEntry("password", "t/i+ger:1")
        .containsEntry("sslmode", "require")
        .containsEntry("ApplicationName", "iss-historian");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/iss?user=bot&password=tiger",
        "jdbc:postgresql://db:5432/iss?password=tiger&user=bot",
        "postgres://bot:tiger@db/iss",
        "postgresql://bot:tiger@db:5432/iss"
      })
  void userAndPasswordNeverStandInTheJdbcAddress(String text) {
    PostgresAddress address = PostgresAddress.parse(text);

    assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://db:5432/iss");
    assertThat(address.place()).isEqualTo("db:5432/iss");
    assertThat(address.properties())
        .containsEntry("user", "bot")
        .containsEntry("password", "tiger");
  }

  @Test
  void aParameterOfTheAddressCountsMoreThanOurs() {
    assertThat(PostgresAddress.parse("postgresql://db/iss?socketTimeout=5").properties())
        .containsEntry("socketTimeout", "5")
        .doesNotContainKey("user");
  }

  @Test
  void anAddressOfTheSixthVersionIsTaken() {
    assertThat(PostgresAddress.parse("postgresql://[::1]/iss").jdbc())
        .isEqualTo("jdbc:postgresql://[::1]:5432/iss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tiger",
        "mysql://bot:tiger@db/iss",
        "postgresql:tiger",
        "postgresql:///tiger",
        "postgresql://bot:tiger@db",
        "postgresql://bot:tiger@db/",
        "postgresql://bot:ti ger@db/iss",
        "postgresql://bot:tiger%zz@db/iss",
        "jdbc:sqlite:tiger"
      })
  void whatIsNoAddressSaysWhatWouldBeRightAndNothingOfItself(String text) {
    assertThatThrownBy(() -> PostgresAddress.parse(text))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("ISS_DATABASE_URL cannot be read")
        .hasMessageNotContaining("tiger")
        .hasNoCause();
  }
}
