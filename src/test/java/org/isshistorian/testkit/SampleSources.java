package org.isshistorian.testkit;

import java.util.Optional;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;

/// The pages behind [SampleArchive]: of every kind, one with an archived copy.
public final class SampleSources {
  public static final Source STATION =
      nasa(
          "nasa-space-station-facts-and-figures",
          "Space Station Facts and Figures",
          "https://www.nasa.gov/international-space-station/space-station-facts-and-figures/");
  public static final Source EXPEDITION_1 =
      nasa(
          "nasa-mission-expedition-1",
          "Expedition 1",
          "https://www.nasa.gov/mission/expedition-1/");
  public static final Source STS_88 =
      nasa("nasa-mission-sts-88", "STS-88", "https://www.nasa.gov/mission/sts-88/");
  public static final Source ZARYA =
      new Source(
          "nasa-fel-zarya",
          "Zarya Control Module",
          "https://spaceflight.nasa.gov/station/reference/fel/zarya.html",
          new Source.Publisher("NASA", SourceKind.NASA),
          Optional.of(
              "https://web.archive.org/web/2001/https://spaceflight.nasa.gov/station/reference/fel/zarya.html"));
  public static final Source COLUMBIA =
      nasa(
          "nasa-remembering-columbia",
          "20 Years Ago: Remembering Columbia and Her Crew",
          "https://www.nasa.gov/history/20-years-ago-remembering-columbia-and-her-crew/");
  public static final Source ENERGIA =
      of(
          "energia-iss-develop-04",
          "ISS development",
          "https://www.energia.ru/en/iss/develop/iss-develop-04.html",
          "RSC Energia",
          SourceKind.PARTNER);
  public static final Source SPACEREF =
      of(
          "spaceref-on-orbit-status-29-february-2016",
          "On-Orbit Status Report, 29 February 2016",
          "https://spaceref.com/on-orbit-status-29-february-2016/",
          "SpaceRef",
          SourceKind.PRESS);
  public static final Source LAUNCH_LOG =
      of(
          "gcat-launch-log",
          "General Catalog of Artificial Space Objects",
          "https://planet4589.org/space/gcat/data/derived/launchlog.html",
          "Jonathan McDowell",
          SourceKind.REFERENCE);

  private SampleSources() {}

  private static Source nasa(String id, String title, String url) {
    return of(id, title, url, "NASA", SourceKind.NASA);
  }

  private static Source of(String id, String title, String url, String publisher, SourceKind kind) {
    return new Source(id, title, url, new Source.Publisher(publisher, kind), Optional.empty());
  }
}
