package org.isshistorian.testkit;

import static org.isshistorian.testkit.PassageBuilder.passage;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.PassageKind;

/// A dozen real passages with their names, sources and records, made in memory: dates of each
/// precision, an older and a newer figure, a leap day, a loss told soberly, sources of NASA and of
/// others.
public final class SampleArchive {
  public static final String VERSION = "5a3b1e000000cafe";

  private static final List<Passage> EVENTS =
      List.of(
          passage("1994-12-zarya-construction")
              .about("zarya", Aspect.CONSTRUCTION)
              .value("December 1994")
              .date("1994-12")
              .kind(PassageKind.MILESTONE)
              .significance(2)
              .text(
                  "In Moscow, work on building the Zarya module began in December 1994, four years"
                      + " before its flight to space.")
              .source(SampleSources.ZARYA)
              .subjects("khrunichev")
              .asks("when did they start making zarya", "when was zarya built")
              .build(),
          passage("1998-11-20-zarya-launch")
              .about("zarya", Aspect.LAUNCH)
              .value("November 20, 1998")
              .date("1998-11-20")
              .kind(PassageKind.LAUNCH)
              .significance(5)
              .text(
                  "Zarya, the first module of the International Space Station, was launched on a"
                      + " Proton rocket from the Baikonur Cosmodrome in Kazakhstan on November 20,"
                      + " 1998.")
              .source(SampleSources.ZARYA)
              .subjects("proton", "baikonur", "kazakhstan", "iss")
              .asks(
                  "when did the first piece of the space station go up",
                  "when did they start building the space station")
              .build(),
          passage("1998-12-04-sts-88-launch")
              .about("sts-88", Aspect.LAUNCH)
              .value("December 4, 1998")
              .date("1998-12-04")
              .kind(PassageKind.LAUNCH)
              .significance(5)
              .text(
                  "Space shuttle Endeavour lifted off on December 4, 1998 with Unity, the first"
                      + " American-built piece of the International Space Station, in its cargo bay"
                      + " on mission STS-88.")
              .source(SampleSources.LAUNCH_LOG)
              .more(SampleSources.STS_88)
              .subjects("space-shuttle", "endeavour", "unity", "iss")
              .asks("when was unity launched", "first shuttle flight to the space station")
              .build(),
          passage("1998-12-07-eva-001")
              .about("eva-001", Aspect.SPACEWALK)
              .value("December 7, 1998")
              .date("1998-12-07")
              .kind(PassageKind.SPACEWALK)
              .significance(5)
              .text(
                  "Jerry Ross and Jim Newman made the first spacewalk of the station's construction"
                      + " on December 7, 1998, joining power and data cables between Zarya and"
                      + " Unity for 7 hours 21 minutes.")
              .source(SampleSources.STS_88)
              .subjects("jerry-ross", "james-newman", "sts-88", "zarya", "unity")
              .asks("when was the first iss spacewalk")
              .build(),
          passage("2000-10-31-soyuz-tm-31-launch")
              .about("soyuz-tm-31", Aspect.LAUNCH)
              .value("October 31, 2000")
              .date("2000-10-31")
              .kind(PassageKind.LAUNCH)
              .significance(5)
              .text(
                  "The first people to live on the International Space Station, William Shepherd,"
                      + " Yuri Gidzenko and Sergei Krikalev, lifted off from Baikonur in Kazakhstan"
                      + " aboard Soyuz TM-31 on October 31, 2000.")
              .source(SampleSources.EXPEDITION_1)
              .subjects("soyuz", "baikonur", "william-shepherd", "yuri-gidzenko", "sergei-krikalev")
              .asks("when did the first crew go to the space station")
              .build(),
          passage("2000-11-02-soyuz-tm-31-docking")
              .about("soyuz-tm-31", Aspect.ARRIVAL)
              .value("November 2, 2000")
              .date("2000-11-02")
              .kind(PassageKind.DOCKING)
              .significance(4)
              .text(
                  "Soyuz TM-31 docked with the Zvezda module on November 2, 2000 and the first crew"
                      + " floated aboard the International Space Station, which has never been"
                      + " empty since.")
              .source(SampleSources.ENERGIA)
              .more(SampleSources.EXPEDITION_1)
              .subjects("zvezda", "iss")
              .build(),
          passage("2003-02-01-columbia-accident")
              .about("columbia", Aspect.INCIDENT)
              .value("February 1, 2003")
              .date("2003-02-01")
              .kind(PassageKind.INCIDENT)
              .significance(5)
              .sombre()
              .text(
                  "Space shuttle Columbia broke apart on its return to Earth on February 1, 2003"
                      + " and its seven crew members were killed.")
              .source(SampleSources.COLUMBIA)
              .subjects("space-shuttle")
              .asks("which space shuttle was lost during station construction")
              .build(),
          passage("2016-02-29-kopra-takes-command")
              .about("timothy-kopra", Aspect.HANDOVER)
              .date("2016-02-29")
              .kind(PassageKind.CREW)
              .significance(2)
              .text(
                  "On leap day, February 29, 2016, Scott Kelly handed command of the International"
                      + " Space Station to Tim Kopra.")
              .source(SampleSources.SPACEREF)
              .more(SampleSources.STATION)
              .subjects("scott-kelly", "expedition-47")
              .build());

  private static final List<Passage> TOPICS =
      List.of(
          passage("expedition-1-commander")
              .about("expedition-1", Aspect.COMMANDER)
              .value("Bill Shepherd")
              .kind(PassageKind.CREW)
              .significance(4)
              .text(
                  "NASA astronaut Bill Shepherd commanded Expedition 1 and was the first commander"
                      + " of the International Space Station.")
              .source(SampleSources.EXPEDITION_1)
              .subjects("william-shepherd", "nasa")
              .asks("who was the captain of expedition 1")
              .build(),
          passage("iss-mass")
              .about("iss", Aspect.MASS)
              .value("419,725 kilograms")
              .asOf("2026-10")
              .kind(PassageKind.FIGURE)
              .significance(5)
              .text(
                  "The International Space Station has a mass of 419,725 kilograms, so on Earth it"
                      + " would weigh close to a million pounds.")
              .source(SampleSources.STATION)
              .asks("how heavy is the space station", "how much does the iss weigh")
              .build(),
          passage("iss-mass-2014")
              .about("iss", Aspect.MASS)
              .asOf("2014-11")
              .kind(PassageKind.FIGURE)
              .significance(1)
              .text(
                  "As of November 2014 NASA put the mass of the International Space Station at"
                      + " 419,455 kilograms.")
              .source(SampleSources.STATION)
              .subjects("nasa")
              .build(),
          passage("zarya-name-meaning")
              .about("zarya", Aspect.NAME_MEANING)
              .value("\"sunrise\" or \"dawn\"")
              .significance(4)
              .text("Zarya is the Russian word for \"sunrise\" or \"dawn\".")
              .source(SampleSources.ZARYA)
              .asks("what does zarya mean", "why is it called zarya")
              .build(),
          passage("sleep-how")
              .about("sleep", Aspect.SLEEP)
              .value("sleeping bags tied to a wall")
              .kind(PassageKind.LIFE)
              .significance(5)
              .text(
                  "Astronauts on the International Space Station sleep in sleeping bags tied to a"
                      + " wall, most of them in private cabins.")
              .source(SampleSources.STATION)
              .asks("how do astronauts sleep in space", "do they have beds")
              .build());

  private SampleArchive() {}

  public static Archive archive() {
    return new Archive(VERSION, SampleNames.ALL, passages(), SampleRecords.ALL);
  }

  /// Another snapshot: the same names, with these passages alone.
  public static Archive with(Passage... passages) {
    return new Archive(VERSION, SampleNames.ALL, List.of(passages), SampleRecords.ALL);
  }

  /// The events of the timeline first, oldest first, then the topics.
  public static List<Passage> passages() {
    List<Passage> all = new ArrayList<>(EVENTS);
    all.addAll(TOPICS);
    return List.copyOf(all);
  }

  public static Passage passageOf(String id) {
    return passages().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }
}
