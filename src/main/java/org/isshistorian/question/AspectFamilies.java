package org.isshistorian.question;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isshistorian.archive.Aspect;

/// Aspects that people do not keep apart when they ask: "until when will it fly" may be answered by
/// its end, its extension or its future.
public final class AspectFamilies {
  private static final List<Set<Aspect>> FAMILIES =
      List.of(
          EnumSet.of(Aspect.END, Aspect.EXTENSION, Aspect.LIFETIME, Aspect.FUTURE, Aspect.STATUS),
          EnumSet.of(Aspect.LANDING, Aspect.END, Aspect.DEPARTURE),
          EnumSet.of(Aspect.PARTICIPANTS, Aspect.COOPERATION, Aspect.AGREEMENT),
          EnumSet.of(Aspect.MAKER, Aspect.CONSTRUCTION, Aspect.PARTICIPANTS, Aspect.OWNER),
          EnumSet.of(Aspect.LAUNCH, Aspect.START, Aspect.CONSTRUCTION, Aspect.FIRST),
          EnumSet.of(Aspect.LAUNCH, Aspect.LAUNCH_SITE, Aspect.LAUNCH_VEHICLE),
          EnumSet.of(Aspect.LIFETIME, Aspect.START, Aspect.LAUNCH),
          EnumSet.of(Aspect.OCCUPATION, Aspect.CREW, Aspect.MILESTONE, Aspect.START),
          EnumSet.of(Aspect.CREW, Aspect.COMMANDER, Aspect.ROLE, Aspect.STAY, Aspect.DEFINITION),
          EnumSet.of(Aspect.CREW_SIZE, Aspect.CAPACITY),
          EnumSet.of(Aspect.EXPERIMENT, Aspect.RESEARCH, Aspect.PURPOSE, Aspect.DISCOVERY),
          EnumSet.of(Aspect.PURPOSE, Aspect.DEFINITION, Aspect.BENEFITS),
          EnumSet.of(Aspect.DURATION, Aspect.TRAVEL_TIME, Aspect.STAY, Aspect.RECORD),
          EnumSet.of(Aspect.INCIDENT, Aspect.CAUSE, Aspect.OUTCOME, Aspect.DAMAGE),
          EnumSet.of(Aspect.SAFETY, Aspect.SHIELDING, Aspect.EMERGENCY),
          EnumSet.of(Aspect.SIZE, Aspect.LENGTH, Aspect.WIDTH, Aspect.VOLUME, Aspect.MASS),
          EnumSet.of(Aspect.ORBIT_PERIOD, Aspect.ORBITS_PER_DAY, Aspect.SPEED),
          EnumSet.of(Aspect.ALTITUDE, Aspect.HEIGHT, Aspect.DISTANCE),
          EnumSet.of(Aspect.ARRIVAL, Aspect.DOCKING, Aspect.INSTALLATION),
          EnumSet.of(Aspect.ORIGIN, Aspect.HISTORY, Aspect.DECISION, Aspect.REDESIGN),
          EnumSet.of(Aspect.NAME_MEANING, Aspect.NAMING),
          EnumSet.of(Aspect.FIRST, Aspect.RECORD, Aspect.MILESTONE),
          EnumSet.of(Aspect.SPACEWALK, Aspect.COUNT, Aspect.DURATION),
          EnumSet.of(Aspect.VISITORS, Aspect.COUNT),
          EnumSet.of(Aspect.SUCCESSOR, Aspect.FUTURE),
          EnumSet.of(Aspect.INTERNET, Aspect.COMMUNICATION),
          EnumSet.of(Aspect.CULTURE, Aspect.LEISURE, Aspect.FIRST));

  private static final Map<Aspect, Set<Aspect>> RELATIVES = relatives();

  private AspectFamilies() {}

  /// Whether the two are of one family.
  public static boolean related(Aspect one, Aspect other) {
    return RELATIVES.getOrDefault(one, Set.of()).contains(other);
  }

  private static Map<Aspect, Set<Aspect>> relatives() {
    Map<Aspect, Set<Aspect>> relatives = new EnumMap<>(Aspect.class);
    for (Set<Aspect> family : FAMILIES) {
      for (Aspect aspect : family) {
        relatives.computeIfAbsent(aspect, _ -> EnumSet.noneOf(Aspect.class)).addAll(family);
      }
    }
    return relatives;
  }
}
