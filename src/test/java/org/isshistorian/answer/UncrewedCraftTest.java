package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Records;
import org.junit.jupiter.api.Test;

class UncrewedCraftTest {
  private static Flight flight(String id, String vehicle, boolean crewed) {
    var days =
        new Flight.Days(
            LocalDate.of(2019, 3, 2), Optional.empty(), Optional.empty(), Optional.empty());
    return new Flight(id, vehicle, crewed, days, List.of());
  }

  private static UncrewedCraft of(Flight... flights) {
    var records = new Records(Arrays.asList(flights), List.of(), List.of(), List.of());
    return new UncrewedCraft(new Archive("v", List.of(), List.of(), records));
  }

  @Test
  void aVehicleThatNeverHadACrewIsUncrewed() {
    UncrewedCraft craft = of(flight("1p", "progress", false), flight("2p", "progress", false));

    assertThat(craft.contains("progress")).isTrue();
    assertThat(craft.contains("1p")).isTrue();
  }

  @Test
  void aVehicleThatOnceHadACrewIsNotThoughItsTestFlightIs() {
    UncrewedCraft craft = of(flight("demo-1", "dragon", false), flight("demo-2", "dragon", true));

    assertThat(craft.contains("dragon")).isFalse();
    assertThat(craft.contains("demo-1")).isTrue();
    assertThat(craft.contains("demo-2")).isFalse();
  }

  @Test
  void whatNeverFlewIsNotSaidToBeUncrewed() {
    assertThat(of().contains("zarya")).isFalse();
  }
}
