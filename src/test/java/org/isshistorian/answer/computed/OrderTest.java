package org.isshistorian.answer.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
  private static Optional<Order> order(String question) {
    return Order.of(new Wording(SampleQuestions.profile(question), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "the first spacewalk, first",
    "earliest flight, first",
    "the most recent spacewalk, last",
    "newest module, last",
    "how long did the shortest spacewalk last, shortest",
    "the third flight, third"
  })
  void anOrderWordIsRead(String question, String written) {
    assertThat(order(question)).map(Order::written).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the spacewalk", "first and last spacewalk", "most spacewalks"})
  void noneOrTwoAreNoOrder(String question) {
    assertThat(order(question)).isEmpty();
  }

  @Test
  void theRowIsPickedByItsPlace() {
    List<Long> rows = List.of(30L, 10L, 20L);

    assertThat(order("the first").orElseThrow().pick(rows, r -> r)).containsExactly(10L);
    assertThat(order("the second").orElseThrow().pick(rows, r -> r)).containsExactly(20L);
    assertThat(order("the last").orElseThrow().pick(rows, r -> r)).containsExactly(30L);
    assertThat(order("the fourth").orElseThrow().pick(rows, r -> r)).isEmpty();
    assertThat(order("the first").orElseThrow().pick(List.of(1L, 1L), r -> r)).isEmpty();
  }

  @Test
  void whatIsWithinADayOfAnotherIsNotCalledTheLongest() {
    Order longest = order("the longest").orElseThrow();

    assertThat(longest.pickClear(List.of(10L, 14L, 16L), r -> r)).containsExactly(16L);
    assertThat(longest.pickClear(List.of(10L, 15L, 16L), r -> r)).isEmpty();
  }
}
