package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "launch launches launched launching",
        "dock docks docked docking",
        "name names named naming",
        "stop stopped stopping",
        "kill kills killed",
        "pass passes passed passing",
        "go went gone goes",
        "build built builds building",
        "country countries",
        "woman women",
        "is are was were been"
      })
  void theFormsOfAWordHaveOneBase(String forms) {
    assertThat(Stream.of(forms.split(" ")).map(WordForms::base).collect(Collectors.toSet()))
        .hasSize(1);
  }

  @Test
  void wordsThatOnlyLookLikeFormsStayApart() {
    assertThat(WordForms.base("need")).isEqualTo("need");
    assertThat(WordForms.base("red")).isEqualTo("red");
    assertThat(WordForms.base("bus")).isEqualTo("bus");
    assertThat(WordForms.base("mass")).isEqualTo("mass");
    assertThat(WordForms.base("king")).isEqualTo("king");
  }
}
