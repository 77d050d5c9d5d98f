package org.isshistorian.testkit;

import java.util.List;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;

/// The names of [SampleArchive], with the aliases by which people ask for them.
final class SampleNames {
  static final List<Name> ALL =
      List.of(
          of("iss", NameKind.STATION, "International Space Station", "ISS", "space station"),
          of("zarya", NameKind.MODULE, "Zarya", "FGB", "Functional Cargo Block"),
          of("unity", NameKind.MODULE, "Unity", "Node 1"),
          of("zvezda", NameKind.MODULE, "Zvezda", "Service Module"),
          of("space-shuttle", NameKind.VEHICLE, "Space Shuttle", "shuttle", "STS"),
          of("endeavour", NameKind.VEHICLE, "Endeavour", "Endeavor", "OV-105"),
          of("columbia", NameKind.VEHICLE, "Columbia", "OV-102"),
          of("soyuz", NameKind.VEHICLE, "Soyuz"),
          of("proton", NameKind.ROCKET, "Proton", "Proton-K"),
          of("sts-88", NameKind.FLIGHT, "STS-88", "2A"),
          of("soyuz-tm-31", NameKind.FLIGHT, "Soyuz TM-31", "2R"),
          of("soyuz-tm-32", NameKind.FLIGHT, "Soyuz TM-32", "2S"),
          of("sts-102", NameKind.FLIGHT, "STS-102", "5A.1"),
          of("expedition-1", NameKind.EXPEDITION, "Expedition 1", "Exp 1", "Increment 1"),
          of("expedition-47", NameKind.EXPEDITION, "Expedition 47", "Exp 47"),
          of("eva-001", NameKind.SPACEWALK, "STS-88 EVA 1", "first ISS spacewalk"),
          of("william-shepherd", NameKind.PERSON, "William Shepherd", "Bill Shepherd"),
          of("yuri-gidzenko", NameKind.PERSON, "Yuri Gidzenko"),
          of("sergei-krikalev", NameKind.PERSON, "Sergei Krikalev", "Sergey Krikalyov"),
          of("jerry-ross", NameKind.PERSON, "Jerry Ross"),
          of("james-newman", NameKind.PERSON, "James Newman", "Jim Newman"),
          of("scott-kelly", NameKind.PERSON, "Scott Kelly"),
          of("timothy-kopra", NameKind.PERSON, "Timothy Kopra", "Tim Kopra"),
          of("nasa", NameKind.AGENCY, "NASA"),
          of("khrunichev", NameKind.COMPANY, "Khrunichev"),
          of("baikonur", NameKind.PLACE, "Baikonur Cosmodrome", "Baikonur"),
          of("kazakhstan", NameKind.NATION, "Kazakhstan"),
          of("sleep", NameKind.TOPIC, "Sleep aboard", "sleeping"));

  private SampleNames() {}

  private static Name of(String id, NameKind kind, String canonical, String... aliases) {
    return new Name(id, canonical, kind, List.of(aliases));
  }
}
